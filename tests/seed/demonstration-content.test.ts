import assert from 'node:assert/strict'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Asker } from '../../src/access/asker'
import { fits } from '../../src/domain/accounts/rules'
import { missingFields, resourceKinds } from '../../src/domain/resources/completeness'
import {
  moveFor,
  workflows,
  type Ownership,
  type Workflow,
} from '../../src/domain/resources/workflow'
import { files } from '../../seed/demonstration/files'
import { organisations } from '../../seed/demonstration/organisations'
import { people } from '../../seed/demonstration/people'
import { resources } from '../../seed/demonstration/resources'
import { cities } from '../../seed/network/cities'
import { organisations as real } from '../../seed/network/organisations'
import { topics } from '../../seed/network/topics'
import { richText } from '../../seed/rich-text'
import type { DemonstrationResource, SeedText, Step } from '../../seed/types'
import { wordsIn } from './words-of'

const kindOf = new Map([...real, ...organisations].map(({ slug, kind }) => [slug, kind]))

describe('the demonstration’s organisations', () => {
  test('are four invented municipalities and a partner of one of them', () => {
    const towns = organisations.filter(({ kind }) => kind === 'city').map(({ slug }) => slug)
    assert.deepEqual(towns, ['borgo-esempio', 'porto-esempio', 'monte-esempio', 'valle-esempio'])
    const [partner, ...others] = organisations.filter(({ kind }) => kind !== 'city')
    assert.equal(others.length, 0)
    assert.deepEqual([partner?.kind, partner?.worksWith], ['thirdSector', ['borgo-esempio']])
    for (const { provenance } of organisations) assert.equal(provenance, 'demonstration')
  })

  test('stand on the map apart from every city and from one another', () => {
    const placed = organisations.filter(({ kind }) => kind === 'city')
    for (const town of placed)
      for (const other of [...cities, ...placed]) {
        if (other.slug === town.slug) continue
        const apart = Math.hypot(
          (town.latitude as number) - (other.latitude as number),
          (town.longitude as number) - (other.longitude as number),
        )
        assert.ok(apart > 0.3, `${town.slug} stands on ${other.slug}`)
      }
  })

  test('belong to no edition of the project', () => {
    for (const { editions = [], slug } of organisations) assert.equal(editions.length, 0, slug)
    for (const { edition, slug } of resources) assert.equal(edition, undefined, slug)
  })
})

describe('the demonstration’s people', () => {
  const counted = (role: string, organisation?: string) =>
    people.filter(
      (person) => person.role === role && (!organisation || person.organisation === organisation),
    ).length

  test('are staff and a manager in each municipality, a partner, two of ANCI, two of the Ministry, an administrator', () => {
    for (const { slug, kind } of organisations.filter((one) => one.kind === 'city')) {
      assert.equal(kind, 'city')
      assert.equal(counted('cityStaff', slug), 1, slug)
      assert.equal(counted('cityManager', slug), 1, slug)
    }
    assert.deepEqual(
      [counted('partner'), counted('anci', 'anci'), counted('ministry', 'ministero-interno')],
      [1, 2, 2],
    )
    assert.equal(counted('admin'), 1)
    assert.equal(people.length, 14)
  })

  test('belong to no real city, and where their role belongs', () => {
    const realCities = new Set(cities.map(({ slug }) => slug))
    for (const { key, organisation, role } of people) {
      assert.ok(!realCities.has(organisation), `${key} belongs to ${organisation}`)
      const kind = kindOf.get(organisation) ?? ''
      const employer = {
        id: organisation,
        kind,
        worksWith: [],
        representedBy: null,
        represents: null,
      }
      assert.ok(fits(role, employer), `${key} is ${role} of a ${kind}`)
    }
  })

  test('have addresses that reach nobody', () => {
    for (const { email } of people) assert.match(email, /^[a-z.]+@[a-z-]+\.example$/)
    assert.equal(new Set(people.map(({ email }) => email)).size, people.length)
  })
})

