import type { Asker } from '../../access/asker'
import { mayReadAssessment } from '../../access/replications'
import type { ReadReplication } from '../../domain/replications/read-replication'
import {
  mayAnswerTutor,
  mayAskTutor,
  mayEdit,
  orderOf,
  stepsFor,
} from '../../domain/replications/rules'
import { isTimeForResult } from '../../domain/replications/result-rules'
import { phases, type Phase } from '../../domain/replications/vocabulary'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { pathTo, type Word } from '../../i18n/paths'
import { wordFor } from '../../i18n/word-for'
import type { JournalPageProps } from './journal-props'
import type { Turn } from './your-turn'

interface Told {
  locale: Locale
  asker: Asker | null
  replication: ReadReplication
  /** Cities by name. */
  source: string
  adopter: string
  writing: JournalPageProps['writing']
  answering: JournalPageProps['answering']
  /** What goes back to the source, or came from there. */
  givingBack: Turn['further']
}

type Next = Turn['next']

/** What this person may do with a replication: the most pressing thing first. */
export function turnOf(told: Told): Turn | null {
  const { asker, replication } = told
  if (!asker) return null
  const next = answerOf(told) ?? (mayEdit(asker, replication.row) ? workOf(told) : null)
  const further = furtherOf(told).filter(({ href }) => href !== next?.href)
  const waiting = waitingOf(told)
  return next || waiting || further.length ? { next, waiting, further } : null
}

/** Somebody waits for this person's answer. */
function answerOf(told: Told): Next {
  const { locale, asker, replication, answering } = told
  if (mayAnswerTutor(asker, replication.row)) return stepTo(told, 'answerTutor', at(told, 'tutor'))
  const [answer] = answering.values()
  if (answer)
    return {
      label: message(locale, 'journal.next.answerChange'),
      href: answer,
      why: message(locale, 'journal.next.answerChange.why', {
        count: answering.size,
        adopter: told.adopter,
      }),
    }
  const publishes = stepsFor(asker, replication.row).visibility.some(
    ({ name }) => name === 'publish',
  )
  return publishes ? stepTo(told, 'publish', at(told, 'visibility')) : null
}

/** What the adopter's people do next, by how far they have come. */
function workOf(told: Told): Next {
  const { locale, asker, replication } = told
  if (replication.outcome !== 'active') return afterTheEnd(told)
  const reached = orderOf(replication.phase)
  const past = (phase: Phase) => reached >= orderOf(phase)
  const { adaptations, outcomes, letter, result } = replication
  const undecided = adaptations.filter(({ change }) => change === null)
  const forward = stepsFor(asker, replication.row).phase.find(({ name }) => name === 'advance')
  const advance = forward && {
    label: message(locale, 'journal.next.advance', {
      phase: wordFor(locale, 'phase', forward.to),
    }),
    href: at(told, 'move'),
    why: message(locale, `journal.next.to.${forward.to as Exclude<Phase, 'interest'>}`),
  }
  // Others wait for the city's yes.
  if (replication.phase === 'interest' && advance) return advance
  if (!past('adaptation') && replication.phases.every(({ plannedOn }) => !plannedOn))
    return stepTo(told, 'plan', at(told, 'phases'))
  if (past('adaptation') && undecided[0])
    return {
      label: message(locale, 'journal.next.decide'),
      href: `${at(told, 'adaptations')}/${undecided[0].id}`,
      why: message(locale, 'journal.next.decide.why', {
        count: undecided.length,
        source: told.source,
      }),
    }
  if (past('running') && outcomes.length === 0)
    return stepTo(told, 'outcomes', at(told, 'outcomes'))
  if (past('sharing') && !letter) return stepTo(told, 'letter', at(told, 'letter'))
  if (past('sharing') && !result && replication.source)
    return stepTo(told, 'result', at(told, 'result'))
  if (advance) return advance
  const ends = stepsFor(asker, replication.row).outcome.some(({ name }) => name === 'complete')
  return ends && replication.phase === phases.at(-1)
    ? stepTo(told, 'complete', at(told, 'ending'))
    : null
}

/** What has ended may still be told. */
function afterTheEnd(told: Told): Next {
  const { letter, visibility } = told.replication
  if (!letter) return stepTo(told, 'letter', at(told, 'letter'))
  return visibility === 'city' && told.writing.visibility
    ? stepTo(told, 'share', told.writing.visibility)
    : null
}

function waitingOf({ locale, asker, replication, adopter }: Told): string | null {
  if (!mayEdit(asker, replication.row)) return null
  if (replication.visibility === 'proposed') return message(locale, 'journal.waits.validators')
  if (replication.outcome !== 'active') return null
  const theirs = replication.phase === 'interest' || replication.phase === phases.at(-1)
  return theirs && asker.role === 'cityStaff'
    ? message(locale, `journal.waits.${replication.phase === 'interest' ? 'begin' : 'end'}`, {
        adopter,
      })
    : null
}

function furtherOf(told: Told): Turn['further'] {
  const { locale, asker, replication, writing } = told
  const steps = stepsFor(asker, replication.row)
  const link = (label: MessageKey, href: string) => ({ label: message(locale, label), href })
  return [
    ...(steps.phase.length ? [link('journal.further.move', at(told, 'move'))] : []),
    ...(writing.lead ? [link('journal.further.lead', writing.lead)] : []),
    ...(mayAskTutor(asker, replication.row) ? [link('do.askTutor', at(told, 'tutor'))] : []),
    ...(mayReadAssessment(asker, replication.row)
      ? [link('journal.transferability', at(told, 'transferability'))]
      : []),
    ...(mayEdit(asker, replication.row) && replication.source
      ? [link('fit.councilNote', `${at(told, 'councilNote')}.docx`)]
      : []),
    ...(mayEdit(asker, replication.row) &&
    replication.source &&
    isTimeForResult(replication.row) &&
    !replication.result
      ? [link('journal.further.result', at(told, 'result'))]
      : []),
    ...(writing.visibility ? [link('journal.further.visibility', writing.visibility)] : []),
    ...(steps.outcome.length ? [link('journal.further.ending', at(told, 'ending'))] : []),
    ...told.givingBack,
  ]
}

type StepName =
  'answerTutor' | 'publish' | 'plan' | 'outcomes' | 'letter' | 'result' | 'complete' | 'share'

const stepTo = ({ locale, source, adopter }: Told, name: StepName, href: string): Next => ({
  label: message(locale, `journal.next.${name}`),
  href,
  why: message(locale, `journal.next.${name}.why`, { source, adopter }),
})

const at = ({ locale, replication }: Told, word: Word): string =>
  pathTo(locale, 'replications', replication.id, { word })
