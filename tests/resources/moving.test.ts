import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, completeContent, type ResourceOverrides } from '../support/build-resource'
import { newCast, newPerson, type Cast } from '../support/cast'
import type { Client } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const build = (overrides: Partial<ResourceOverrides> = {}) =>
  buildResource(portal, { organisation: cast.organisations.owner, straight: true, ...overrides })
const at = (id: string, rest = '') => `/api/resources/${id}${rest}`
const move = (who: Client, id: string, to: string, note?: string) =>
  who.patch(at(id), note === undefined ? { workflow: to } : { workflow: to, note })
const history = async (id: string) => {
  const { docs } = await portal.payload.find({
    collection: 'activities',
    where: { 'subject.row': { equals: id } },
    sort: '-at',
    limit: 100,
    depth: 0,
    // As the system: what was recorded, whoever may read it.
    overrideAccess: true,
  })
  return docs
}

describe('a text goes from a draft to the public and back', () => {
  test('by the right person at each step, each with its activity in the history', async () => {
    const { client } = cast
    const created = docOf(
      await client('sOwn').post('/api/resources', {
        kind: 'model',
        title: 'Dalla bozza al pubblico',
        ...(await completeContent(portal)),
      }),
      201,
    )
    const steps: [Client, string, string?][] = [
      [client('sOwn'), 'submitted'],
      [client('sOwn'), 'draft'],
      [client('sOwn'), 'submitted'],
      [client('mOwn'), 'draft', 'Manca la fonte.'],
      [client('sOwn'), 'submitted'],
      [client('mOwn'), 'network'],
      [client('mOwn'), 'proposed'],
      [client('mOwn'), 'network'],
      [client('mOwn'), 'proposed'],
      [client('anci'), 'network', 'Da rivedere.'],
      [client('mOwn'), 'proposed'],
      [client('mini'), 'public'],
      [client('anci'), 'network', 'Una verifica in corso.'],
      [client('mOwn'), 'proposed'],
      [client('anci'), 'public'],
      [client('mOwn'), 'archived'],
      [client('mini'), 'network'],
    ]
    for (const [who, to, note] of steps) {
      const doc = docOf(await move(who, created.id, to, note))
      assert.equal(doc.workflow, to, who.name)
    }
    const told = (await history(created.id)).map(({ verb, from, to }) => `${verb} ${from}>${to}`)
    assert.deepEqual(told.reverse(), [
      'resource.created null>draft',
      'resource.submit draft>submitted',
      'resource.withdraw submitted>draft',
      'resource.submit draft>submitted',
      'resource.sendBack submitted>draft',
      'resource.submit draft>submitted',
      'resource.approve submitted>network',
      'resource.propose network>proposed',
      'resource.withdraw proposed>network',
      'resource.propose network>proposed',
      'resource.sendBack proposed>network',
      'resource.propose network>proposed',
      'resource.publish proposed>public',
      'resource.unpublish public>network',
      'resource.propose network>proposed',
      'resource.publish proposed>public',
      'resource.archive public>archived',
      'resource.restore archived>network',
    ])
  })

  test('a manager approves a draft directly, and takes back what they sent without a note', async () => {
    const direct = await build()
    assert.equal(docOf(await move(cast.client('mOwn'), direct.id, 'network')).workflow, 'network')
    const own = await build()
    docOf(await move(cast.client('mOwn'), own.id, 'submitted'))
    assert.equal(docOf(await move(cast.client('mOwn'), own.id, 'draft')).workflow, 'draft')
  })

  test('a manager sends back what somebody else sent only with a note', async () => {
    const { id } = await build()
    docOf(await move(cast.client('sOwn'), id, 'submitted'))
    assertRefused(await move(cast.client('mOwn'), id, 'draft'), 422, 'incomplete', ['note'])
    assertRefused(await move(cast.client('mOwn'), id, 'draft', '  \n '), 422, 'incomplete', [
      'note',
    ])
    docOf(await move(cast.client('mOwn'), id, 'draft', 'Manca la fonte.'))
    const [last] = await history(id)
    assert.equal(last?.note, 'Manca la fonte.')
    assert.equal(last?.verb, 'resource.sendBack')
  })

  for (const [from, to, key] of [
    ['proposed', 'network', 'anci'],
    ['public', 'network', 'mOwn'],
    ['public', 'network', 'mini'],
  ] as const)
    test(`${key} takes ${from} to ${to} only with a note`, async () => {
      const { id } = await build({ workflow: from })
      assertRefused(await move(cast.client(key), id, to), 422, 'incomplete', ['note'])
      docOf(await move(cast.client(key), id, to, 'Una ragione.'))
    })
})

