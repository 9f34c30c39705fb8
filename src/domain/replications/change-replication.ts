import type { PayloadRequest } from 'payload'
import { askerOf } from '../../access/asker'
import type { Locale } from '../../i18n/locales'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { rowsOf, textOf } from '../stored'
import { actOn } from './act-on'
import { editedAdaptations, newlyOffered } from './adaptation-rows'
import { assertPeople } from './people'
import { assertNoPersonalData } from './personal-data'
import { editedPhases } from './phase-rows'
import { assertFresh, replicationRow, type ReplicationRow } from './read-row'
import { ReplicationIncomplete, InvalidValue, ReplicationEnded } from './refusals'
import { mayEdit, outcomeOf, visibilityOf, writtenAfterTheEnd } from './rules'
import { rememberReplication, writeReplication } from './write-row'

/** What a city writes of a replication; whatever else a request says is the server's to keep. */
export const content = [
  'lead',
  'depth',
  'depthReason',
  'phases',
  'transferability',
  'adaptations',
  'outcomes',
  'letter',
] as const

export interface ChangeInput {
  id: string
  /** As it came: lists are whole, what is left out stays as it is. */
  data: Record<string, unknown>
  /** The version the person saw: the row's `updatedAt`. */
  ifMatch?: string | null
}

/**
 * The adopter's people write the journal. 404, 409 `stale_version`, 403 `forbidden`, 409
 * `replication_ended` (only what came of it is still written), 400 `validation` or `reference`,
 * 422 `incomplete`, 422 `personal_data` where others than the two cities read it.
 */
export function changeReplication(ctx: Context, input: ChangeInput): Promise<{ id: string }> {
  return actOn(ctx, input.id, (req, row) => writeJournal(req, ctx.locale, row, input))
}

/** The same of a row that was read in the transaction of the request. */
export async function writeJournal(
  req: PayloadRequest,
  locale: Locale,
  row: ReplicationRow,
  input: Omit<ChangeInput, 'id'>,
): Promise<void> {
  assertFresh(row, input.ifMatch)
  if (!mayEdit(askerOf(req.user), row)) throw new ForbiddenAction()
  const given = content.filter((field) => input.data[field] !== undefined)
  if (given.length === 0) return
  if (outcomeOf(row) !== 'active' && given.some((field) => !writtenAfterTheEnd.has(field)))
    throw new ReplicationEnded()
  const data = edited(row, Object.fromEntries(given.map((field) => [field, input.data[field]])))
  const after = { ...row, ...data }
  if (after.depth === 'partial' && !textOf(after.depthReason)?.trim())
    throw new ReplicationIncomplete(['depthReason'])
  await assertPeople(req, after, row)
  if (visibilityOf(row) !== 'city') await assertNoPersonalData(req, after, locale, null)
  await writeReplication(req, row.id, data)
  if ('adaptations' in data) await rememberOffers(req, row)
}

function edited(row: ReplicationRow, data: Record<string, unknown>): Record<string, unknown> {
  return {
    ...data,
    // A list that is null says nothing, and takes away nothing that an empty one would not.
    ...('phases' in data ? { phases: editedPhases(row, data.phases ?? []) } : {}),
    ...('adaptations' in data
      ? { adaptations: editedAdaptations(row.adaptations, data.adaptations ?? []) }
      : {}),
    ...('outcomes' in data ? { outcomes: withOwnIds(row.outcomes, data.outcomes) } : {}),
    ...('transferability' in data ? { transferability: scoresOf(data.transferability) } : {}),
  }
}

/** A row's id copied from another replication, or given twice, would collide with the row it came from. */
function withOwnIds(before: unknown, given: unknown): unknown {
  if (!Array.isArray(given)) return given
  const known = new Set(rowsOf(before).map(({ id }) => id))
  return rowsOf(given).map(({ id, ...rest }) => (known.delete(id) ? { id, ...rest } : rest))
}

/** Each factor once. */
function scoresOf(given: unknown): unknown {
  if (!Array.isArray(given)) return given
  const scores = rowsOf(given).map(({ id: _, ...score }) => score)
  if (new Set(scores.map(({ factor }) => factor)).size < scores.length)
    throw new InvalidValue('transferability', 'error.replication.factorTwice')
  return scores
}

async function rememberOffers(req: PayloadRequest, before: ReplicationRow): Promise<void> {
  const after = await replicationRow(req, before.id)
  for (const version of newlyOffered(before.adaptations, after?.adaptations))
    await rememberReplication(req, before, { verb: 'replication.adaptationProposed', version })
}
