import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { organisations } from '../../seed/demonstration/organisations'
import { people } from '../../seed/demonstration/people'
import { replications } from '../../seed/demonstration/replications'
import { resources } from '../../seed/demonstration/resources'
import { cities } from '../../seed/network/cities'
import { visibilityAfter } from '../../seed/planting/replication-row'
import type { DemonstrationReplication, ReplicationStep } from '../../seed/types'
import {
  elementChanges,
  outcomes,
  phases,
  visibilities,
} from '../../src/domain/replications/vocabulary'
import { factors, highestScore } from '../../src/domain/transferability/factors'
import { findPersonalData } from '../../src/privacy/find-personal-data'
import { wordsIn } from './words-of'

const towns = organisations.filter(({ kind }) => kind === 'city').map(({ slug }) => slug)
const entry = (slug: string) => {
  const found = resources.find((one) => one.slug === slug)
  assert.ok(found, slug)
  return found
}
const person = (key: string) => {
  const found = people.find((one) => one.key === key)
  assert.ok(found, `nobody is called ${key}`)
  return found
}
const visibilityOf = ({ steps }: DemonstrationReplication) =>
  steps.map(({ verb }) => visibilityAfter[verb]).findLast(Boolean) ?? 'city'
const outcomeOf = ({ steps }: DemonstrationReplication) =>
  steps.find(({ verb }) => verb === 'completed' || verb === 'abandoned')?.verb ?? 'active'
const reachedAgo = ({ steps }: DemonstrationReplication, phase: string) =>
  steps.find(({ verb, to }) => (phase === 'interest' ? verb === 'started' : to === phase))?.daysAgo

