import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { scheduler } from 'node:timers/promises'
import sharp from 'sharp'
import { receiveFile } from '../../src/documents/receive-file'
import { isRefused } from '../../src/documents/file-problem'
import { awaitReading } from '../../src/domain/files/await-reading'
import { sweepFiles } from '../../src/documents/sweep-files'
import { startPortal } from '../support/portal'
import { drawing, hugePng, office, pdf, photograph, picture } from './made'
import { addressesOf, assertRefused, form, newDocument, newImage, send } from './send'

const portal = await startPortal()
after(() => portal.stop())

const borgo = portal.as('borgo.staff')
const porto = portal.as('porto.staff')
const folder = join(portal.dataDir, 'media')
/** What is stored once every document has been read, but for the pictures of their first pages. */
async function stored(): Promise<string[]> {
  const documents = async () => {
    const { docs } = await portal.payload.db.find<{ id: string; thumbnail?: string | null }>({
      collection: 'documents',
      pagination: false,
    })
    return docs
  }
  const ids = (await documents()).map(({ id }) => String(id))
  assert.deepEqual(await awaitReading(portal.payload, ids, 60_000), [])
  // A job settles its files once its result is committed.
  const until = Date.now() + 10_000
  let names = await readdir(folder, { recursive: true })
  while (names.some((name) => name.startsWith('unsettled/')) && Date.now() < until) {
    await scheduler.wait(20)
    names = await readdir(folder, { recursive: true })
  }
  const pictures = new Set((await documents()).map(({ thumbnail }) => thumbnail))
  return names.filter((name) => name !== 'unsettled' && !pictures.has(name)).sort()
}

const organisationOf = async (slug: string): Promise<string> => {
  const { body } = await portal.nobody.get(`/api/organisations?where[slug][equals]=${slug}`)
  return body.docs[0].id
}

test('a document is kept as it came, under a name that nobody can guess', async () => {
  const bytes = office('docx')
  const answer = await send(borgo, 'documents', bytes, 'Protocollo d’intesa.docx', {
    title: 'Intesa',
  })
  assert.equal(answer.status, 201, answer.text)
  const { doc } = answer.body
  assert.equal(doc.name, 'Protocollo d’intesa.docx')
  assert.equal(doc.title, 'Intesa')
  assert.equal(doc.audience, 'organisation')
  assert.equal(doc.organisation, await organisationOf('borgo-esempio'))
  assert.match(doc.filename, /^[0-9a-f]{32}\.docx$/)
  assert.deepEqual(await readFile(join(folder, doc.filename)), bytes)
  const file = await borgo.get(doc.url)
  assert.equal(file.status, 200)
  assert.match(
    file.headers.get('content-disposition') ?? '',
    /^attachment; .*d%E2%80%99intesa\.docx$/,
  )
})

test('an image is stored without its camera’s notes, in every width', async () => {
  const answer = await send(borgo, 'media', await photograph(), 'IMG 1.JPG', { alt: 'Una piazza' })
  assert.equal(answer.status, 201, answer.text)
  const { doc } = answer.body
  assert.deepEqual([doc.width, doc.height, doc.name], [900, 1600, 'IMG 1.jpg'])
  const names = [
    doc.filename,
    ...Object.values(doc.sizes).map((size) => (size as typeof doc).filename),
  ]
  assert.equal(names.length, 4)
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    assert.ok(!bytes.includes('Segreto') && !bytes.includes('GPS'))
    assert.equal((await sharp(bytes).metadata()).exif, undefined)
  }
  for (const address of addressesOf(doc)) {
    const { status, headers } = await borgo.get(address)
    assert.equal(status, 200)
    assert.match(headers.get('content-type') ?? '', /^image\/(jpeg|webp)$/)
    assert.match(headers.get('content-disposition') ?? '', /^inline; /)
  }
})

