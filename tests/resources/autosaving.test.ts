import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, completeContent, type ResourceOverrides } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
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
const autosave = (id: string, data: object, ifMatch?: string, who: CastKey = 'sOwn') =>
  cast
    .client(who)
    .patch(
      at(id, '?autosave=true&draft=true&depth=0'),
      data,
      ifMatch ? { 'if-match': ifMatch } : {},
    )

interface Version {
  autosave?: boolean
  version: { title: string; workflow: string }
}
async function versionsOf(id: string): Promise<Version[]> {
  const { body } = await cast
    .client('sOwn')
    .get(`/api/resources/versions?where[parent][equals]=${id}&limit=100&sort=-updatedAt`)
  return body.docs
}
const titlesOf = async (id: string) => (await versionsOf(id)).map(({ version }) => version.title)
async function verbsOf(id: string): Promise<string[]> {
  const { docs } = await portal.payload.find({
    collection: 'activities',
    where: { 'subject.row': { equals: id } },
    sort: 'at',
    depth: 0,
  })
  return docs.map(({ verb }) => verb)
}
const latest = async (id: string) => (await cast.client('sOwn').get(at(id, '?draft=true'))).body

describe('what saves itself while somebody writes', () => {
  test('is one version more, however often it does, and the text is the last one', async () => {
    const { id, title } = await build()
    const before = await versionsOf(id)
    let seen = String((await latest(id)).updatedAt)
    for (let time = 1; time <= 20; time += 1)
      seen = String(docOf(await autosave(id, { title: `Scritta ${time}` }, seen)).updatedAt)
    const versions = await versionsOf(id)
    assert.equal(versions.length, before.length + 1)
    assert.deepEqual(
      versions.slice(0, 2).map(({ version }) => version.title),
      ['Scritta 20', title],
    )
    assert.equal((await latest(id)).title, 'Scritta 20')
  })

  test('what somebody saves, and a move, is a version of its own', async () => {
    const { id, title } = await build({ data: await completeContent(portal) })
    docOf(await autosave(id, { title: 'Da sola' }))
    docOf(await cast.client('sOwn').patch(at(id), { title: 'Salvata' }))
    docOf(await autosave(id, { title: 'Ancora da sola' }))
    assert.deepEqual(await titlesOf(id), ['Ancora da sola', 'Salvata', 'Da sola', title])
    docOf(await cast.client('sOwn').patch(at(id), { workflow: 'submitted' }))
    docOf(await autosave(id, { title: 'Dopo l’invio' }))
    const [now, sent] = await versionsOf(id)
    assert.deepEqual(
      [now?.version.workflow, sent?.version.workflow, sent?.version.title],
      ['draft', 'submitted', 'Ancora da sola'],
    )
  })

  test('leaves a submitted text submitted when nothing changed', async () => {
    const { id } = await build({ workflow: 'submitted', data: await completeContent(portal) })
    const [before, text] = [await versionsOf(id), await latest(id)]
    const same = docOf(await autosave(id, text, text.updatedAt))
    assert.equal(same.workflow, 'submitted')
    assert.equal(same.updatedAt, text.updatedAt)
    assert.equal((await versionsOf(id)).length, before.length)
    // Rows by what they say: a form sends its own ids, and emptiness in several ways.
    const rows = text.coreElements.map(({ id: _id, ...row }: Record<string, unknown>) => row)
    const alike = { coreElements: rows, legalBasis: '', team: [], period: { ...text.period } }
    assert.equal(docOf(await autosave(id, alike)).workflow, 'submitted')
    assert.ok(!(await verbsOf(id)).includes('resource.reopened'))
    assert.equal(docOf(await autosave(id, { title: 'Cambiata' })).workflow, 'draft')
    assert.equal((await verbsOf(id)).at(-1), 'resource.reopened')
  })

  test('starts one revision of a shared text, which readers do not see', async () => {
    const { id, title } = await build({ workflow: 'public', data: await completeContent(portal) })
    const text = await latest(id)
    assert.equal(docOf(await autosave(id, text)).workflow, 'public')
    for (const time of [1, 2, 3])
      docOf(await autosave(id, { title: `Nuova stesura ${time}`, _status: 'published' }))
    assert.equal((await cast.client('anon').get(at(id))).body.title, title)
    assert.deepEqual(
      (await verbsOf(id)).filter((verb) => verb === 'resource.revisionStarted'),
      ['resource.revisionStarted'],
    )
    assert.equal((await titlesOf(id))[0], 'Nuova stesura 3')
    assert.ok(!(await titlesOf(id)).includes('Nuova stesura 2'))
  })

  test('takes back a proposal that it changes', async () => {
    const { id } = await build({ workflow: 'proposed', data: await completeContent(portal) })
    docOf(await autosave(id, { title: 'Altro testo' }))
    assert.equal((await cast.client('admi').get(at(id))).body.workflow, 'network')
  })
})

