import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { CollectionSlug } from 'payload'
import { fileProblems } from '../../src/documents/file-problem'
import { describedNouns } from '../../src/web/openapi/described-nouns'
import { errorCodes } from '../../src/web/openapi/error-codes'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newDocument } from '../files/send'
import { newCast, newPerson, type Cast, type CastKey } from '../support/cast'
import { Client, type Answer } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: object }> }>
  parameters?: { name: string; in: string }[]
  security?: object[]
}
interface Described {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { properties?: Record<string, object> }> }
}

let portal: Portal
let cast: Cast
let described: Described
let shown: BuiltResource
let own: BuiltResource
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { owner, coOwner, named } = cast.organisations
  const { body, status } = await portal.nobody.get('/api/openapi.json')
  assert.equal(status, 200)
  described = body
  ajv.addSchema(body, 'portal')
  own = await buildResource(portal, { organisation: owner, workflow: 'draft' })
  shown = await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    revision: 'draft',
    coOwners: [
      { organisation: coOwner, accepted: true },
      { organisation: named, accepted: false },
    ],
    data: {
      related: [own.id],
      contact: cast.people.sOwn.profile,
      authors: [cast.people.sOwn.profile],
      procedure: 'coDesign',
      maturity: 'pilot',
      costs: [{ item: 'Affitto', amount: 1, per: 'year' }],
      sources: [{ name: 'Fonte', url: 'https://fonte.example' }],
    },
  })
  await newPerson(portal, {
    key: 'named',
    role: 'cityStaff',
    organisation: owner,
    namePublic: true,
  })
  await newDocument(cast.client('sOwn'), { title: 'Un documento' })
})
after(() => portal.stop())

const pointer = (...keys: string[]): string =>
  `portal#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`

/** The answer is described, and is as described. */
function assertDescribed(path: string, method: string, { status, body, text }: Answer): void {
  const response = described.paths[path]?.[method]?.responses[String(status)]
  assert.ok(response, `${method} ${path} answers ${status}, which is not described: ${text}`)
  if (!response.content?.['application/json']) return
  const schema = pointer(
    'paths',
    path,
    method,
    'responses',
    String(status),
    'content',
    'application/json',
    'schema',
  )
  const validate = ajv.getSchema(schema)
  assert.ok(validate, schema)
  assert.ok(validate(body), `${method} ${path} ${status}: ${ajv.errorsText(validate.errors)}`)
}

const readers: CastKey[] = ['anon', 'part', 'sOwn', 'sNam', 'anci', 'admi']

async function rowOf(noun: CollectionSlug): Promise<Record<string, string>> {
  if (noun === 'resources') return { id: shown.id }
  const row = await portal.payload.db.findOne<{ id: string; filename?: string }>({
    collection: noun,
    where: noun === 'media' || noun === 'documents' ? { filename: { exists: true } } : {},
  })
  return { id: String(row?.id ?? 'none'), filename: String(row?.filename ?? 'none') }
}

