import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Field } from 'payload'
import { fields } from '../../collections/resources/fields'
import { isCandid } from '../../src/access/candour'
import { firstForbiddenNode } from '../../src/domain/rich-text'
import { resources as invented } from '../../seed/demonstration/resources'
import { cities } from '../../seed/network/cities'
import { editions } from '../../seed/network/editions'
import { organisations } from '../../seed/network/organisations'
import { pages } from '../../seed/network/pages'
import { resources } from '../../seed/network/resources'
import { sources, type SourceKey } from '../../seed/network/sources'
import { topics } from '../../seed/network/topics'
import { richText } from '../../seed/rich-text'
import type { Source } from '../../seed/types'
import { bothIn, numbersIn, wordsIn } from './words-of'

const source = (key: string): Source => {
  const found = (sources as Record<string, Source>)[key]
  assert.ok(found, `no source is called ${key}`)
  return found
}

/** Everything an entry's sources say: in words, and as figures. */
const groundOf = (keys: readonly SourceKey[]) => {
  const said = keys.map(source)
  const words = said.map(({ title, says, date }) => wordsIn([title, says, date])).join('\n')
  return new Set([...numbersIn(words), ...said.flatMap(({ figures }) => [...figures])])
}

describe('the cities of the network', () => {
  test('there are 24, each in its editions, and Bolzano is represented by its social services', () => {
    assert.equal(cities.length, 24)
    assert.equal(new Set(cities.map(({ istatCode }) => istatCode)).size, 24)
    const membersOf = (edition: string) =>
      cities.filter((city) => city.editions.includes(edition)).length
    assert.deepEqual(
      editions.map(({ code }) => [code, membersOf(code)]),
      [
        ['LGNetEA', 18],
        ['LGNET2', 16],
        ['LGNET3', 22],
      ],
    )
    const represented = organisations.filter(({ representedBy }) => representedBy)
    assert.deepEqual(
      represented.map(({ slug, representedBy }) => [slug, representedBy]),
      [['bolzano', 'assb']],
    )
  })
})

describe('entries from public sources', () => {
  test('there are at least 24, of the three kinds, and each city with something told has one', () => {
    assert.ok(resources.length >= 24)
    assert.deepEqual(
      new Set(resources.map(({ kind }) => kind)),
      new Set(['model', 'tool', 'report']),
    )
    const owners = new Set(resources.map(({ organisation }) => organisation))
    assert.ok(owners.size >= 18, `only ${owners.size} organisations have an entry`)
  })

  for (const resource of resources)
    test(`${resource.slug} says only what its sources say`, () => {
      assert.ok(resource.sources.length > 0, 'no source')
      const ground = groundOf(resource.sources)
      for (const key of resource.sources) {
        const { city, edition } = source(key)
        assert.equal(edition, resource.edition, `${key} tells of another edition`)
        if (resource.organisation !== 'anci')
          assert.equal(city, resource.organisation, `${key} tells of another city`)
      }
      const { sources: _sources, slug: _slug, edition: _edition, ...told } = resource
      for (const { path, both } of bothIn(told))
        for (const number of numbersIn(`${both.it}\n${both.en}`))
          assert.ok(ground.has(number), `${path} says ${number}, which no source says`)
      const counted = [
        ...(resource.evidence ?? []).map(({ value, source: key }) => ({ value, key })),
        ...(resource.indicators ?? []).flatMap(({ actual, target, source: key }) =>
          [actual, target].map((value) => ({ value, key })),
        ),
        ...(resource.costs ?? []).map(({ amount }) => ({ value: amount, key: undefined })),
      ]
      for (const { value, key } of counted) {
        if (value === undefined) continue
        if (key) assert.ok(resource.sources.includes(key as SourceKey), `${key} is not cited`)
        const where = key ? groundOf([key as SourceKey]) : ground
        assert.ok(where.has(value), `${value} is in no source cited for it`)
      }
    })

  test('a goal is never written as a result', () => {
    const goals = resources.flatMap(({ indicators = [] }) => indicators)
    for (const { label, actual, target } of goals)
      assert.ok((actual === undefined) !== (target === undefined), label)
  })

  test('an entry continues one of its own city and of an earlier edition', () => {
    const order = editions.map(({ code }) => code)
    const continuing = resources.filter(({ continues }) => continues)
    assert.ok(continuing.length > 0)
    for (const { slug, continues, organisation, edition } of continuing) {
      const earlier = resources.find((one) => one.slug === continues)
      assert.equal(earlier?.organisation, organisation, slug)
      assert.ok(order.indexOf(earlier?.edition ?? '') < order.indexOf(edition), slug)
    }
  })

  test('no approval, verification, cost estimate or author is claimed', () => {
    for (const resource of resources)
      for (const claimed of [
        'validatedBy',
        'verifiedOn',
        'reviewBy',
        'authors',
        'contact',
        'team.fte',
      ])
        assert.ok(!(claimed in resource), `${resource.slug} claims ${claimed}`)
  })
})

