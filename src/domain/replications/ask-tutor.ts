import { askerOf, idOf } from '../../access/asker'
import { inTransaction } from '../../database/transaction'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { requestOf } from '../request-of'
import { mayTutor, peopleBehind } from './people'
import { replicationReadBy } from './read-row'
import { ReplicationEnded, TutorNamed, UnusablePerson } from './refusals'
import { mayEdit, outcomeOf } from './rules'
import { rememberReplication, writeReplication } from './write-row'

/**
 * The adopter's people ask somebody of the source's city, who is open to it, to be the tutor; who
 * was asked before and has not answered is asked no more. 404, 403 `forbidden`, 409
 * `replication_ended`, 409 `tutor_named` (somebody has said yes and still can), 400 `reference`.
 */
export async function askTutor(
  ctx: Context,
  { id, profile }: { id: string; profile: string },
): Promise<{ id: string }> {
  return inTransaction(await requestOf(ctx), async (req) => {
    const row = await replicationReadBy(req, id)
    if (!mayEdit(askerOf(req.user), row)) throw new ForbiddenAction()
    if (outcomeOf(row) !== 'active') throw new ReplicationEnded()
    const named = idOf(row.tutor)
    if (named && (await peopleBehind(req, [named])).has(named)) throw new TutorNamed()
    if (!(await mayTutor(req, profile, row.sourceKeys))) throw new UnusablePerson('tutor')
    if (row.tutorAnswer === 'asked' && idOf(row.tutorAsked) === profile) return { id }
    await writeReplication(req, id, {
      tutor: null,
      tutorAsked: profile,
      tutorAnswer: 'asked',
      tutorNote: null,
    })
    await rememberReplication(req, row, { verb: 'replication.tutorAsked' })
    return { id }
  })
}