describe('the description', () => {
  test('is OpenAPI 3.1, whose schemas can all be used', () => {
    assert.match(described.openapi, /^3\.1\./)
    for (const [path, operations] of Object.entries(described.paths))
      for (const [method, { responses }] of Object.entries(operations))
        for (const [status, { content }] of Object.entries(responses))
          if (content?.['application/json'])
            assert.ok(
              ajv.getSchema(
                pointer(
                  'paths',
                  path,
                  method,
                  'responses',
                  status,
                  'content',
                  'application/json',
                  'schema',
                ),
              ),
              `${method} ${path} ${status}`,
            )
  })

  test('names every parameter of its paths', () => {
    for (const [path, operations] of Object.entries(described.paths))
      for (const { parameters = [] } of Object.values(operations))
        assert.deepEqual(
          parameters.flatMap((one) => (one.in === 'path' ? [one.name] : [])),
          [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
          path,
        )
  })

  test('tells no field that nobody reads, and lets none be sent that the server keeps', () => {
    const { schemas } = described.components
    const fields = (name: string) => Object.keys(schemas[name]?.properties ?? {})
    for (const field of ['ownerKeys', 'invitedKeys', 'submittedBy'])
      assert.ok(!fields('Resource').includes(field), field)
    for (const field of ['title', 'costs', 'procedure', 'workflow', 'releasedAt', '_status'])
      assert.ok(fields('Resource').includes(field), field)
    for (const field of ['workflow', 'slug', 'provenance', 'id', '_status', 'validatedBy'])
      assert.ok(!fields('NewResource').includes(field), field)
    for (const field of ['title', 'costs', 'shownTo', 'organisation'])
      assert.ok(fields('NewResource').includes(field), field)
    assert.ok(!JSON.stringify(described).includes('#/definitions/'))
    for (const noun of ['users', 'activities', 'changes', 'saved-searches', 'outgoing-mail'])
      assert.equal(described.paths[`/api/${noun}`], undefined)
  })

  test('knows every code of a refusal, and no others', async () => {
    // What may be wrong with a file is chosen by its inspection, not written where it is refused.
    const written = new Set<string>([...fileProblems, 'missing', 'several', 'broken'])
    const literal = /(?:super|plain|Refusal)\(\s*(?:\w+,\s*)?'([a-z_]+)'/g
    let sources = ''
    for await (const file of glob(['src/**/*.ts', 'collections/**/*.ts'])) {
      if (/src\/web\/openapi|messages|generated/.test(file)) continue
      const source = await readFile(file, 'utf8')
      sources += source
      for (const [, code = ''] of source.matchAll(literal)) written.add(code)
    }
    assert.ok(written.size > 30)
    assert.deepEqual(
      [...written].filter((code) => !errorCodes.some((known) => known === code)),
      [],
    )
    assert.deepEqual(
      errorCodes.filter((code) => !sources.includes(`'${code}'`)),
      [],
    )
    assert.deepEqual(errorCodes, [...errorCodes].sort())
  })
})

describe('every reading that is described answers as described', () => {
  for (const key of readers)
    test(`to ${key}`, async () => {
      const client = cast.client(key)
      let asked = 0
      for (const [path, { get }] of Object.entries(described.paths)) {
        if (!get) continue
        const noun = Object.keys(describedNouns).find((one) => path.split('/')[2] === one)
        const row: Record<string, string> = noun ? await rowOf(noun as CollectionSlug) : {}
        const at = path.replace(/\{(\w+)\}/g, (_, name: string) => row[name] ?? '')
        const queries = path.startsWith('/api/search')
          ? ['', '?q=casa', '?q=xyzzyx&kind=tool', '?q=accolienza&locale=en', '?page=900&city=x']
          : noun && !path.includes('file') && !path.includes('whereabouts')
            ? ['', '?depth=1', '?depth=2&limit=100&locale=en', '?where[nessuno][equals]=1']
            : ['']
        for (const query of queries) {
          assertDescribed(path, 'get', await client.get(at + query))
          asked += 1
        }
      }
      assert.ok(asked > 60, `${asked}`)
      assertDescribed('/api/resources/{id}', 'get', await client.get('/api/resources/nessuna'))
    })

  test('and so do lists of everything there is', async () => {
    for (const [noun, name] of Object.entries(describedNouns)) {
      const { body } = await cast.client('admi').get(`/api/${noun}?limit=500&depth=2`)
      assert.ok(body.docs.length > 0, noun)
      const validate = ajv.getSchema(pointer('components', 'schemas', name))
      for (const doc of body.docs)
        assert.ok(validate?.(doc), `${noun} ${doc.id}: ${ajv.errorsText(validate?.errors)}`)
    }
  })
})

describe('writing answers as described', () => {
  const path = '/api/resources/{id}'

  test('an entry is begun with what the description lets one send', async () => {
    const sent = { kind: 'tool', title: 'Una prova', summary: 'In breve', toolType: 'checklist' }
    const may = ajv.getSchema(pointer('components', 'schemas', 'NewResource'))
    assert.ok(may?.(sent), ajv.errorsText(may?.errors))
    assert.ok(!may?.({ ...sent, workflow: 'public' }))
    const made = await cast.client('sOwn').post('/api/resources', sent)
    assert.equal(made.status, 201)
    assertDescribed('/api/resources', 'post', made)
    const wrong = await cast.client('sOwn').post('/api/resources', { title: 'Senza tipo' })
    assertDescribed('/api/resources', 'post', wrong)
    assertDescribed('/api/resources', 'post', await portal.nobody.post('/api/resources', sent))
  })

  test('moves and edits, done and refused', async () => {
    const at = `/api/resources/${own.id}`
    const staff = cast.client('sOwn')
    const statuses = new Set<number>()
    const tried = async (answer: Promise<Answer>) => {
      const got = await answer
      statuses.add(got.status)
      assertDescribed(path, 'patch', got)
    }
    await tried(staff.patch(at, { workflow: 'public' }))
    await tried(staff.patch(at, { workflow: 'submitted', title: 'x' }))
    await tried(staff.patch(at, { title: 'Un altro' }, { 'if-match': '2020-01-01T00:00:00.000Z' }))
    await tried(staff.patch(at, { title: 'Un altro' }))
    await tried(cast.client('sOth').patch(at, { title: 'Un altro' }))
    await tried(staff.patch(at, { summary: null }))
    await tried(staff.patch(at, { workflow: 'submitted' }))
    await tried(staff.patch(at, { summary: 'In breve' }))
    await tried(staff.patch(at, { workflow: 'submitted' }))
    assert.deepEqual([...statuses].sort(), [200, 400, 404, 409, 422])
  })

  test('the actions beside the moves', async () => {
    for (const action of ['discard', 'take-over', 'verify', 'restore', 'co-ownership']) {
      const described = `/api/resources/{id}/${action}`
      for (const key of ['anon', 'sOth', 'sOwn', 'mOwn'] as const) {
        const body = { version: 'nessuna', accepted: true }
        const answered = await cast.client(key).post(`/api/resources/${shown.id}/${action}`, body)
        assertDescribed(described, 'post', answered)
      }
    }
  })

  test('signing in and out', async () => {
    const { email, password } = portal.user('borgo.staff')
    const login = '/api/users/login'
    const session = await portal.nobody.post(login, { email, password })
    assertDescribed(login, 'post', session)
    assertDescribed(login, 'post', await portal.nobody.post(login, { email, password: 'x' }))
    const guest = new Client('guest', portal.url, session.body.token)
    assertDescribed('/api/users/logout', 'post', await guest.post('/api/users/logout'))
  })
})
