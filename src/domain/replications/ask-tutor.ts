import { askerOf, idOf } from '../../access/asker'
import type { Context } from '../context'
import { ForbiddenAction } from '../errors'
import { actOn } from './act-on'
import { mayTutor, peopleBehind } from './people'
import { ReplicationEnded, TutorNamed, UnusablePerson } from './refusals'
import { mayEdit, outcomeOf } from './rules'
import { rememberReplication, writeReplication } from './write-row'

/**
 * The adopter's people ask somebody of the source's city, who is open to it, to be the tutor; who
 * was asked before and has not answered is asked no more. 404, 403 `forbidden`, 409
 * `replication_ended`, 409 `tutor_named` (somebody has said yes and still can), 400 `reference`.
 */
export function askTutor(
  ctx: Context,
  { id, profile }: { id: string; profile: string },
): Promise<{ id: string }> {
  return actOn(ctx, id, async (req, row) => {
    if (!mayEdit(askerOf(req.user), row)) throw new ForbiddenAction()
    if (outcomeOf(row) !== 'active') throw new ReplicationEnded()
    const named = idOf(row.tutor)
    if (named && (await peopleBehind(req, [named])).has(named)) throw new TutorNamed()
    if (!(await mayTutor(req, profile, row.sourceKeys))) throw new UnusablePerson('tutor')
    if (row.tutorAnswer === 'asked' && idOf(row.tutorAsked) === profile) return
    await writeReplication(req, id, {
      tutor: null,
      tutorAsked: profile,
      tutorAnswer: 'asked',
      tutorNote: null,
    })
    await rememberReplication(req, row, { verb: 'replication.tutorAsked' })
  })
}
