import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

const write = (headers: Record<string, string>, path = '/api/users/logout') =>
  fetch(portal.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{}',
    redirect: 'manual',
  })

const codeOf = async (answer: Response): Promise<unknown> => {
  const body: { errors?: { data?: { code?: string } }[] } = JSON.parse(await answer.text())
  return body.errors?.[0]?.data?.code
}

describe('a write that another site makes a browser send', () => {
  for (const [sentence, headers] of [
    ['from another origin', { origin: 'https://altrove.example' }],
    [
      'from another origin, with a session',
      { origin: 'https://altrove.example', cookie: 'portal-token=x' },
    ],
    ['from a sandboxed frame', { origin: 'null' }],
    ['from another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['marked cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['marked same-site', { 'sec-fetch-site': 'same-site', cookie: 'portal-token=x' }],
    ['with a session and no word of where it comes from', { cookie: 'portal-token=x' }],
    [
      'with a foreign referrer',
      { referer: 'https://altrove.example/pagina', cookie: 'portal-token=x' },
    ],
  ] as const)
    test(`${sentence} is refused`, async () => {
      const answer = await write(headers)
      assert.equal(answer.status, 403)
      assert.equal(await codeOf(answer), 'foreign_origin')
    })

  test('is refused as a page too', async () => {
    const answer = await write(
      { origin: 'https://altrove.example', accept: 'text/html' },
      '/it/accedi',
    )
    assert.equal(answer.status, 403)
    assert.match(await answer.text(), /arriva da un altro sito/)
  })
})

describe('a write of one’s own', () => {
  test('passes from the portal’s own origin', async () => {
    assert.notEqual(
      await codeOf(await write({ origin: portal.url, cookie: 'portal-token=x' })),
      'foreign_origin',
    )
  })
  test('passes with a token of its own, which no browser sends by itself', async () => {
    assert.notEqual(await codeOf(await write({ authorization: 'JWT x' })), 'foreign_origin')
  })
})
