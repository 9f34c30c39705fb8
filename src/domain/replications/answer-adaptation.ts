import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/asker'
import { defaultLocale } from '../../i18n/locales'
import type { Context } from '../context'
import { giveCredit } from '../credit'
import { ForbiddenAction, NotFoundRefusal } from '../errors'
import { keepLanguage } from '../keep-language'
import { noteIn } from '../said-note'
import { rowsOf, textOf } from '../stored'
import { actOn } from './act-on'
import { SourceArchived } from './giving-back-refusals'
import { mayDecide } from './may-decide'
import type { ReplicationRow } from './read-row'
import { ReplicationIncomplete, NothingAsked } from './refusals'
import { takenUp } from './taken-up'
import { rememberReplication, writeReplication } from './write-row'

export interface AdaptationAnswer {
  /** The replication, by id. */
  id: string
  /** The row of its adaptations, by id. */
  adaptation: string
  accepted: boolean
  /** Why not; with a yes, what is said with it. */
  note?: string | null
}

/**
 * The yes or no of the source's owner to what another city offers. A yes prepares a revision of the
 * source as this person, continuing one in work, with the credit; a no says why. Once. 404, 403
 * `forbidden`, 409 `nothing_asked`, 422 `incomplete` (["note"]), 409 `source_archived`,
 * `element_gone`, `no_room`.
 */
export function answerAdaptation(
  ctx: Context,
  { id, adaptation, accepted, note }: AdaptationAnswer,
): Promise<{ id: string }> {
  return actOn(ctx, id, async (req, replication) => {
    const rows = rowsOf(replication.adaptations)
    const row = rows.find((one) => String(one.id) === adaptation)
    if (!row) throw new NotFoundRefusal()
    const source = idOf(replication.source) ?? ''
    if (!(await mayDecide(req, source))) throw new ForbiddenAction()
    if (row.answer !== 'asked') throw new NothingAsked()
    const said = noteIn(note)
    if (!accepted && !said) throw new ReplicationIncomplete(['note'])
    if (accepted && replication.sourceWorkflow === 'archived') throw new SourceArchived()
    const answeredAt = new Date().toISOString()
    const answer = accepted ? 'accepted' : 'declined'
    await writeReplication(req, id, {
      adaptations: rows.map((one) =>
        one === row ? { ...one, answer, answerNote: said, answeredAt } : one,
      ),
    })
    if (accepted)
      await keepLanguage(req, () => takeUp(req, { source, replication, row, on: answeredAt }))
    await rememberReplication(req, replication, {
      verb: accepted ? 'replication.adaptationAccepted' : 'replication.adaptationDeclined',
      version: adaptation,
      note: said,
    })
  })
}

/** An edit of the source by this person, like any other: its own hooks make the revision. */
async function takeUp(
  req: PayloadRequest,
  {
    source,
    replication,
    row,
    on,
  }: { source: string; replication: ReplicationRow; row: Record<string, unknown>; on: string },
): Promise<void> {
  const { user, payload } = req
  const asThisPerson = {
    collection: 'resources',
    id: source,
    depth: 0,
    // What other cities write is Italian, the network's language.
    locale: defaultLocale,
    fallbackLocale: false,
    overrideAccess: false,
    user,
    req,
  } as const
  const text = await payload.findByID({ ...asThisPerson, draft: true })
  const adopter = idOf(replication.adopter) ?? ''
  const city = await payload.findByID({
    collection: 'organisations',
    id: adopter,
    depth: 0,
    select: { name: true },
    locale: defaultLocale,
    overrideAccess: false,
    user,
    req,
  })
  const element = textOf(row.element) ?? ''
  const data = takenUp({ ...text }, row, String(city.name))
  giveCredit(req, { organisation: adopter, element, replication: replication.id, on })
  await payload.update({ ...asThisPerson, data })
}