describe('refusals come in the contract’s order', () => {
  test('404 before everything', async () => {
    const { id } = await build()
    const wrong = { workflow: 'public', title: 'x', note: 1 }
    for (const one of [id, 'nessuna', '0'.repeat(24), 'a'.repeat(3000)])
      assertRefused(
        await cast.client('sOth').patch(at(one), wrong, { 'if-match': '"1999"' }),
        404,
        'not_found',
      )
  })

  test('409 stale_version before 400 move_with_content', async () => {
    const { id } = await build()
    const body = { workflow: 'network', title: 'Con un titolo' }
    assertRefused(
      await cast.client('sOwn').patch(at(id), body, { 'if-match': '"2001-01-01T00:00:00.000Z"' }),
      409,
      'stale_version',
    )
    assertRefused(await cast.client('sOwn').patch(at(id), body), 400, 'move_with_content')
  })

  test('400 move_with_content before 409 transition_not_allowed', async () => {
    const { id } = await build()
    assertRefused(
      await cast.client('sOwn').patch(at(id), { workflow: 'public', summary: 'x' }),
      400,
      'move_with_content',
    )
    assertRefused(await move(cast.client('sOwn'), id, 'public'), 409, 'transition_not_allowed')
  })

  test('409 transition_not_allowed before 403 forbidden', async () => {
    const { id } = await build({ workflow: 'network' })
    assertRefused(await move(cast.client('part'), id, 'public'), 409, 'transition_not_allowed')
    assertRefused(await move(cast.client('part'), id, 'proposed'), 403, 'forbidden')
  })

  test('403 forbidden before 422 incomplete', async () => {
    const { id } = await build({ data: { summary: null } })
    assertRefused(await move(cast.client('sOwn'), id, 'network'), 403, 'forbidden')
    assertRefused(await move(cast.client('mOwn'), id, 'network'), 422, 'incomplete', ['summary'])
  })

  test('a refused move leaves no trace', async () => {
    const { id } = await build({ data: { summary: null } })
    const row = () =>
      portal.payload.db.findOne({ collection: 'resources', where: { id: { equals: id } } })
    const versions = () =>
      portal.payload.countVersions({ collection: 'resources', where: { parent: { equals: id } } })
    const before = [await row(), await versions(), await history(id)]
    await move(cast.client('mOwn'), id, 'network')
    await move(cast.client('sOth'), id, 'network')
    await move(cast.client('sOwn'), id, 'public')
    assert.deepEqual([await row(), await versions(), await history(id)], before)
  })

  test('what is not a state is a step that does not exist', async () => {
    const { id } = await build()
    for (const workflow of [
      'pubblica',
      '',
      'constructor',
      '__proto__',
      'x'.repeat(5000),
      7,
      null,
      {},
      ['network'],
      true,
    ]) {
      const answer = await cast.client('mOwn').patch(at(id), { workflow })
      assert.ok([400, 409].includes(answer.status), `${JSON.stringify(workflow)} ${answer.status}`)
    }
    assert.equal((await cast.client('mOwn').get(at(id))).body.workflow, 'draft')
  })
})

describe('completeness is asked in Italian at every move up', () => {
  const empty = {
    summary: null,
    topics: [],
    period: { from: null },
    problem: null,
    approach: null,
    coreElements: [],
    whatDidNotWork: null,
    noEvidenceYet: null,
  }

  test('of a model', async () => {
    const { id } = await build({ data: empty })
    assertRefused(await move(cast.client('sOwn'), id, 'submitted'), 422, 'incomplete', [
      'summary',
      'topics',
      'period',
      'problem',
      'approach',
      'coreElements',
      'whatDidNotWork',
      'evidence',
    ])
  })

  test('of a tool and of a report', async () => {
    const nothing = { summary: 'Breve.' }
    const make = async (kind: string) =>
      docOf(
        await cast
          .client('sOwn')
          .post('/api/resources', { kind, title: `Vuota ${kind}`, ...nothing }),
        201,
      ).id
    assertRefused(
      await move(cast.client('sOwn'), await make('tool'), 'submitted'),
      422,
      'incomplete',
      ['topics', 'period', 'toolType', 'whenToUse', 'instructions', 'privacyNotes'],
    )
    assertRefused(
      await move(cast.client('sOwn'), await make('report'), 'submitted'),
      422,
      'incomplete',
      ['topics', 'period', 'reportPeriod', 'actions', 'lessons'],
    )
  })

  test('English alone does not complete it', async () => {
    const { id } = await build({ data: { summary: null } })
    docOf(await cast.client('sOwn').patch(at(id, '?locale=en'), { summary: 'Only in English.' }))
    assertRefused(await move(cast.client('sOwn'), id, 'submitted'), 422, 'incomplete', ['summary'])
    assertRefused(
      await cast.client('sOwn').patch(at(id, '?locale=en'), { workflow: 'submitted' }),
      422,
      'incomplete',
      ['summary'],
    )
  })

  test('an edition stands for the period, results for the reason there are none', async () => {
    const edition = await portal.payload.db.findOne<{ id: string }>({
      collection: 'editions',
      where: {},
    })
    const { id } = await build({ data: { period: { from: null }, noEvidenceYet: null } })
    docOf(
      await cast.client('sOwn').patch(at(id), {
        edition: edition?.id,
        evidence: [{ claim: 'Cento persone accolte' }],
      }),
    )
    docOf(await move(cast.client('sOwn'), id, 'submitted'))
  })

  test('what comes from public sources is exempt', async () => {
    const { id } = await build({ provenance: 'publicSources', data: empty })
    docOf(await move(cast.client('anci'), id, 'network'))
  })

  test('at every later step too', async () => {
    const { id } = await build({ workflow: 'network', data: { summary: null } })
    assertRefused(await move(cast.client('mOwn'), id, 'proposed'), 422, 'incomplete', ['summary'])
  })
})

