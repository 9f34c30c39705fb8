import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

interface Refused {
  errors: { message: string; data: { code: string } & Record<string, unknown> }[]
}

async function asked(
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; body: Refused }> {
  const answer = await fetch(portal.url + path, init)
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}

const send = (
  path: string,
  body: BodyInit,
  headers: Record<string, string> = {},
  method = 'POST',
) => asked(path, { method, body, headers: { 'content-type': 'application/json', ...headers } })

function assertRefused(
  answer: { status: number; body: Refused },
  status: number,
  code: string,
): void {
  assert.equal(answer.body.errors?.[0]?.data.code, code, JSON.stringify(answer.body).slice(0, 300))
  assert.equal(answer.status, status)
  assert.ok(answer.body.errors[0].message.length > 5)
}

const nested = (levels: number): string => {
  let where: unknown = { title: { equals: 'x' } }
  for (let level = 0; level < levels; level += 1) where = { and: [where] }
  return encodeURIComponent(JSON.stringify(where))
}

describe('a list over REST', () => {
  for (const limit of ['0', '501', '-1', 'NaN', '', '1.5', '1e2', '99999999999999999999'])
    test(`limit=${limit || '(empty)'} is refused`, async () => {
      assertRefused(await asked(`/api/resources?limit=${limit}`), 400, 'invalid_limit')
    })
  for (const limit of [1, 500])
    test(`limit=${limit} is answered`, async () => {
      assert.equal((await asked(`/api/resources?limit=${limit}`)).status, 200)
    })
  test('cannot be asked for unpaginated', async () => {
    assertRefused(await asked('/api/resources?pagination=false'), 400, 'invalid_query')
  })
  test('takes a where five levels deep, and no deeper', async () => {
    assert.equal((await asked(`/api/resources?where=${nested(5)}`)).status, 200)
    assertRefused(await asked(`/api/resources?where=${nested(6)}`), 400, 'where_too_deep')
    const brackets = '[and][0]'.repeat(6)
    assertRefused(
      await asked(`/api/resources?where${brackets}[title][equals]=x`),
      400,
      'where_too_deep',
    )
  })
  for (const query of [
    'where[nulla][equals]=1',
    'where[title][$ne]=1',
    'where[title][near]=1',
    'where[title][equals][$ne]=1',
    'where[reviewBy][greater_than]=ieri',
    'where[ownerKeys][contains]=a',
    'where[organisation.ownerKeys][equals]=a',
    'where=non-json',
    'where[or]=1',
    'sort=nulla',
    'sort=ownerKeys',
    'depth=-1',
    'page=0',
    'locale[a]=it',
    'where[title][like]=%EF%BF%BD%00',
  ])
    test(`?${query} is a 400 with a sentence`, async () => {
      const answer = await asked(`/api/resources?${query}`)
      assert.equal(answer.status, 400)
      assert.ok(answer.body.errors[0]?.data.code)
    })
  test('goes no deeper than two relations, whatever is asked', async () => {
    const deep = await fetch(`${portal.url}/api/resources?depth=9&limit=1`)
    const two = await fetch(`${portal.url}/api/resources?depth=2&limit=1`)
    assert.equal(await deep.text(), await two.text())
  })
  test('obeys the same bounds when its query comes as a form', async () => {
    const answer = await asked('/api/resources', {
      method: 'POST',
      headers: {
        'x-payload-http-method-override': 'GET',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'limit=0',
    })
    assertRefused(answer, 400, 'invalid_limit')
  })
})

describe('a body over REST', () => {
  const create = '/api/resources'
  const as = async () => ({ authorization: `JWT ${await tokenOf('borgo.staff')}` })

  test('that is not JSON is refused', async () => {
    for (const text of ['{', '[]', '"a"', '{"a":1}x', '\u0000', '{"__proto__":{"admin":true}}'])
      assertRefused(await send(create, text, await as()), 400, 'invalid_json')
  })
  test('that is another type of content is refused', async () => {
    assertRefused(
      await send(create, 'x', { ...(await as()), 'content-type': 'text/plain' }),
      415,
      'unsupported_type',
    )
  })
  test('that is larger than a megabyte is refused before it is read whole', async () => {
    assertRefused(
      await send(create, JSON.stringify({ title: 'x'.repeat(1.5e6) }), await as()),
      413,
      'too_large',
    )
  })
  test('nested ten thousand levels deep is refused', async () => {
    const text = `{"kind":"model","title":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
    assertRefused(await send(create, text, await as()), 400, 'too_deep')
  })
  test('with characters that no field can hold is refused, naming the field', async () => {
    for (const title of ['a\\u0000b', '\\ud800', 'x\\udc00'])
      assertRefused(
        await send(create, `{"kind":"model","title":"${title}"}`, await as()),
        400,
        'unreadable_text',
      )
  })
  test('with a value of another kind is refused, naming the field', async () => {
    for (const [field, value] of [
      ['title', { a: 1 }],
      ['title', [1]],
      ['kind', ['model']],
      ['kind', {}],
      ['period', 'ieri'],
      ['organisation', { a: 1 }],
      ['topics', 'x'],
      ['problem', { root: 5 }],
      ['problem', { root: { type: 'root', children: [5] } }],
      ['coreElements', { a: 1 }],
      ['coreElements', [3]],
    ] as const) {
      const body = JSON.stringify({ kind: 'model', title: 'Prova', [field]: value })
      assertRefused(await send(create, body, await as()), 400, 'validation')
    }
  })
  test('that is a broken form with files is refused', async () => {
    const broken = { ...(await as()), 'content-type': 'multipart/form-data; boundary=zz' }
    const answer = await send('/api/documents', '--zz\r\nrotto', broken)
    assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status))
    assert.ok(answer.body.errors[0]?.data.code)
  })

  const tokens = new Map<string, string>()
  async function tokenOf(person: string): Promise<string> {
    const known = tokens.get(person)
    if (known) return known
    const accounts: { email: string; password: string }[] = JSON.parse(
      await (await import('node:fs/promises')).readFile(`${portal.dataDir}/accounts.json`, 'utf8'),
    )
    const account = accounts.find(({ email }) => email.includes('borgo')) ?? accounts[0]
    const answer = await fetch(`${portal.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account?.email, password: account?.password }),
    })
    const { token }: { token: string } = JSON.parse(await answer.text())
    tokens.set(person, token)
    return token
  }
})

