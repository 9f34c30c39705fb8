import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { completeContent } from '../support/build-resource'
import type { Answer, Client, Row } from '../support/client'
import { startPortal } from '../support/portal'
import { pdf, photograph } from './made'
import { addressesOf, assertRefused, form, newDocument, newImage, send } from './send'

const portal = await startPortal()
after(() => portal.stop())

const staff = portal.as('borgo.staff')
const manager = portal.as('borgo.manager')
const otherCity = portal.as('porto.manager')
const partner = portal.as('partner')
const anci = portal.as('anciFirst')
const nobody = portal.nobody
const readers = { nobody, partner, otherCity, anci, staff }

/** A new complete draft of Borgo Esempio's. */
async function newEntry(fields: object = {}): Promise<string> {
  const content = await completeContent(portal)
  const made = await staff.post('/api/resources', {
    kind: 'model',
    title: 'Uno sportello',
    ...content,
    ...fields,
  })
  assert.equal(made.status, 201, made.text)
  return made.body.doc.id
}

async function edit(id: string, fields: object, who: Client = staff): Promise<void> {
  const { status, text } = await who.patch(`/api/resources/${id}`, fields)
  assert.equal(status, 200, text)
}

/** Moves an entry along the table. */
async function move(id: string, ...steps: [Client, string, string?][]): Promise<void> {
  for (const [who, workflow, note] of steps) {
    const { status, text } = await who.patch(`/api/resources/${id}`, {
      workflow,
      ...(note ? { note } : {}),
    })
    assert.equal(status, 200, `${workflow}: ${text}`)
  }
}

const publish = (id: string): Promise<void> =>
  move(id, [manager, 'network'], [manager, 'proposed'], [anci, 'public'])

/** Who gets the file, at every address it has; by row and by bytes it must be the same. */
async function whoGets(noun: 'documents' | 'media', file: Row): Promise<string> {
  const names: string[] = []
  for (const [name, who] of Object.entries(readers)) {
    const row = await who.get(`/api/${noun}/${file.id}`)
    const { body: current } = await staff.get(`/api/${noun}/${file.id}`)
    for (const address of addressesOf(current)) {
      const bytes = await who.get(address)
      assert.equal(bytes.status, row.status, `${name} ${address}`)
    }
    assert.ok(row.status === 200 || row.status === 404, `${name}: ${row.status}`)
    const list = await who.get(`/api/${noun}?where[id][equals]=${file.id}`)
    assert.equal(list.body.totalDocs, row.status === 200 ? 1 : 0, `${name}: list`)
    const count = await who.get(`/api/${noun}/count?where[id][equals]=${file.id}`)
    assert.equal(count.body.totalDocs, list.body.totalDocs, `${name}: count`)
    if (row.status === 200) names.push(name)
  }
  return names.join(' ')
}

const audienceOf = async (noun: 'documents' | 'media', { id }: Row): Promise<string> =>
  (await staff.get(`/api/${noun}/${id}`)).body.audience

test('a file’s readers are those of what shows it, from its first draft to the archive', async () => {
  const document = await newDocument(staff)
  const cover = await newImage(staff)
  const both = async (audience: string, who: string) => {
    assert.equal(await audienceOf('documents', document), audience)
    assert.equal(await audienceOf('media', cover), audience)
    assert.equal(await whoGets('documents', document), who)
  }
  await both('organisation', 'staff')
  const id = await newEntry({ documents: [document.id], cover: cover.id })
  await move(id, [staff, 'submitted'])
  await both('organisation', 'staff')
  assert.equal(await whoGets('media', cover), 'staff')
  await move(id, [manager, 'network'])
  await both('network', 'partner otherCity anci staff')
  await move(id, [manager, 'proposed'])
  await both('network', 'partner otherCity anci staff')
  await move(id, [anci, 'public'])
  await both('public', 'nobody partner otherCity anci staff')
  assert.equal(await whoGets('media', cover), 'nobody partner otherCity anci staff')
  await move(id, [anci, 'network', 'Manca un consenso'])
  await both('network', 'partner otherCity anci staff')
  assert.equal(await whoGets('media', cover), 'partner otherCity anci staff')
  await move(id, [manager, 'archived'])
  await both('organisation', 'anci staff')
  await move(id, [manager, 'network'])
  await both('network', 'partner otherCity anci staff')
})