test('every upload that cannot be taken is refused in plain words, and nothing of it stays', async () => {
  const before = await stored()
  const cases: [string, 'documents' | 'media', Buffer, string, number, string][] = [
    ['nothing in it', 'documents', Buffer.alloc(0), 'a.pdf', 422, 'empty'],
    [
      'too large a document',
      'documents',
      Buffer.alloc(26 * 1024 * 1024),
      'a.pdf',
      413,
      'too_large',
    ],
    ['too large an image', 'media', Buffer.alloc(11 * 1024 * 1024), 'a.png', 413, 'too_large'],
    ['a truncated PDF', 'documents', pdf().subarray(0, 150), 'a.pdf', 422, 'damaged'],
    ['a wrong name', 'documents', pdf(), 'a.docx', 422, 'not_what_it_says'],
    ['a program', 'documents', Buffer.from('MZ\u0000'), 'a.exe', 415, 'type_not_allowed'],
    ['a page', 'media', Buffer.from('<html></html>'), 'a.html', 415, 'type_not_allowed'],
    ['a drawing', 'media', drawing, 'a.svg', 415, 'drawing'],
    ['a hidden drawing', 'media', drawing, 'a.png', 415, 'drawing'],
    ['too many pixels', 'media', await hugePng(16_000, 16_000), 'a.png', 422, 'too_many_pixels'],
    [
      'a bomb',
      'documents',
      office('docx', [{ name: 'a.xml', content: Buffer.alloc(30 * 1024 * 1024) }]),
      'a.docx',
      422,
      'bomb',
    ],
  ]
  for (const [what, noun, bytes, name, status, code] of cases) {
    const answer = await send(borgo.with({ 'accept-language': 'it' }), noun, bytes, name)
    assertRefused(answer, status, code)
    assert.match(answer.body.errors[0].message, /[àèéìòù’]|file|immagine|documento/i, what)
  }
  assert.deepEqual(await stored(), before)
})

test('a refusal speaks the reader’s language', async () => {
  const english = borgo.with({ 'accept-language': 'en' })
  const drawn = await send(english, 'media', drawing, 'a.svg')
  assertRefused(drawn, 415, 'drawing', /^SVG drawings/)
  const large = await send(english, 'documents', Buffer.alloc(26 * 1024 * 1024), 'a.pdf')
  assertRefused(large, 413, 'too_large', /25 MB/)
})

test('a form without a file, with two, or broken on the way is refused', async () => {
  const before = await stored()
  assertRefused(await borgo.post('/api/documents', { title: 'a' }), 400, 'missing')
  assertRefused(await borgo.post('/api/documents', form(null, { title: 'a' })), 400, 'missing')
  const two = form({ bytes: pdf(), name: 'a.pdf' })
  two.append('file', new Blob(['b']), 'b.pdf')
  assertRefused(await borgo.post('/api/documents', two), 400, 'several')
  const elsewhere = new FormData()
  elsewhere.append('other', new Blob(['b']), 'b.pdf')
  assertRefused(await borgo.post('/api/documents', elsewhere), 400, 'missing')
  for (const payload of ['{', '[1]', '3', 'null', '"a"']) {
    const wrong = form({ bytes: pdf(), name: 'a.pdf' })
    wrong.set('_payload', payload)
    assertRefused(await borgo.post('/api/documents', wrong), 400, 'broken')
  }
  assert.deepEqual(await stored(), before)
})

test('instructions to fetch a file from elsewhere are refused', async () => {
  const before = await stored()
  const remote = new FormData()
  remote.append('_payload', '{}')
  remote.append('file', JSON.stringify({ filename: 'a.pdf', clientUploadContext: {}, size: 3 }))
  assertRefused(await borgo.post('/api/documents', remote), 400, 'broken')
  const url = { url: `${portal.url}/health/live`, filename: 'a.pdf' }
  assertRefused(await borgo.post('/api/documents', url), 400, 'missing')
  const pasted = `/api/media/paste-url?src=${encodeURIComponent(portal.url)}`
  assertRefused(await borgo.get(pasted), 403, 'closed')
  assert.deepEqual(await stored(), before)
})

test('a body that ends too early, or is no multipart at all, is a 400', async () => {
  const { token } = borgo
  const authorization = `JWT ${typeof token === 'function' ? await token() : token}`
  const type = { authorization, 'content-type': 'multipart/form-data; boundary=xyz' }
  const bodies = ['', 'no boundary here', '--xyz\r\nContent-Disposition: form-data', '--xyz--\r\n']
  for (const body of bodies) {
    const answer = await fetch(`${portal.url}/api/documents`, {
      method: 'POST',
      headers: type,
      body,
    })
    assert.equal(answer.status, 400, JSON.stringify(body))
    const { errors } = (await answer.json()) as { errors: { data: { code: string } }[] }
    assert.match(errors[0]?.data.code ?? '', /^(broken|missing)$/)
  }
})