describe('the demonstration’s entries', () => {
  test('name no real city and no edition of the project', () => {
    for (const resource of resources)
      for (const { name } of cities)
        assert.doesNotMatch(
          wordsIn(resource),
          new RegExp(`(?<!\\p{L})(${name.it}|${name.en})(?!\\p{L})`, 'u'),
          resource.slug,
        )
    for (const resource of resources) assert.doesNotMatch(wordsIn(resource), /LGNET/i)
  })

  test('are of every kind and in every state, with revisions in work at each state they may have', () => {
    assert.ok(resources.length >= 12)
    assert.deepEqual(new Set(resources.map(({ kind }) => kind)), new Set(resourceKinds))
    assert.deepEqual(new Set(resources.map(({ steps }) => stateAfter(steps))), new Set(workflows))
    assert.deepEqual(
      new Set(resources.flatMap(({ revision }) => (revision ? stateAfter(revision.steps) : []))),
      new Set(['draft', 'submitted', 'network', 'proposed']),
    )
  })

  test('show what the portal can tell: lineage, co-owners who answered and who did not, chosen readers, a review that is due', () => {
    assert.ok(resources.some(({ derivedFrom }) => derivedFrom))
    assert.ok(resources.some(({ continues }) => continues))
    const answers = resources.flatMap(({ coOwners = [] }) =>
      coOwners.map(({ accepted }) => accepted),
    )
    assert.deepEqual(new Set(answers), new Set([true, false]))
    const chosen = resources.flatMap(({ shownTo = {} }) => Object.values(shownTo))
    assert.ok(chosen.includes('public') && chosen.includes('network'))
    assert.ok(
      resources.some(
        ({ kind, status, steps }) =>
          kind !== 'report' &&
          status === 'active' &&
          stateAfter(steps) === 'public' &&
          (steps.findLast(({ verb }) => verb === 'approve')?.daysAgo ?? 0) > 366,
      ),
    )
  })

  for (const resource of resources)
    test(`${resource.slug} went only where the table of moves leads`, () => {
      followsTheTable(resource, resource.steps, 'created')
      if (resource.revision) {
        const shared = resource.steps.at(-1) as Step
        assert.ok((resource.revision.steps[0] as Step).daysAgo < shared.daysAgo)
        followsTheTable(
          { ...resource, ...resource.revision.change },
          resource.revision.steps,
          'revisionStarted',
        )
      }
    })

  test('speak of nobody in cells so small that they could be recognised', () => {
    for (const { slug, evidence = [], indicators = [] } of resources)
      for (const { value, unit } of [
        ...evidence,
        ...indicators.map((row) => ({ value: row.actual, unit: row.unit })),
      ])
        if (value !== undefined && unit !== '%') assert.ok(value >= 5, slug)
  })
})

describe('the demonstration’s files', () => {
  test('are those in media/, small, and each is shown by an entry of its organisation', async () => {
    assert.deepEqual((await readdir('media')).sort(), files.map(({ file }) => file).sort())
    for (const { file, organisation, noun, alt, title } of files) {
      assert.ok((await stat(join('media', file))).size < 100_000, file)
      assert.ok(noun === 'media' ? alt : title, `${file} has no words`)
      const showing = resources.filter(
        ({ cover, documents = [] }) => cover === file || documents.includes(file),
      )
      assert.ok(showing.length > 0, `${file} is shown nowhere`)
      for (const resource of showing) assert.equal(resource.organisation, organisation, file)
    }
  })
})

const stateAfter = (steps: readonly Step[]): Workflow => (steps.at(-1) as Step).to

function followsTheTable(
  resource: DemonstrationResource,
  steps: readonly Step[],
  beginning: Step['verb'],
): void {
  const [first, ...moves] = steps
  assert.deepEqual([first?.verb, first?.to], [beginning, 'draft'])
  let from: Workflow = 'draft'
  let daysAgo = first?.daysAgo ?? 0
  let submittedBy: string | null = null
  for (const { by, to, verb, note, daysAgo: then } of moves) {
    if (verb === 'revisionStarted') {
      assert.equal(from, 'public', `${resource.slug} changes what readers see`)
      from = to
      continue
    }
    const ownership: Ownership = {
      organisation: resource.organisation,
      organisationKind: kindOf.get(resource.organisation) ?? '',
      provenance: 'demonstration',
      submittedBy,
    }
    const move = moveFor(askerCalled(by), ownership, from, to)
    assert.equal(move?.name, verb, `${by} cannot go from ${from} to ${to}`)
    if (move?.note === 'required') assert.ok(note, `${verb} says why`)
    assert.ok(then <= daysAgo, `${verb} comes before what precedes it`)
    if (to !== 'draft' && to !== 'archived') assert.deepEqual(missingIn(resource), [])
    submittedBy = to === 'submitted' ? by : null
    from = to
    daysAgo = then
  }
  assert.ok(daysAgo >= 1)
}

function askerCalled(key: string): Asker {
  const person = people.find((one) => one.key === key)
  assert.ok(person, `nobody is called ${key}`)
  const { email, role, organisation } = person
  return { id: key, email, role, organisation, actsFor: organisation, profile: key, locale: 'it' }
}

/** What the Italian text lacks, as the portal asks it before a step. */
function missingIn(text: SeedText): string[] {
  const italian = Object.fromEntries(
    Object.entries(text).map(([field, value]: [string, unknown]) => [
      field,
      typeof value === 'object' && value !== null && 'it' in value
        ? field === 'title' || field === 'summary'
          ? value.it
          : richText(String(value.it))
        : value,
    ]),
  )
  const areas = topics.filter(({ facet }) => facet === 'area').map(({ slug }) => slug)
  return missingFields(italian, new Set(areas))
}