test('a file in a revision reaches nobody new until the revision does', async () => {
  const shown = await newDocument(staff)
  const added = await newDocument(staff, { title: 'CANARINO' })
  const cover = await newImage(staff)
  const id = await newEntry({ documents: [shown.id] })
  await publish(id)
  await edit(id, { documents: [shown.id, added.id], cover: cover.id })
  assert.equal(await whoGets('documents', added), 'staff')
  assert.equal(await whoGets('media', cover), 'staff')
  for (const address of [
    `/api/resources/${id}?depth=2`,
    `/api/resources/${id}?depth=2&draft=true`,
    `/api/resources?depth=2&where[id][equals]=${id}`,
    '/api/documents?limit=500',
  ])
    for (const who of [nobody, partner, otherCity])
      assert.doesNotMatch((await who.get(address)).text, /CANARINO/)
  await move(id, [manager, 'network'])
  assert.equal(await whoGets('documents', added), 'staff')
  await move(id, [manager, 'proposed'])
  assert.equal(await whoGets('documents', added), 'anci staff')
  await move(id, [anci, 'public'])
  assert.equal(await whoGets('documents', added), 'nobody partner otherCity anci staff')
  assert.equal(await whoGets('media', cover), 'nobody partner otherCity anci staff')
})

test('a file that two entries show is as visible as the wider of them', async () => {
  const document = await newDocument(staff)
  const wide = await newEntry({ documents: [document.id] })
  await newEntry({ documents: [document.id] })
  await publish(wide)
  assert.equal(await audienceOf('documents', document), 'public')
  await edit(wide, { documents: [] })
  assert.equal(await audienceOf('documents', document), 'public')
  await publish(wide)
  assert.equal(await audienceOf('documents', document), 'organisation')
  assert.equal(await whoGets('documents', document), 'anci staff')
})

test('nobody attaches what their organisation did not upload, readable or not', async () => {
  const foreign = portal.as('porto.staff')
  const hidden = await newDocument(foreign)
  const image = await newImage(foreign)
  const id = await newEntry()
  const said = /documenti|immagine/i
  const attach = (fields: object): Promise<Answer> => staff.patch(`/api/resources/${id}`, fields)
  assertRefused(await attach({ documents: [hidden.id] }), 400, 'reference', said)
  assertRefused(await attach({ cover: image.id }), 400, 'reference', said)
  const { body } = await nobody.get('/api/documents?limit=500&depth=0')
  const { body: own } = await staff.get(`/api/documents/${(await newDocument(staff)).id}?depth=0`)
  const theirs = body.docs.find((doc: Row) => doc.organisation !== own.organisation)
  assertRefused(await attach({ documents: [theirs.id] }), 400, 'reference', said)
  const withIt = { kind: 'model', title: 'Altra', documents: [hidden.id] }
  assertRefused(await staff.post('/api/resources', withIt), 400, 'reference', said)
  const { body: kept } = await staff.get(`/api/resources/${id}?draft=true&depth=0`)
  assert.deepEqual([kept.documents ?? [], kept.cover ?? null], [[], null])
})

test('an image is used only when described and when it is said who can be seen', async () => {
  const bare = (await send(staff, 'media', await photograph(60, 40), 'a.jpg')).body.doc
  const id = await newEntry()
  const use = (): Promise<Answer> => staff.patch(`/api/resources/${id}`, { cover: bare.id })
  assertRefused(await use(), 422, 'undescribed')
  assert.equal((await staff.patch(`/api/media/${bare.id}`, { alt: 'Una sala' })).status, 200)
  assertRefused(await use(), 422, 'people_unsaid')
  assert.equal((await staff.patch(`/api/media/${bare.id}`, { people: 'none' })).status, 200)
  assert.equal((await use()).status, 200)
  assertRefused(await staff.patch(`/api/media/${bare.id}`, { alt: '' }), 422, 'undescribed')
  assertRefused(await staff.patch(`/api/media/${bare.id}`, { people: null }), 422, 'people_unsaid')
  const inEnglish = await staff.patch(`/api/media/${bare.id}?locale=en`, { alt: 'A room' })
  assert.equal(inEnglish.status, 200, inEnglish.text)
  const decorative = { alt: '', decorative: true }
  assert.equal((await staff.patch(`/api/media/${bare.id}`, decorative)).status, 200)
})

