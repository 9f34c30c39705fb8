import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { docOf } from '../support/answers'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { castKeys, newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { replicationOf } from './given-back'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const offered = async () => {
  const source = await buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'network',
    straight: true,
    data: {
      coreElements: [
        { title: 'Sportello', description: richText('Tre pomeriggi.') },
        { title: 'Ente gestore' },
      ],
    },
  })
  const back = await replicationOf(portal, source.id, cast.organisations.other)
  const at = (change: string) => `/it/repliche/${back.id}/modifiche/${back.rows[change]}`
  return { source, ...back, at }
}
const send = (who: CastKey, path: string, form: Record<string, string>) =>
  cast.client(who).post(path, new URLSearchParams(form), { origin: portal.url })

describe('a change that is offered, on its page', () => {
  test('is shown with what the source says, and the form to whoever decides', async () => {
    const { id, rows, at } = await offered()
    const manager = await cast.client('mOwn').get(at('changed'))
    assert.match(manager.text, /Una modifica segnalata da Fiume Prova/)
    assert.match(manager.text, /Tre pomeriggi/)
    assert.match(manager.text, /Si apre di sera/)
    assert.match(manager.text, />Accogli</)
    assert.match(manager.text, /Non accogliere, con motivo/)
    for (const key of ['sOwn', 'sOth', 'mOth'] as const) {
      const { status, text } = await cast.client(key).get(at('changed'))
      assert.equal(status, 200)
      assert.doesNotMatch(text, />Accogli</, key)
      assert.match(text, /attende risposta/)
    }
    for (const key of ['part', 'sNam', 'anci'] as const)
      assert.equal((await cast.client(key).get(at('changed'))).status, 404)
    assert.equal((await cast.client('mOwn').get(`/it/repliche/${id}/modifiche/x`)).status, 404)
    assert.equal((await cast.client('mOwn').get(at('kept'))).status, 404)
    const journal = await cast.client('mOwn').get(`/it/repliche/${id}`)
    assert.ok(journal.text.includes(`/it/repliche/${id}/modifiche/${rows.changed}`))
    const theirs = await cast.client('sOwn').get(`/it/repliche/${id}`)
    assert.ok(!theirs.text.includes(`/modifiche/${rows.changed}`))
  })

  test('is declined with a reason that is asked for, and the form keeps what was typed', async () => {
    const { id, at } = await offered()
    const without = await send('mOwn', at('dropped'), { answer: 'decline', note: '' })
    assert.equal(without.status, 422)
    assert.match(without.text, /href="#note"/)
    const sent = await send('mOwn', at('dropped'), { answer: 'decline', note: 'Da noi serve.' })
    assert.equal(sent.status, 303)
    assert.equal(sent.headers.get('location'), `/it/repliche/${id}?done=declined`)
    const told = await cast.client('sOth').get(at('dropped'))
    assert.match(told.text, /non accolta.*Da noi serve\./s)
    const late = await send('mOwn', at('dropped'), { answer: 'accept', note: 'Ci ripenso.' })
    assert.equal(late.status, 409)
    assert.match(late.text, /non aspetta più una risposta/)
  })

  test('is accepted, and one goes on to the revision that says so', async () => {
    const { source, at } = await offered()
    const sent = await send('mOwn', at('added'), { answer: 'accept', note: '' })
    assert.equal(sent.status, 303)
    const to = sent.headers.get('location') ?? ''
    assert.equal(to, `/it/risorse/${source.slug}/anteprima?done=tookUp`)
    const { text } = await cast.client('mOwn').get(to)
    assert.match(text, /Modifica accolta/)
    assert.match(text, /Mediazione in stazione/)
    assert.match(text, /Migliorata con quello che ha imparato/)
  })
})

describe('what changed at the source since it was taken up', () => {
  const build = (overrides: Partial<ResourceOverrides>) =>
    buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'network',
      straight: true,
      ...overrides,
    })

  test('is read by the adopter’s people alone, without what they may not read in both', async () => {
    const source = await build({
      data: {
        summary: 'Prima era così.',
        costs: [{ item: 'canarino-costo-di-prima', amount: 1 }],
        shownTo: { costs: 'institutions' },
      },
    })
    const { id } = await replicationOf(portal, source.id, cast.organisations.other, {
      visibility: 'network',
    })
    docOf(
      await cast.client('sOwn').patch(`/api/resources/${source.id}`, {
        summary: 'Adesso è diverso.',
        costs: [{ item: 'canarino-costo-di-adesso', amount: 2 }],
      }),
    )
    const at = `/it/repliche/${id}/confronto`
    const unshared = await cast.client('sOth').get(at)
    assert.doesNotMatch(unshared.text, /diverso/)
    const journal = async () => (await cast.client('sOth').get(`/it/repliche/${id}`)).text
    assert.ok(!(await journal()).includes(at), 'nothing has changed for readers')
    docOf(await cast.client('mOwn').patch(`/api/resources/${source.id}`, { workflow: 'network' }))
    assert.ok((await journal()).includes(at))
    for (const key of castKeys) {
      const { status, text } = await cast.client(key).get(at)
      const reads = key === 'sOth' || key === 'mOth'
      // Whoever is not signed in is asked to.
      const signedOut = ['anon', 'susp', 'invi', 'ende'].includes(key)
      assert.equal(status, reads ? 200 : signedOut ? 303 : 404, key)
      assert.equal(text.includes('diverso'), reads, key)
      assert.equal(text.includes('canarino-costo-di-adesso'), reads, key)
    }
  })

  test('goes on when the source is put away', async () => {
    const source = await build({ data: { summary: 'Prima era così.' } })
    const { id } = await replicationOf(portal, source.id, cast.organisations.other)
    const key = `|${cast.organisations.other}|`
    await portal.payload.db.updateOne({
      collection: 'resources',
      id: source.id,
      data: { adopterKeys: key },
      returning: false,
    })
    docOf(await cast.client('mOwn').patch(`/api/resources/${source.id}`, { workflow: 'archived' }))
    const { status, text } = await cast.client('sOth').get(`/it/repliche/${id}/confronto`)
    assert.equal(status, 200)
    assert.match(text, /dicono le stesse cose/)
  })
})
