import { askerOf } from '../../access/asker'
import type { Context } from '../context'
import { noteIn } from '../said-note'
import { actOn } from './act-on'
import { NothingAsked } from './refusals'
import { mayAnswerTutor } from './rules'
import { rememberReplication, writeReplication } from './write-row'

/**
 * The yes or no of the person who was asked to be the tutor, theirs alone. 404, 409 `nothing_asked`
 * for whoever is not asked, or not any more.
 */
export function answerTutor(
  ctx: Context,
  { id, accepted, note }: { id: string; accepted: boolean; note?: string | null },
): Promise<{ id: string }> {
  return actOn(ctx, id, async (req, row) => {
    const asker = askerOf(req.user)
    if (!mayAnswerTutor(asker, row)) throw new NothingAsked()
    const said = noteIn(note)
    await writeReplication(req, id, {
      tutor: accepted ? asker.profile : null,
      tutorAnswer: accepted ? 'accepted' : 'declined',
      tutorNote: said,
    })
    // Nobody is named without a yes, and what is said with either is for whoever asked.
    await rememberReplication(req, row, {
      verb: accepted ? 'replication.tutorAccepted' : 'replication.tutorDeclined',
      note: said,
      adopterAlone: true,
    })
  })
}