test('what others read of a file changes only with the entry that shows it', async () => {
  const document = await newDocument(staff, { title: 'Accordo', language: 'it' })
  const cover = await newImage(staff)
  const id = await newEntry({ documents: [document.id], cover: cover.id })
  const replacement = form({ bytes: pdf('Altro'), name: 'Altro.pdf' })
  assert.equal((await staff.patch(`/api/documents/${document.id}`, replacement)).status, 200)
  await publish(id)
  for (const who of [staff, manager]) {
    const again = form({ bytes: pdf('Nuovo'), name: 'Nuovo.pdf' })
    assertRefused(await who.patch(`/api/documents/${document.id}`, again), 409, 'in_use')
    const title = await who.patch(`/api/documents/${document.id}`, { title: 'Altro' })
    assertRefused(title, 409, 'in_use')
    const english = await who.patch(`/api/media/${cover.id}?locale=en`, { alt: 'Else' })
    assertRefused(english, 409, 'in_use')
    assertRefused(await who.patch(`/api/media/${cover.id}`, { credit: 'Io' }), 409, 'in_use')
  }
  const same = { title: 'Accordo', language: 'other' }
  assert.equal((await staff.patch(`/api/documents/${document.id}`, same)).status, 200)
})

test('a file of a revision that was approved waits for its readers as it was approved', async () => {
  const id = await newEntry()
  await publish(id)
  const document = await newDocument(staff, { title: 'Allegato' })
  await edit(id, { documents: [document.id] })
  const replace = () => {
    const again = form({ bytes: pdf('Altro'), name: 'Altro.pdf' })
    return staff.patch(`/api/documents/${document.id}`, again)
  }
  assert.equal((await replace()).status, 200)
  const approved = await manager.patch(`/api/resources/${id}`, { workflow: 'network' })
  assert.equal(approved.status, 200, approved.text)
  assertRefused(await replace(), 409, 'in_use')
  await edit(id, { summary: 'Si ricomincia.' })
  assert.equal((await replace()).status, 200)
})

test('a file goes only when nothing shows it any more, earlier versions included', async () => {
  const document = await newDocument(staff)
  const id = await newEntry({ documents: [document.id] })
  assertRefused(await staff.delete(`/api/documents/${document.id}`), 409, 'in_use')
  await publish(id)
  assertRefused(await manager.delete(`/api/documents/${document.id}`), 409, 'in_use')
  assert.equal((await nobody.get(document.url)).status, 200)
  await edit(id, { documents: [] })
  await publish(id)
  assertRefused(await staff.delete(`/api/documents/${document.id}`), 409, 'in_use')
  const unused = await newDocument(staff)
  const draft = await newEntry({ documents: [unused.id] })
  assert.equal((await staff.delete(`/api/resources/${draft}`)).status, 200)
  assert.equal((await staff.delete(`/api/documents/${unused.id}`)).status, 200)
})

test('a file attached and deleted in one moment is either attached or gone', async () => {
  const id = await newEntry()
  for (let round = 0; round < 5; round += 1) {
    const document = await newDocument(staff)
    const [attached, deleted] = await Promise.all([
      staff.patch(`/api/resources/${id}`, { documents: [document.id] }),
      manager.delete(`/api/documents/${document.id}`),
    ])
    const there = await staff.get(document.url)
    if (attached.status === 200) assertRefused(deleted, 409, 'in_use')
    else assertRefused(attached, 400, 'reference')
    assert.equal(there.status, attached.status === 200 ? 200 : 404)
  }
})