describe('the demonstration’s replications', () => {
  test('are of invented municipalities, and name no real city and no edition of the project', () => {
    for (const replication of replications) {
      const { adopter, key, source } = replication
      assert.ok(towns.includes(adopter), key)
      assert.ok(towns.includes(entry(source).organisation), key)
      assert.notEqual(adopter, entry(source).organisation, key)
      const words = wordsIn(replication)
      assert.doesNotMatch(words, /LGNET/i, key)
      for (const { name } of cities)
        assert.doesNotMatch(words, new RegExp(`(?<!\\p{L})(${name.it}|${name.en})(?!\\p{L})`, 'u'))
    }
    const pairs = replications.map(({ adopter, source }) => `${adopter} ${source}`)
    assert.equal(new Set(pairs).size, pairs.length)
  })

  test('show every kind of entry, end, reader, change and answer that there is', () => {
    assert.deepEqual(
      new Set(replications.map(({ source }) => entry(source).kind)),
      new Set(['model', 'tool', 'report']),
    )
    assert.deepEqual(new Set(replications.map(outcomeOf)), new Set(outcomes))
    assert.deepEqual(new Set(replications.map(visibilityOf)), new Set(visibilities))
    assert.deepEqual(
      new Set(replications.flatMap(({ adaptations }) => adaptations.map(({ change }) => change))),
      new Set(elementChanges),
    )
    const verbs = new Set(replications.flatMap(({ steps }) => steps.map(({ verb }) => verb)))
    for (const verb of ['tutorAccepted', 'adaptationAccepted', 'adaptationDeclined'] as const)
      assert.ok(verbs.has(verb), verb)
  })

  test('are late here, and were late there', () => {
    const planned = replications.flatMap((replication) =>
      replication.plan.map(({ phase, daysAgo = -1 }) => ({
        daysAgo,
        reached: reachedAgo(replication, phase),
        ended: outcomeOf(replication) !== 'active',
      })),
    )
    assert.ok(planned.some((row) => row.reached === undefined && row.daysAgo > 0 && !row.ended))
    assert.ok(
      planned.some(({ daysAgo, reached }) => reached !== undefined && reached < daysAgo - 14),
    )
  })

  test('say what came of it in figures with their source, none so small that somebody is recognised', () => {
    for (const { key, outcomes: rows = [] } of replications)
      for (const { baseline, value, unit, period, source } of rows) {
        assert.ok(unit && period && source, key)
        for (const figure of [baseline, value])
          if (figure !== undefined && unit !== '%') assert.ok(figure === 0 || figure >= 5, key)
      }
  })

  test('say nothing by which somebody may be recognised', async () => {
    for (const { key, outcomes: rows = [], ...said } of replications) {
      const words = { path: key, text: wordsIn({ ...said, rows }) }
      assert.deepEqual(await findPersonalData([words], key), [])
    }
  })

  test('weigh all ten factors where they weigh any', () => {
    const weighed = replications.flatMap(({ key, transferability }) =>
      transferability ? [{ key, transferability }] : [],
    )
    assert.ok(weighed.length > 0)
    for (const { key, transferability } of weighed) {
      assert.deepEqual(Object.keys(transferability), [...factors], key)
      for (const { source, adopter } of Object.values(transferability))
        for (const score of [source, adopter]) assert.ok(score >= 0 && score <= highestScore, key)
    }
  })

  for (const replication of replications)
    test(`${replication.key} took only steps that its people may take, one after the other`, () => {
      let before: ReplicationStep | undefined
      let phase = 'interest'
      for (const step of replication.steps) {
        if (before) assert.ok(step.daysAgo <= before.daysAgo, `${step.verb} comes too early`)
        assert.ok(step.daysAgo >= 1)
        assert.ok(isAllowed(replication, step), `${step.by} may not: ${step.verb}`)
        if (step.to) {
          const [from, to] = [phase, step.to].map((one) => phases.indexOf(one as 'interest'))
          assert.equal(Math.abs(Number(to) - Number(from)), 1, `${phase} to ${step.to}`)
          phase = step.to
        }
        if (step.verb === 'abandoned' || step.verb === 'narrowed') assert.ok(step.note, step.verb)
        before = step
      }
      assert.equal(replication.steps[0]?.verb, 'started')
      assert.deepEqual(
        replication.plan.map((row) => row.phase),
        phases.slice(0, replication.plan.length),
      )
      assert.ok(replication.depth !== 'partial' || replication.depthReason)
    })

  test('begin after their source was shared, and their results when the history says', () => {
    for (const { key, result, source, steps } of replications) {
      const shared = entry(source).steps.find(({ to }) => to === 'network')
      assert.ok((steps[0] as ReplicationStep).daysAgo < (shared?.daysAgo ?? 0), key)
      if (!result) continue
      const became = entry(result)
      assert.equal(became.derivedFrom, source)
      const when = (verb: string) => steps.find((step) => step.verb === verb)?.daysAgo
      assert.equal(when('resultStarted'), became.steps[0]?.daysAgo)
      assert.equal(when('resultShared'), became.steps.find(({ to }) => to === 'network')?.daysAgo)
    }
  })

  test('are credited where what they gave back is read', () => {
    const accepted = replications.flatMap(({ key, source, steps }) =>
      steps.flatMap(({ verb, daysAgo }) =>
        verb === 'adaptationAccepted' ? [`${source} ${key} ${daysAgo}`] : [],
      ),
    )
    const credited = resources.flatMap(({ slug, credits = [] }) =>
      credits.map(({ replication, daysAgo }) => `${slug} ${replication} ${daysAgo}`),
    )
    assert.deepEqual(credited, accepted)
  })
})

/** Who takes which step, as the product says it. */
function isAllowed(
  { adopter, source, steps, adaptations }: DemonstrationReplication,
  { verb, by, to, tutor, adaptation }: ReplicationStep,
): boolean {
  const { role, organisation } = person(by)
  const owner = entry(source).organisation
  const ours = organisation === adopter && (role === 'cityStaff' || role === 'cityManager')
  const manager = organisation === adopter && role === 'cityManager'
  switch (verb) {
    case 'phaseReached':
      return to === 'understanding' ? manager : ours
    case 'started':
    case 'resultStarted':
      return ours
    case 'tutorAsked':
      return (
        ours &&
        person(String(tutor)).organisation === owner &&
        person(String(tutor)).openToTutoring === true
      )
    case 'tutorAccepted':
    case 'tutorDeclined':
      return steps.some((step) => step.verb === 'tutorAsked' && step.tutor === by)
    case 'adaptationProposed':
      return ours && adaptations[Number(adaptation)] !== undefined
    case 'adaptationAccepted':
    case 'adaptationDeclined':
      return organisation === owner && role === 'cityManager'
    case 'published':
      return role === 'anci' || role === 'ministry'
    case 'narrowed':
      return manager || role === 'anci' || role === 'ministry'
    case 'completed':
    case 'abandoned':
    case 'shared':
    case 'proposed':
    case 'resultShared':
      return manager
  }
}