describe('two who write', () => {
  test('the second to save is told, and overwrites nothing', async () => {
    const { id } = await build()
    const seen = String((await latest(id)).updatedAt)
    docOf(await autosave(id, { title: 'Della prima' }, seen))
    assertRefused(
      await autosave(id, { title: 'Della seconda' }, seen, 'mOwn'),
      409,
      'stale_version',
    )
    assert.equal((await latest(id)).title, 'Della prima')
  })

  test('one who goes on from the other’s text leaves it in the history', async () => {
    const { id, title } = await build()
    const first = docOf(await autosave(id, { title: 'Della prima' }))
    const second = docOf(
      await autosave(id, { title: 'Della seconda' }, String(first.updatedAt), 'mOwn'),
    )
    docOf(await autosave(id, { title: 'Ancora sua' }, String(second.updatedAt), 'mOwn'))
    assert.deepEqual(await titlesOf(id), ['Ancora sua', 'Della prima', title])
    docOf(await autosave(id, { title: 'Di nuovo la prima' }))
    assert.deepEqual(await titlesOf(id), ['Di nuovo la prima', 'Ancora sua', 'Della prima', title])
  })

  test('a form whose last answer was lost goes on; another form of the same person does not', async () => {
    const { id, title } = await build()
    const seen = String((await latest(id)).updatedAt)
    const from = (form: string, text: string) =>
      cast
        .client('sOwn')
        .patch(at(id, `?autosave=true&form=${form}`), { title: text }, { 'if-match': seen })
    docOf(await from('one', 'Senza risposta'))
    docOf(await from('one', 'Mandata di nuovo'))
    assertRefused(await from('other', 'Di un’altra finestra'), 409, 'stale_version')
    assertRefused(await from('', 'Di nessuna'), 409, 'stale_version')
    assert.deepEqual(await titlesOf(id), ['Mandata di nuovo', title])
    docOf(await autosave(id, { title: 'Della seconda' }, undefined, 'mOwn'))
    assertRefused(await from('one', 'Tardi'), 409, 'stale_version')
  })

  test('two at once leave one text, whole, and its history', async () => {
    const { id } = await build()
    const answers = await Promise.all(
      ['sOwn', 'mOwn'].map((who) =>
        autosave(id, { title: `Di ${who}` }, undefined, who as CastKey),
      ),
    )
    assert.ok(answers.every(({ status }) => status === 200))
    const titles = await titlesOf(id)
    assert.equal(titles[0], (await latest(id)).title)
    assert.ok(titles.includes('Di sOwn') && titles.includes('Di mOwn'))
  })

  test('whoever holds the entry in the panel keeps it while it saves itself', async () => {
    const { id } = await build()
    const holder = await cast.client('sOwn').get('/api/users/me')
    await portal.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'resources', value: id },
        user: { relationTo: 'users', value: holder.body.user.id },
      },
    })
    docOf(await autosave(id, { title: 'Tenuta' }))
    assert.equal((await autosave(id, { title: 'Di un’altra' }, undefined, 'mOwn')).status, 423)
    docOf(await cast.client('sOwn').patch(at(id), { title: 'Salvata' }))
    assert.equal((await autosave(id, { title: 'Di un’altra' }, undefined, 'mOwn')).status, 200)
  })
})

describe('whoever may not write', () => {
  for (const [who, status] of [
    ['sOth', 404],
    ['mOth', 404],
    ['part', 404],
    ['anon', 404],
    ['mini', 404],
    ['admi', 403],
  ] as const)
    test(`${who} saves nothing by itself`, async () => {
      const { id, title } = await build()
      assert.equal((await autosave(id, { title: 'Non mia' }, undefined, who)).status, status)
      assert.equal((await latest(id)).title, title)
      assert.equal((await versionsOf(id)).length, 1)
    })
})

test('what is refused is refused as in any save, and leaves nothing behind', async () => {
  const { id, title } = await build()
  const before = (await versionsOf(id)).length
  assert.equal((await autosave(id, { title: 'x'.repeat(120) })).status, 400)
  assertRefused(
    await autosave(id, { title: 'Mossa', workflow: 'network' }),
    400,
    'move_with_content',
  )
  assert.equal((await latest(id)).title, title)
  assert.equal((await versionsOf(id)).length, before)
})

test('a file of a draft is shown to nobody else, however often it is saved', async () => {
  const { id } = await build()
  const form = new FormData()
  form.set('file', new File(['nome,anno\nuno,2024\n'], 'elenco.csv', { type: 'text/csv' }))
  form.set('_payload', JSON.stringify({ title: 'Elenco' }))
  const file = docOf(await cast.client('sOwn').post('/api/documents', form), 201)
  for (const title of ['Con il file', 'Ancora con il file'])
    docOf(await autosave(id, { title, documents: [file.id] }))
  assert.equal((await cast.client('anon').get(`/api/documents/${file.id}`)).status, 404)
  assert.equal((await cast.client('sOth').get(`/api/documents/${file.id}`)).status, 404)
})