test('entries that move in one moment leave their common file as the wider of them says', async () => {
  const document = await newDocument(staff)
  const entries = await Promise.all([1, 2, 3].map(() => newEntry({ documents: [document.id] })))
  await Promise.all(entries.map((id) => move(id, [manager, 'network'])))
  assert.equal(await audienceOf('documents', document), 'network')
  await Promise.all(entries.map((id) => move(id, [manager, 'archived'])))
  assert.equal(await audienceOf('documents', document), 'organisation')
})

test('public files are kept by caches that ask again; no one else’s are', async () => {
  const document = await newDocument(staff)
  const id = await newEntry({ documents: [document.id] })
  await publish(id)
  const open = await nobody.get(document.url)
  assert.equal(open.headers.get('cache-control'), 'public, no-cache')
  const mark = { 'if-none-match': open.headers.get('etag') ?? '' }
  assert.equal((await nobody.get(document.url, mark)).status, 304)
  await move(id, [anci, 'network', 'Da rivedere'])
  assert.equal((await nobody.get(document.url, mark)).status, 404)
  const inside = await partner.get(document.url)
  assert.equal(inside.headers.get('cache-control'), 'private, no-cache')
})

test('the images of an organisation are everyone’s, a person’s photograph is the network’s', async () => {
  const { body } = await staff.get('/api/users/me')
  const { organisation, profile } = body.user
  const logo = await newImage(manager)
  const set = (fields: object) => manager.patch(`/api/organisations/${organisation}`, fields)
  const before = (await nobody.get(`/api/organisations/${organisation}?depth=0`)).body.logo ?? null
  assert.equal((await set({ logo: logo.id })).status, 200)
  assert.equal(await whoGets('media', logo), 'nobody partner otherCity anci staff')
  assertRefused(await manager.delete(`/api/media/${logo.id}`), 409, 'in_use')
  const foreign = await newImage(otherCity)
  assertRefused(await set({ logo: foreign.id }), 400, 'reference', /Logo/)
  const bare = await send(manager, 'media', await photograph(50, 50), 'a.jpg', { alt: 'a' })
  assertRefused(await set({ cover: bare.body.doc.id }), 422, 'people_unsaid')
  assert.equal((await set({ logo: before })).status, 200)
  assert.equal(await whoGets('media', logo), 'staff')

  const portrait = await newImage(staff, { people: 'adultsWithRelease' })
  const mine = `/api/profiles/${profile}`
  const avatar = await staff.patch(mine, { avatar: portrait.id })
  assert.equal(avatar.status, 200, avatar.text)
  assert.equal(await whoGets('media', portrait), 'partner otherCity anci staff')
  assertRefused(await staff.patch(mine, { avatar: foreign.id }), 400, 'reference')
  assert.equal((await staff.patch(mine, { avatar: null })).status, 200)
  assert.equal(await whoGets('media', portrait), 'staff')
})

test('what ANCI gathered for a city is used in what it writes of that city, and nowhere else', async () => {
  const cityOf = async (slug: string): Promise<string> =>
    (await nobody.get(`/api/organisations?where[slug][equals]=${slug}`)).body.docs[0].id
  const [bologna, torino] = [await cityOf('bologna'), await cityOf('torino')]
  const gathered = await newDocument(anci, { organisation: bologna })
  const write = (organisation: string) =>
    anci.post('/api/resources', {
      kind: 'model',
      title: 'Dalle fonti',
      organisation,
      documents: [gathered.id],
    })
  const written = await write(bologna)
  assert.equal(written.status, 201, written.text)
  assertRefused(await write(torino), 400, 'reference')
  assertRefused(
    await staff.patch(`/api/documents/${gathered.id}`, { title: 'a' }),
    404,
    'not_found',
  )
})

test('the technicians’ reading of what a city keeps to itself leaves a trace', async () => {
  const seen: unknown[] = []
  const { logger } = portal.payload
  const info = logger.info.bind(logger)
  logger.info = (entry: unknown, ...rest: []) => {
    seen.push(entry)
    info(entry as object, ...rest)
  }
  const document = await newDocument(staff)
  assert.equal((await portal.as('admin').get(document.url)).status, 200)
  const traces = seen.filter((entry) => JSON.stringify(entry).includes(document.id))
  assert.deepEqual(
    traces.map((entry) => (entry as Row).event),
    ['admin.read.unshared'],
  )
})