test('a sender who leaves in the middle of a file leaves nothing behind', async () => {
  const before = await stored()
  const { token } = borgo
  const given = typeof token === 'function' ? await token() : token
  const { port, hostname } = new URL(portal.url)
  const socket = connect(Number(port), hostname)
  socket.write(
    `POST /api/documents HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: JWT ${given}\r\n` +
      'Content-Type: multipart/form-data; boundary=xyz\r\nContent-Length: 100000\r\n\r\n' +
      '--xyz\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n',
  )
  await new Promise((resolve) => socket.once('connect', () => setImmediate(resolve)))
  socket.destroy()
  const next = await newDocument(borgo)
  assert.deepEqual(await stored(), [...before, next.filename].sort())
})

test('what is the server’s to say is not heard from the sender', async () => {
  const other = await organisationOf('porto-esempio')
  const told = {
    title: 'Atto',
    organisation: other,
    provenance: 'publicSources',
    audience: 'public',
    readers: `|${other}|`,
    shownIn: ['a'],
    name: 'altro.pdf',
    mimeType: 'text/html',
    filesize: 1,
    width: 1,
    height: 1,
    focalX: 10,
    focalY: 10,
    thumbnailURL: 'https://altrove.example/a.png',
    filename: 'a.html',
    url: 'https://altrove.example/a.html',
    sizes: { thumbnail: { filename: 'x.html', url: 'https://altrove.example' } },
  }
  const created = await send(borgo, 'documents', pdf(), 'Atto.pdf', told)
  assert.equal(created.status, 201, created.text)
  const { doc } = created.body
  const kept = [
    doc.organisation,
    doc.provenance,
    doc.audience,
    doc.name,
    doc.mimeType,
    doc.filesize,
  ]
  const own = await organisationOf('borgo-esempio')
  assert.deepEqual(kept, [own, 'demonstration', 'organisation', 'Atto.pdf', 'application/pdf', 398])
  assert.doesNotMatch(created.text, /altrove|html/)
  const edited = await borgo.patch(`/api/documents/${doc.id}`, { ...told, title: 'Atto due' })
  assert.equal(edited.status, 200, edited.text)
  assert.deepEqual({ ...edited.body.doc, title: doc.title, updatedAt: doc.updatedAt }, doc)
  const image = await newImage(borgo, told)
  const moved = await borgo.patch(
    `/api/media/${image.id}?uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=3`,
    { ...told, focalX: 70, focalY: 20 },
  )
  assert.equal(moved.status, 200, moved.text)
  const focusless = { updatedAt: image.updatedAt, focalX: null, focalY: null }
  assert.deepEqual({ ...moved.body.doc, ...focusless }, { ...image, ...focusless })
  assert.equal(moved.body.doc.focalX ?? null, null)
  assert.equal((await porto.get(`/api/documents/${doc.id}`)).status, 404)
})

test('a name that misleads becomes one that does not', async () => {
  const answer = await send(borgo, 'documents', pdf(), 'atto\u202efdp.pdf')
  assert.equal(answer.body.doc.name, 'attofdp.pdf')
  const long = await send(borgo, 'documents', pdf(), `${'à'.repeat(300)}.pdf`)
  assert.equal(long.body.doc.name, `${'à'.repeat(120)}.pdf`)
  const { headers } = await borgo.get(long.body.doc.url)
  assert.match(
    headers.get('content-disposition') ?? '',
    /^inline; filename="_{120}\.pdf"; filename\*=/,
  )
})

test('only people of the network upload, and partners only images', async () => {
  assertRefused(await send(portal.nobody, 'documents', pdf(), 'a.pdf'), 403, 'forbidden')
  assertRefused(await send(portal.nobody, 'media', await picture('png'), 'a.png'), 403, 'forbidden')
  assertRefused(await send(portal.as('partner'), 'documents', pdf(), 'a.pdf'), 403, 'forbidden')
  await newImage(portal.as('partner'))
})

