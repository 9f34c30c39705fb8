import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

const policyOf = async (path: string): Promise<string> =>
  (await fetch(portal.url + path)).headers.get('content-security-policy') ?? ''

describe('security headers', () => {
  test('a portal page allows no inline script or style and no other origin', async () => {
    const policy = await policyOf('/it')
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
    ])
      assert.ok(policy.includes(directive), `${directive} in ${policy}`)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  })

  test('a portal page holds nothing that its policy would block', async () => {
    for (const path of ['/it', '/en', '/it/risorse', '/it/accedi', '/it/niente']) {
      const html = await (await fetch(portal.url + path)).text()
      assert.doesNotMatch(html, /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)/, path)
    }
  })

  test('every answer says what it is, refuses frames and tells nothing of the software', async () => {
    for (const path of ['/it', '/api/resources', '/niente', '/health/live']) {
      const { headers } = await fetch(portal.url + path)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
      assert.equal(headers.get('x-frame-options'), 'DENY', path)
      assert.equal(headers.get('x-powered-by'), null, path)
      assert.ok(headers.get('x-request-id'), path)
    }
  })

  test('a try-out asks no browser to remember https', async () => {
    assert.equal((await fetch(`${portal.url}/it`)).headers.get('strict-transport-security'), null)
  })

  test('what is made for a person is kept by no cache', async () => {
    const page = await portal.as('borgo.staff').get('/it/risorse')
    assert.equal(page.status, 200)
    assert.match(new Headers(page.headers).get('cache-control') ?? '', /no-store/)
  })
})

describe('addresses', () => {
  test('the root leads to the language the browser prefers', async () => {
    const to = async (language: string) =>
      (
        await fetch(portal.url, { redirect: 'manual', headers: { 'accept-language': language } })
      ).headers.get('location')
    assert.equal(await to('en-GB,en;q=0.9'), '/en')
    assert.equal(await to('it-IT'), '/it')
    assert.equal(await to('de-DE'), '/it')
  })

  test('what does not exist is a 404 page that offers to sign in, in the address’s language', async () => {
    const answer = await fetch(`${portal.url}/en/nothing-here`)
    assert.equal(answer.status, 404)
    const html = await answer.text()
    assert.match(html, /<html lang="en"/)
    assert.match(html, /This page does not exist or is not public/)
    assert.match(html, /href="\/en\/sign-in/)
  })

  for (const path of [
    '/it/%',
    '/it/%E0%A4%A',
    '/it/risorse/%00',
    '/api/resources?x=%zz',
    '/%c0%ae',
  ])
    test(`${path} is a 400, not a defect`, async () => {
      assert.equal((await fetch(portal.url + path)).status, 400)
    })

  test('a language the portal does not speak is not found', async () => {
    assert.equal((await fetch(`${portal.url}/de/risorse`)).status, 404)
  })
})