describe('refusals speak the reader’s language', () => {
  test('that the request asks for', async () => {
    const { id } = await build()
    const messages = await Promise.all(
      ['it', 'en', 'de'].map(async (language) => {
        const answer = await cast
          .client('sOwn')
          .patch(at(id), { workflow: 'public' }, { 'accept-language': language })
        return answer.body.errors[0].message as string
      }),
    )
    assert.deepEqual(messages, [
      'Da «Bozza» non si può passare a «Pubblica»',
      'It cannot go from “Draft” to “Public”',
      'Da «Bozza» non si può passare a «Pubblica»',
    ])
  })

  test('else the one the person chose', async () => {
    const { id } = await build()
    const english = await newPerson(portal, {
      key: 'english',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
      locale: 'en',
    })
    const answer = await english.client.patch(
      at(id),
      { workflow: 'public' },
      { 'accept-language': '*' },
    )
    assert.equal(answer.body.errors[0].message, 'It cannot go from “Draft” to “Public”')
  })

  test('and name whose step it is', async () => {
    const { id } = await build()
    const answer = await cast
      .client('sOwn')
      .patch(at(id), { workflow: 'network' }, { 'accept-language': 'it' })
    assert.match(
      answer.body.errors[0].message,
      /^Non puoi fare questo passaggio: spetta a referente di Colle Prova/,
    )
  })
})

describe('If-Match', () => {
  test('takes the latest version’s updatedAt, quoted or not, and nothing else', async () => {
    const { id } = await build({ workflow: 'public', revision: 'draft' })
    const who = cast.client('sOwn')
    const read = async () => (await who.get(at(id, '?draft=true'))).body.updatedAt as string
    const stale = (await who.get(at(id))).body.updatedAt as string
    assert.notEqual(stale, await read())
    for (const form of [stale, `"${stale}"`, '"x"', 'x', '"'])
      assertRefused(
        await who.patch(at(id), { summary: 'x' }, { 'if-match': form }),
        409,
        'stale_version',
      )
    docOf(await who.patch(at(id), { summary: 'Senza virgolette' }, { 'if-match': await read() }))
    docOf(await who.patch(at(id), { summary: 'Con' }, { 'if-match': `"${await read()}"` }))
    docOf(await who.patch(at(id), { workflow: 'submitted' }, { 'if-match': `"${await read()}"` }))
  })

  test('is checked before anybody’s right, and tells no more than may be read', async () => {
    const { id } = await build({ workflow: 'public', revision: 'draft' })
    const answer = await cast
      .client('sOth')
      .patch(at(id), { summary: 'x' }, { 'if-match': '"2001-01-01T00:00:00.000Z"' })
    assertRefused(answer, 409, 'stale_version')
    const { body } = await cast.client('sOwn').get(at(id, '?draft=true'))
    assert.ok(!answer.text.includes(body.updatedAt))
  })

  test('two editors of one text never lose a word', async () => {
    const { id } = await build()
    const [first, second] = [cast.client('sOwn'), cast.client('mOwn')]
    const { updatedAt } = (await first.get(at(id, '?draft=true'))).body
    const answers = await Promise.all([
      first.patch(at(id), { summary: 'Parole della prima.' }, { 'if-match': `"${updatedAt}"` }),
      second.patch(
        at(id),
        { noEvidenceYet: 'Parole della seconda.' },
        { 'if-match': `"${updatedAt}"` },
      ),
    ])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
    const loser = answers.find(({ status }) => status === 409)
    assert.ok(loser)
    assertRefused(loser, 409, 'stale_version')
    const again =
      answers.indexOf(loser) === 0
        ? { summary: 'Parole della prima.' }
        : { noEvidenceYet: 'Parole della seconda.' }
    docOf(await first.patch(at(id), again, { 'if-match': loser.body.errors[0].data.updatedAt }))
    const { body } = await first.get(at(id, '?draft=true'))
    assert.equal(body.summary, 'Parole della prima.')
    assert.equal(body.noEvidenceYet, 'Parole della seconda.')
  })

  test('of twenty edits that name one version, one is done', async () => {
    const { id } = await build()
    const who = cast.client('sOwn')
    const { updatedAt } = (await who.get(at(id, '?draft=true'))).body
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        who.patch(at(id), { summary: `Frase ${n}` }, { 'if-match': updatedAt }),
      ),
    )
    const done = answers.filter(({ status }) => status === 200)
    assert.equal(done.length, 1, answers.map(({ status }) => status).join())
    for (const answer of answers)
      if (answer.status !== 200) assertRefused(answer, 409, 'stale_version')
    const { body } = await who.get(at(id, '?draft=true'))
    assert.equal(body.summary, done[0]?.body.doc.summary)
  })
})

