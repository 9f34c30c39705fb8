import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Client } from '../support/client'
import { newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const list = '/it/area-personale/ricerche-salvate'
const save = (client: Client, question: string, rest: Record<string, string> = {}, path = list) =>
  client.post(path, new URLSearchParams({ question, ...rest }))

const namesOf = async (client: Client): Promise<string[]> =>
  [...(await client.get(list)).text.matchAll(/<h2><a href="[^"]*">([^<]*)<\/a>/g)].map(
    ([, name = '']) => name,
  )
const hrefsOf = async (client: Client): Promise<string[]> =>
  [...(await client.get(list)).text.matchAll(/<h2><a href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

describe('a search is saved', () => {
  test('in the order of its address, without page and sort, under its own words', async () => {
    const client = cast.client('sOwn')
    const answer = await save(
      client,
      'page=3&sort=title&maturity=pilot&q=casa&kind=tool&kind=model',
    )
    assert.equal(answer.status, 303)
    assert.equal(answer.headers.get('location'), `${list}?done=searchSaved`)
    assert.deepEqual(await hrefsOf(client), [
      '/it/risorse?q=casa&kind=model&kind=tool&maturity=pilot',
    ])
    assert.deepEqual(await namesOf(client), ['casa · Strumento · Modello · In sperimentazione'])
    assert.match(
      (await client.get(`${list}?done=searchSaved`)).text,
      /Ricerca salvata: la riapri da qui[^]*te lo diciamo fra gli avvisi/,
    )
  })

  test('once, however often it is sent and in whatever order its parameters stand', async () => {
    const client = cast.client('mOwn')
    const both = await Promise.all([
      save(client, 'q=affitto&kind=tool'),
      save(client, 'kind=tool&q=affitto'),
    ])
    for (const { status } of both) assert.equal(status, 303)
    assert.equal((await save(client, '?kind=tool&q=affitto&utm=x'.slice(1))).status, 303)
    assert.deepEqual(await hrefsOf(client), ['/it/risorse?q=affitto&kind=tool'])
  })

  test('even when it asks for everything, and under a name that the person gives', async () => {
    const client = cast.client('part')
    await save(client, '')
    await save(client, 'q=casa', { name: '  <b>Per il sindaco</b>  ' })
    assert.deepEqual(await namesOf(client), [
      '&lt;b&gt;Per il sindaco&lt;/b&gt;',
      'Tutte le schede',
    ])
  })

  test('in the language it was asked in', async () => {
    const client = cast.client('mini')
    const english = '/en/my-area/saved-searches'
    const answer = await save(client, 'kind=model', {}, english)
    assert.equal(answer.headers.get('location'), `${english}?done=searchSaved`)
    const { body } = await client.get('/api/saved-searches')
    assert.deepEqual(
      body.docs.map(({ locale, name, question }: Record<string, string>) => ({
        locale,
        name,
        question,
      })),
      [{ locale: 'en', name: 'Model', question: 'kind=model' }],
    )
  })

  test('by nobody but members, who are asked to sign in and lose nothing', async () => {
    for (const key of ['anon', 'susp', 'ende'] as const) {
      const { status, text } = await save(cast.client(key), 'q=tetto')
      assert.equal(status, 401, key)
      assert.match(text, /name="kept" value="[^"]*q=tetto/)
    }
    const { totalDocs } = await portal.payload.count({
      collection: 'saved-searches',
      where: { question: { equals: 'q=tetto' } },
    })
    assert.equal(totalDocs, 0)
  })

  test('up to fifty a person; the next is refused, and the page says what to do', async () => {
    const client = cast.client('sOth')
    for (let n = 0; n < 50; n += 1) assert.equal((await save(client, `q=parola${n}`)).status, 303)
    const refused = await save(client, 'q=ancora')
    assert.equal(refused.status, 422)
    assert.match(refused.text, /al massimo 50 ricerche/)
    assert.equal((await hrefsOf(client)).length, 50)
    // What is kept already is no further one.
    assert.equal((await save(client, 'q=parola7')).status, 303)
  })

  test('unless it is longer than anybody asks', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `city=${'è'.repeat(90)}${n}`).join('&')
    const refused = await save(cast.client('anci'), many)
    assert.equal(refused.status, 422)
    assert.match(refused.text, /troppo lunga/)
  })
})

describe('a saved search', () => {
  test('is forgotten by a button, which may be pressed twice', async () => {
    const client = cast.client('mCo')
    await save(client, 'q=mediazione')
    const [, remove = ''] = /action="([^"]+\/togli)"/.exec((await client.get(list)).text) ?? []
    for (let times = 0; times < 2; times += 1) {
      const answer = await client.post(remove, new URLSearchParams())
      assert.equal(answer.status, 303)
      assert.equal(answer.headers.get('location'), `${list}?done=searchRemoved`)
    }
    assert.deepEqual(await namesOf(client), [])
    assert.match((await client.get(list)).text, /Qui ci saranno le tue ricerche/)
  })

  test('is never another person’s to see or to forget', async () => {
    await save(cast.client('sCo'), 'q=riservata')
    const { body } = await cast.client('sCo').get('/api/saved-searches')
    const id = String(body.docs[0].id)
    for (const key of ['mCo', 'anci', 'admi'] as const) {
      assert.doesNotMatch((await cast.client(key).get(list)).text, /riservata/)
      const { status } = await cast.client(key).post(`${list}/${id}/togli`, new URLSearchParams())
      assert.equal(status, 303)
    }
    assert.deepEqual(await namesOf(cast.client('sCo')), ['riservata'])
  })

  test('is reached from the personal area', async () => {
    const { text } = await cast.client('sCo').get('/it/area-personale')
    assert.ok(text.includes(`href="${list}"`))
  })
})
