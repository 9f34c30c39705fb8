import { sourceFieldsOf } from '../../src/domain/keep-source'
import { phases, type Visibility } from '../../src/domain/replications/vocabulary'
import type { Text } from '../../src/domain/resources/state'
import { sourceAndCity } from '../../src/domain/source-and-city'
import { resources } from '../demonstration/resources'
import type { DemonstrationReplication, ReplicationStep } from '../types'
import type { Cast } from './plant-people'
import { idIn, rowId, type Known, type Row } from './planter'
import type { References } from './resource-row'
import { workingDay } from './working-day'

export interface ReplicationSetting extends References {
  cast: Cast
  today: Date
  /** Ids of the demonstration's entries. */
  resources: Known
}

/** A replication as the database keeps it; where it stands follows from the steps it has taken. */
export function replicationRow(
  replication: DemonstrationReplication,
  { id, source, sourceVersion }: { id: string; source: Text; sourceVersion: string },
  setting: ReplicationSetting,
): Row {
  const { steps, letter, sourceNote, result } = replication
  const adopter = idIn(setting.organisations, replication.adopter)
  const last = steps.at(-1) as ReplicationStep
  const end = steps.find(({ verb }) => verb === 'completed' || verb === 'abandoned')
  return {
    source: source.id,
    sourceVersion,
    ...sourceFieldsOf(source),
    adopter,
    runningKey: end ? id : sourceAndCity(source.id, adopter),
    lead: idIn(setting.cast.profiles, replication.lead),
    depth: replication.depth,
    ...(replication.depthReason ? { depthReason: replication.depthReason } : {}),
    phase: steps.findLast(({ to }) => to)?.to ?? 'interest',
    outcome: end?.verb ?? 'active',
    ...(end?.verb === 'abandoned' ? { outcomeReason: end.note } : {}),
    endedAt: end ? momentOf(end, replication, setting) : null,
    ...tutorOf(replication, setting),
    phases: phaseRows(replication, setting),
    transferability: factorRows(replication),
    adaptations: adaptationRows(replication, source, setting),
    outcomes: (replication.outcomes ?? []).map((row, index) => ({
      id: rowId(replication.key, 'outcomes', index),
      ...row,
    })),
    ...(letter ? { letter } : {}),
    ...(sourceNote ? { sourceNote } : {}),
    ...(result ? { result: idIn(setting.resources, result) } : {}),
    ...visibilityOf(replication, setting),
    provenance: 'demonstration',
    createdAt: momentOf(steps[0] as ReplicationStep, replication, setting),
    updatedAt: momentOf(last, replication, setting),
  }
}

/** Who follows a replication once a step has opened it. */
export const visibilityAfter: Partial<Record<ReplicationStep['verb'], Visibility>> = {
  shared: 'network',
  proposed: 'proposed',
  published: 'public',
  narrowed: 'network',
}

/** When a step was taken: on a working day, in the order of the steps. */
export function momentOf(
  step: ReplicationStep,
  { steps }: DemonstrationReplication,
  { today }: ReplicationSetting,
): string {
  const day = workingDay(today, step.daysAgo)
  day.setUTCHours(8, 25 + 23 * steps.indexOf(step), 0, 0)
  return day.toISOString()
}

/** The id of an adaptation's row, by which the history names it. */
export const adaptationId = ({ key }: DemonstrationReplication, index: number): string =>
  rowId(key, 'adaptations', index)

/** The list of an entry that a replication goes through, by kind. */
const listOf = { model: 'coreElements', tool: 'toLocalise', report: 'actions' } as const