test('ANCI gathers for a city, and nobody else names one', async () => {
  const city = await organisationOf('bologna')
  const anci = portal.as('anciFirst')
  const gathered = await newDocument(anci, { organisation: city })
  assert.deepEqual([gathered.organisation, gathered.provenance], [city, 'publicSources'])
  const own = await newDocument(anci)
  assert.equal(own.organisation, await organisationOf('anci'))
  const ministry = await organisationOf('ministero-interno')
  const wrong = await send(anci, 'documents', pdf(), 'a.pdf', { organisation: ministry })
  assertRefused(wrong, 400, 'reference')
  const nowhere = await send(anci, 'documents', pdf(), 'a.pdf', { organisation: 'nessuna' })
  assertRefused(nowhere, 400, 'reference')
})

test('recognisable minors are never taken: who can be seen is one of three answers', async () => {
  const photo = await photograph(100, 100)
  const answer = await send(borgo, 'media', photo, 'a.jpg', { alt: 'a', people: 'minors' })
  assertRefused(answer, 400, 'validation')
})

test('a file is replaced by its own people while nobody else reads it; the old bytes go', async () => {
  const document = await newDocument(borgo)
  const bytes = pdf('La seconda stesura')
  const replaced = await borgo.patch(
    `/api/documents/${document.id}`,
    form({ bytes, name: 'Seconda.pdf' }, { title: 'Seconda' }),
  )
  assert.equal(replaced.status, 200, replaced.text)
  assert.notEqual(replaced.body.doc.filename, document.filename)
  assert.equal(replaced.body.doc.name, 'Seconda.pdf')
  assert.equal((await borgo.get(document.url)).status, 404)
  assert.ok((await borgo.get(replaced.body.doc.url)).text.includes('La seconda stesura'))
  const names = await stored()
  assert.ok(!names.includes(document.filename) && names.includes(replaced.body.doc.filename))
  const worse = await borgo.patch(
    `/api/documents/${document.id}`,
    form({ bytes: drawing, name: 'a.pdf' }),
  )
  assertRefused(worse, 422, 'not_what_it_says')
  const foreign = await porto.patch(`/api/documents/${document.id}`, { title: 'Mio' })
  assertRefused(foreign, 404, 'not_found')
  assert.deepEqual(await stored(), names)
})

test('of several edits at once each is made', async () => {
  const { id } = await newDocument(borgo)
  const edits = ['Uno', 'Due', 'Tre'].map((title) => borgo.patch(`/api/documents/${id}`, { title }))
  const replaced = borgo.patch(`/api/documents/${id}`, form({ bytes: pdf('Altro'), name: 'B.pdf' }))
  const answers = await Promise.all([...edits, replaced])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200],
  )
  const { body } = await borgo.get(`/api/documents/${id}`)
  assert.match(body.title, /^(Uno|Due|Tre)$/)
  assert.equal(body.fileVersion, 2)
})

test('a removed file is gone for everyone, with every width of it', async () => {
  const before = await stored()
  const image = await newImage(borgo)
  assert.equal((await stored()).length, before.length + 4)
  assertRefused(await porto.delete(`/api/media/${image.id}`), 404, 'not_found')
  assertRefused(await portal.nobody.delete(`/api/media/${image.id}`), 404, 'not_found')
  assert.equal((await borgo.delete(`/api/media/${image.id}`)).status, 200)
  for (const address of addressesOf(image)) assert.equal((await borgo.get(address)).status, 404)
  assert.deepEqual(await stored(), before)
})

test('the doors to many files at once, and to copies, are closed', async () => {
  const { id } = await newDocument(borgo)
  const all = `/api/documents?where[id][equals]=${id}`
  assert.equal((await borgo.patch(all, { title: 'Tutti' })).status, 403)
  assert.equal((await borgo.delete(all)).status, 403)
  assert.ok([403, 404].includes((await borgo.post(`/api/documents/${id}/duplicate`)).status))
  assert.equal((await borgo.get(`/api/documents/${id}`)).body.title ?? null, null)
})

test('nobody learns of a file by asking who its readers are', async () => {
  const { id } = await newDocument(borgo)
  for (const path of ['readers', 'shownIn', 'audienceKeptAt', 'prefix'])
    for (const door of ['/api/documents', '/api/documents/count'])
      assertRefused(await borgo.get(`${door}?where[${path}][exists]=true`), 400, 'invalid_query')
  assertRefused(await borgo.get('/api/documents?sort=readers'), 400, 'invalid_query')
  const through = '/api/resources?where[documents.readers][exists]=true'
  assertRefused(await borgo.get(through), 400, 'invalid_query')
  const seen = await borgo.get(`/api/documents/${id}`)
  assert.doesNotMatch(seen.text, /readers|shownIn|audienceKeptAt/)
})