describe('a step to where the text is already', () => {
  test('is no step and no edit: nothing changes, for whoever has to do with it', async () => {
    const { id } = await build({ workflow: 'network' })
    const versions = () =>
      portal.payload.countVersions({ collection: 'resources', where: { parent: { equals: id } } })
    const before = await versions()
    for (const body of [{ workflow: 'network' }, { workflow: 'network', note: 'x' }, {}])
      for (const key of ['mOwn', 'sOwn', 'sCo', 'sOth', 'part', 'anci'] as const) {
        const { status } = await cast.client(key).patch(at(id), body)
        const expected = ['mOwn', 'sOwn', 'anci'].includes(key) ? 200 : 403
        assert.equal(status, expected, `${key} ${JSON.stringify(body)}`)
      }
    assert.deepEqual(await versions(), before)
    assert.equal((await cast.client('sOwn').get(at(id, '?draft=true'))).body.workflow, 'network')
    assert.deepEqual(await history(id), [])
  })

  test('may come along with content, which is an edit', async () => {
    const { id } = await build({ workflow: 'network' })
    docOf(await cast.client('sOwn').patch(at(id), { workflow: 'network', summary: 'Nuova.' }))
    const { body } = await cast.client('sOwn').get(at(id, '?draft=true'))
    assert.equal(body.workflow, 'draft')
    assert.equal(body.summary, 'Nuova.')
  })
})

describe('moves at once', () => {
  test('of twenty approvals one wins, and the history tells one', async () => {
    const { id } = await build({ workflow: 'submitted' })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => move(cast.client('mOwn'), id, 'network')),
    )
    const statuses = answers.map(({ status }) => status)
    assert.equal((await history(id)).filter(({ verb }) => verb === 'resource.approve').length, 1)
    for (const { status, text } of answers) assert.ok(status === 200 || status === 409, text)
    assert.ok(statuses.includes(200))
    assert.equal((await cast.client('part').get(at(id))).body.workflow, 'network')
  })

  test('a double submit of a form acts once', async () => {
    const { id } = await build()
    const { updatedAt } = (await cast.client('sOwn').get(at(id, '?draft=true'))).body
    const send = () =>
      cast.client('sOwn').patch(at(id), { workflow: 'submitted' }, { 'if-match': updatedAt })
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status).sort()
    assert.deepEqual(statuses, [200, 409])
    assert.equal((await history(id)).length, 1)
  })

  test('an approval and an edit at once end in a state that both explain', async () => {
    const { id } = await build({ workflow: 'submitted' })
    const [moved, edited] = await Promise.all([
      move(cast.client('mOwn'), id, 'network'),
      cast.client('sOwn').patch(at(id), { summary: 'Una frase nuova.' }),
    ])
    assert.equal(edited.status, 200, edited.text)
    const reader = await cast.client('part').get(at(id))
    if (moved.status === 200 && reader.status === 200)
      assert.ok(['Una scheda per le prove.', 'Una frase nuova.'].includes(reader.body.summary))
    const { body } = await cast.client('sOwn').get(at(id, '?draft=true'))
    assert.equal(body.summary, 'Una frase nuova.')
  })
})
