import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const build = (rest: object): Promise<BuiltResource> =>
  buildResource(portal, {
    organisation: cast.organisations.owner,
    straight: true,
    workflow: 'public',
    ...rest,
  })

/** The blocks of data in the page of an entry, read as a browser reads them. */
async function dataOf(slug: string, key: CastKey = 'anon', path = `/it/risorse/${slug}`) {
  const { status, text } = await cast.client(key).get(path)
  assert.equal(status, 200)
  return [...text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json),
  )
}

describe('a public entry says what it is', () => {
  test('with its owner, its words and its dates', async () => {
    const hostile = 'Casa </script><script>alert(1)</script> & "lavoro"'
    const { slug } = await build({
      title: hostile,
      data: { summary: hostile, licence: 'CC-BY-SA-4.0' },
    })
    const [data, ...others] = await dataOf(slug)
    assert.deepEqual(others, [])
    const { datePublished, dateModified, author, about, url, ...rest } = data
    assert.deepEqual(rest, {
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      '@id': url,
      name: hostile,
      description: hostile,
      inLanguage: 'it',
      genre: 'Modello',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    })
    assert.equal(new URL(url).pathname, `/it/risorse/${slug}`)
    assert.equal(about.length, 1)
    assert.equal(author.length, 1)
    assert.match(author[0].name, /^Colle Prova/)
    assert.equal((await portal.nobody.get(new URL(author[0].url).pathname)).status, 200)
    for (const date of [datePublished, dateModified]) assert.ok(!Number.isNaN(Date.parse(date)))
  })

  test('a report is one', async () => {
    const { slug } = await build({ kind: 'report' })
    assert.equal((await dataOf(slug))[0]['@type'], 'Report')
  })

  test('in the language of the page, and in which language its words are', async () => {
    const { slug } = await build({})
    const [data] = await dataOf(slug, 'anon', `/en/resources/${slug}`)
    assert.equal(new URL(data.url).pathname, `/en/resources/${slug}`)
    assert.deepEqual([data.genre, data.inLanguage], ['Model', 'it'])
  })

  test('written from public sources, it names no city as its author', async () => {
    const { slug } = await build({
      provenance: 'publicSources',
      data: { sources: [{ name: 'Sito della città', url: 'https://fonte.example/pagina' }] },
    })
    const [data] = await dataOf(slug)
    assert.equal(data.author, undefined)
    assert.match(data.creditText, /^Redatta da fonti pubbliche/)
    assert.match(data.mentions.name, /^Colle Prova/)
    assert.deepEqual(data.citation, [
      { '@type': 'CreativeWork', name: 'Sito della città', url: 'https://fonte.example/pagina' },
    ])
  })
})

describe('nothing is said', () => {
  test('of demonstration content', async () => {
    const { slug } = await build({ provenance: 'demonstration' })
    assert.deepEqual(await dataOf(slug), [])
  })

  test('to those who are signed in, who may read more than everybody', async () => {
    const { slug } = await build({})
    for (const key of ['part', 'sOwn', 'anci'] as const)
      assert.deepEqual(await dataOf(slug, key), [])
  })

  test('of what not everybody may read', async () => {
    const { coOwner, named } = cast.organisations
    const later = await build({ workflow: 'network', title: 'canarino-rete' })
    const { slug } = await build({
      revision: 'draft',
      revisionTitle: 'canarino-revisione',
      coOwners: [
        { organisation: coOwner, accepted: true },
        { organisation: named, accepted: false },
      ],
      data: {
        derivedFrom: later.id,
        contact: cast.people.sOwn.profile,
        authors: [cast.people.sOwn.profile],
        procedure: 'coDesign',
        costs: [{ item: 'canarino-costo', amount: 1 }],
        whatDidNotWork: richText('canarino-critica'),
        shownTo: { costs: 'institutions', procedure: 'institutions', whatDidNotWork: 'network' },
      },
    })
    const [data] = await dataOf(slug)
    const text = JSON.stringify(data)
    assert.doesNotMatch(text, /canarino|coDesign|Persona sOwn|Bosco Prova/)
    assert.equal(data.isBasedOn, undefined)
    assert.match(text, /Lago Prova/)
  })
})