test('caches ask again by a mark, and part of a file can be asked for', async () => {
  const { url, filename } = await newDocument(borgo)
  const whole = await borgo.get(url)
  const mark = whole.headers.get('etag') ?? ''
  assert.equal(whole.headers.get('cache-control'), 'private, no-cache')
  assert.equal(whole.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(whole.headers.get('accept-ranges'), 'bytes')
  assert.doesNotMatch(whole.headers.get('content-security-policy') ?? '', /script-src/)
  for (const given of [mark, `W/${mark}`, `"a", ${mark}`, '*']) {
    const answer = await borgo.get(url, { 'if-none-match': given })
    assert.deepEqual([answer.status, answer.text], [304, ''], given)
    assert.equal(answer.headers.get('etag'), mark)
  }
  assert.equal((await borgo.get(url, { 'if-none-match': '"a"' })).status, 200)
  assert.equal((await portal.nobody.get(url, { 'if-none-match': mark })).status, 404)

  const part = async (range: string, more = {}) => {
    const { status, text, headers } = await borgo.get(url, { range, ...more })
    return [status, text, headers.get('content-range')]
  }
  const size = whole.text.length
  assert.deepEqual(await part('bytes=0-7'), [206, '%PDF-1.4', `bytes 0-7/${size}`])
  assert.deepEqual(await part('bytes=-6'), [
    206,
    '%%EOF\n',
    `bytes ${size - 6}-${size - 1}/${size}`,
  ])
  assert.equal((await part(`bytes=${size - 1}-`))[0], 206)
  assert.equal((await part('bytes=0-7', { 'if-range': '"a"' }))[0], 200)
  assert.equal((await part('bytes=0-7', { 'if-range': mark }))[0], 206)
  assert.equal((await part('bytes=0-1,4-5'))[0], 200)
  assert.equal((await part('pages=1-2'))[0], 200)
  assertRefused(await borgo.get(url, { range: `bytes=${size}-` }), 416, 'range_not_satisfiable')
  const head = await borgo.ask('HEAD', url)
  assert.deepEqual(
    [head.status, head.text, head.headers.get('content-length')],
    [200, '', `${size}`],
  )
  assert.match(filename, /^[0-9a-f]{32}\.pdf$/)
})

test('an address that is no file of ours answers like one that does not exist', async () => {
  const names = ['..%2f..%2fportal.db', 'unsettled', 'a.pdf', '%00.pdf', 'a'.repeat(300), '.env']
  for (const name of names) {
    const { status } = await portal.as('admin').get(`/api/documents/file/${name}`)
    assert.ok(status === 404 || status === 400, `${name}: ${status}`)
  }
  const { filename } = await newDocument(borgo)
  assert.equal((await borgo.get(`/api/media/file/${filename}`)).status, 404)
  assert.equal((await borgo.get(`/api/documents/file/${filename}?prefix=a`)).status, 200)
})

test('twenty uploads at once are all kept, each with its own file', async () => {
  const photo = await photograph(300, 200)
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      n % 2
        ? send(borgo, 'media', photo, `${n}.jpg`)
        : send(borgo, 'documents', pdf(`${n}`), `${n}.pdf`),
    ),
  )
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201])
  assert.equal(new Set(answers.map(({ body }) => body.doc.filename)).size, 20)
})

test('bytes whose row was never written are removed at the next start, no others', async () => {
  const kept = await newImage(borgo)
  const before = await stored()
  const orphan = await receiveFile('media', await photograph(50, 50), 'a.jpg')
  assert.ok(!isRefused(orphan))
  const inAnHour = new Date(Date.now() + 61 * 60 * 1000)
  assert.deepEqual(await sweepFiles(portal.payload), [])
  // A note that its row outlived: the process ended between the commit and settling.
  const note = join(folder, 'unsettled', kept.filename)
  await writeFile(note, '')
  const removed = await sweepFiles(portal.payload, inAnHour)
  assert.equal(removed.length, 4)
  assert.ok(removed.includes(orphan.filename))
  assert.deepEqual(await stored(), before)
  assert.equal((await borgo.get(kept.url)).status, 200)
})