function adaptationRows(
  replication: DemonstrationReplication,
  { id: source }: Text,
  setting: ReplicationSetting,
): Row[] {
  const entry = resources.find(({ slug }) => setting.resources.get(slug) === source)
  if (!entry) throw new Error(`${replication.key} takes up what the seed has not written`)
  const list = listOf[entry.kind]
  return replication.adaptations.map(({ element, ...said }, index) => {
    const part = typeof element === 'number' ? entry[list]?.[element] : undefined
    if (typeof element === 'number' && !part)
      throw new Error(`${entry.slug} has no part ${element}`)
    return {
      id: adaptationId(replication, index),
      ...(part
        ? {
            element: 'placeholder' in part ? part.placeholder : part.title.it,
            elementKey: rowId(entry.slug, list, Number(element)),
            essential: 'essential' in part && part.essential === true,
          }
        : { element, essential: false }),
      ...said,
      ...answerTo(replication, index, setting),
    }
  })
}

/** Where the offer of an adaptation to the source stands. */
function answerTo(
  replication: DemonstrationReplication,
  index: number,
  setting: ReplicationSetting,
): Row {
  const steps = replication.steps.filter(({ adaptation }) => adaptation === index)
  const answered = steps.find(({ verb }) => verb !== 'adaptationProposed')
  if (steps.length === 0) return { proposeToSource: false, answer: 'none' }
  if (!answered) return { proposeToSource: true, answer: 'asked' }
  return {
    proposeToSource: true,
    answer: answered.verb === 'adaptationAccepted' ? 'accepted' : 'declined',
    ...(answered.note ? { answerNote: answered.note } : {}),
    answeredAt: momentOf(answered, replication, setting),
  }
}

function phaseRows(replication: DemonstrationReplication, setting: ReplicationSetting): Row[] {
  const { key, plan, steps } = replication
  return phases.map((phase, index) => {
    const { daysAgo, owner, note } = plan.find((planned) => planned.phase === phase) ?? {}
    const reached = steps.find(({ verb, to }) =>
      phase === 'interest' ? verb === 'started' : to === phase,
    )
    return {
      id: rowId(key, 'phases', index),
      phase,
      ...(daysAgo === undefined ? {} : { plannedOn: dayOf(setting.today, daysAgo) }),
      ...(reached ? { reachedOn: momentOf(reached, replication, setting) } : {}),
      ...(owner ? { owner: idIn(setting.cast.profiles, owner) } : {}),
      ...(note ? { note } : {}),
    }
  })
}

const factorRows = ({ key, transferability }: DemonstrationReplication): Row[] =>
  Object.entries(transferability ?? {}).map(
    ([factor, { source, adopter, evidence, mitigation }], index) => ({
      id: rowId(key, 'transferability', index),
      factor,
      sourceScore: source,
      adopterScore: adopter,
      evidence,
      ...(mitigation ? { mitigation } : {}),
    }),
  )

function tutorOf({ steps }: DemonstrationReplication, setting: ReplicationSetting): Row {
  const asked = steps.findLast(({ verb }) => verb === 'tutorAsked')
  const answered = steps.findLast(({ verb }) => /^tutor(Accepted|Declined)$/.test(verb))
  if (!asked?.tutor) return { tutorAnswer: 'none' }
  const tutorAsked = idIn(setting.cast.profiles, asked.tutor)
  if (!answered) return { tutorAsked, tutorAnswer: 'asked' }
  return {
    tutorAsked,
    ...(answered.verb === 'tutorAccepted'
      ? { tutor: tutorAsked, tutorAnswer: 'accepted' }
      : { tutorAnswer: 'declined' }),
    ...(answered.note ? { tutorNote: answered.note } : {}),
  }
}

function visibilityOf(replication: DemonstrationReplication, setting: ReplicationSetting): Row {
  const since = replication.steps.findLast(
    ({ verb }) => verb === 'started' || visibilityAfter[verb],
  ) as ReplicationStep
  return {
    visibility: visibilityAfter[since.verb] ?? 'city',
    visibilitySince: momentOf(since, replication, setting),
  }
}

function dayOf(today: Date, daysAgo: number): string {
  const day = workingDay(today, daysAgo)
  day.setUTCHours(0, 0, 0, 0)
  return day.toISOString()
}