describe('every seeded text', () => {
  const all = { cities, editions, organisations, pages, resources, topics, invented }

  test('is said in Italian and in English', () => {
    for (const { path, both } of bothIn(all)) {
      if (path.endsWith('.synonyms')) continue
      assert.ok(both.it.trim(), `${path} is empty in Italian`)
      assert.ok(both.en.trim(), `${path} is empty in English`)
      if (both.it.length > 45) assert.notEqual(both.it, both.en, `${path} is not translated`)
    }
  })

  test('uses the typographic apostrophe and names no drafting leftovers', () => {
    for (const { path, both } of bothIn(all))
      if (!path.endsWith('.synonyms')) {
        assert.doesNotMatch(both.it, /\p{L}'\p{L}/u, path)
        assert.doesNotMatch(both.it + both.en, /TODO|lorem|xxx/i, path)
      }
  })

  test('is rich text that the portal accepts, where it is rich', () => {
    for (const { path, both } of bothIn(all))
      if (!path.endsWith('.synonyms'))
        for (const words of [both.it, both.en])
          assert.equal(firstForbiddenNode(richText(words)), null, path)
  })

  test('fits the fields of an entry', () => {
    const limits = limitsOf(fields)
    assert.equal(limits.get('title'), 100)
    for (const resource of [...resources, ...invented])
      checkLengths(resource, '', resource.slug, limits)
  })

  test('refers only to what is there', () => {
    const slugs = new Set([...resources, ...invented].map(({ slug }) => slug))
    const known = new Set(topics.map(({ slug }) => slug))
    for (const {
      slug,
      continues,
      derivedFrom,
      related = [],
      modelsApplied = [],
      topics: about,
      actions = [],
    } of [...resources, ...invented]) {
      for (const other of [continues, derivedFrom, ...related, ...modelsApplied])
        if (other) assert.ok(slugs.has(other), `${slug} names ${other}`)
      for (const topic of [...about, ...actions.flatMap(({ area }) => area ?? [])])
        assert.ok(known.has(topic), `${slug} is about ${topic}`)
    }
  })
})

test('what is said candidly stays named as the collection names it', () => {
  for (const { shownTo = {}, slug } of [...resources, ...invented])
    for (const field of Object.keys(shownTo)) assert.ok(isCandid(field), `${slug}: ${field}`)
})

/** The longest each text may be, by path; rows of an array count as one. */
function limitsOf(list: readonly Field[], path = ''): Map<string, number> {
  const limits = new Map<string, number>()
  for (const field of list) {
    if (field.type === 'tabs')
      for (const tab of field.tabs)
        for (const [at, limit] of limitsOf(tab.fields, path)) limits.set(at, limit)
    else if ('fields' in field)
      for (const [at, limit] of limitsOf(
        field.fields,
        'name' in field && field.name ? `${path}${field.name}.` : path,
      ))
        limits.set(at, limit)
    else if ('maxLength' in field && field.maxLength && 'name' in field)
      limits.set(`${path}${field.name}`, field.maxLength)
  }
  return limits
}

function checkLengths(
  value: unknown,
  path: string,
  slug: string,
  limits: Map<string, number>,
): void {
  if (typeof value === 'string') {
    const limit = limits.get(path.replace(/\.(it|en)$/, ''))
    if (limit) assert.ok([...value].length <= limit, `${slug}: ${path} is longer than ${limit}`)
  } else if (Array.isArray(value))
    for (const inner of value) checkLengths(inner, path, slug, limits)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      checkLengths(inner, path ? `${path}.${key}` : key, slug, limits)
}