describe('what is not there, or not for the asker', () => {
  for (const path of [
    '/api/resources/non-esiste',
    '/api/resources/000000000000000000000000',
    '/api/resources/8b1f7a52-0000-4000-8000-000000000000',
    '/api/resources/versions/non-esiste',
    '/api/documents/file/non-esiste.pdf',
    '/api/nulla',
    '/api',
  ])
    test(`GET ${path} is a 404 with a code`, async () => {
      assertRefused(await asked(path), 404, 'not_found')
    })
  for (const path of [
    '/api/payload-jobs',
    '/api/payload-jobs/run',
    '/api/payload-migrations',
    '/api/payload-kv',
    '/api/graphql',
  ])
    test(`${path} is not a door`, async () => {
      assertRefused(await asked(path), 404, 'not_found')
    })
  test('locks and preferences have no versions', async () => {
    for (const slug of ['payload-locked-documents', 'payload-preferences']) {
      const { status } = await portal.as('borgo.staff').get(`/api/${slug}/versions`)
      assert.equal(status, 404, slug)
    }
  })
  for (const fields of ['null', '1', '"x"', '[1]'])
    test(`a form whose fields are ${fields} is a 400`, async () => {
      const form = new FormData()
      form.append('_payload', fields)
      const { status, body } = await portal.as('borgo.staff').post('/api/resources', form)
      assertRefused({ status, body }, 400, 'invalid_json')
    })
  test('nobody registers alone', async () => {
    const body = JSON.stringify({ email: 'a@b.example', password: 'una-password-lunga' })
    assertRefused(await send('/api/users/first-register', body), 403, 'closed')
  })
  test('the anonymous are told no permissions', async () => {
    const answer = await fetch(`${portal.url}/api/access`)
    assert.deepEqual(await answer.json(), { canAccessAdmin: false })
  })
  test('an unknown address and a wrong password get the same answer', async () => {
    const tried = (email: string) =>
      send('/api/users/login', JSON.stringify({ email, password: 'sbagliata-di-sicuro' }))
    const [unknown, known] = [
      await tried('nessuno@nulla.example'),
      await tried(portal.user('borgo.staff').email),
    ]
    assert.deepEqual(unknown, known)
    assert.equal(unknown.status, 401)
  })
})

describe('the language of a refusal', () => {
  test('is the one the request asks for', async () => {
    const inLanguage = async (language: string) =>
      (await asked('/api/resources?limit=0', { headers: { 'accept-language': language } })).body
        .errors[0]?.message
    assert.equal(await inLanguage('en'), '“limit” must be a number from 1 to 500')
    assert.equal(await inLanguage('it'), '«limit» deve essere un numero da 1 a 500')
  })
})
