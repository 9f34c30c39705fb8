import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

const text = async (path: string): Promise<string> => {
  const answer = await fetch(portal.url + path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

describe('what crawlers and tools look for', () => {
  test('robots.txt closes the panel and the machines’ door, and names the site map', async () => {
    const robots = await text('/robots.txt')
    assert.match(robots, /^Disallow: \/admin$/m)
    assert.match(robots, /^Disallow: \/api\/$/m)
    assert.match(robots, /^Sitemap: http.*\/sitemap\.xml$/m)
  })

  test('the site map lists public entries, cities and pages in both languages, nothing demonstrative', async () => {
    const map = await text('/sitemap.xml')
    assert.match(map, /<loc>[^<]*\/it\/citta\/[^<]+<\/loc>/)
    assert.match(map, /<loc>[^<]*\/en\/resources\/[^<]+<\/loc>/)
    assert.match(map, /hreflang="en"/)
    assert.doesNotMatch(map, /esempio/)
    const { docs } = await portal.payload.find({
      collection: 'resources',
      overrideAccess: true,
      where: { provenance: { equals: 'demonstration' } },
      limit: 100,
      depth: 0,
    })
    assert.ok(docs.length > 0)
    for (const { slug } of docs) assert.ok(!map.includes(`/${slug}<`), String(slug))
  })

  test('every address of the site map answers', async () => {
    const addresses = [...(await text('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    )
    assert.ok(addresses.length > 50)
    for (const path of addresses.filter((_, index) => index % 7 === 0))
      assert.equal((await fetch(portal.url + path)).status, 200, path)
  })

  test('security.txt says where to write and until when it holds', async () => {
    const file = await text('/.well-known/security.txt')
    assert.match(file, /^Contact: /m)
    const expires = /^Expires: (.+)$/m.exec(file)?.[1] ?? ''
    assert.ok(new Date(expires) > new Date())
  })
})

describe('health', () => {
  test('a process that runs is live, one with its content is ready', async () => {
    assert.equal((await fetch(`${portal.url}/health/live`)).status, 200)
    const ready = await fetch(`${portal.url}/health/ready`)
    assert.deepEqual([ready.status, await ready.json()], [200, { status: 'ready' }])
  })

  test('without its content it is not ready, and says why', async () => {
    const { readinessOf } = await import('../../src/web/readiness')
    const readiness = readinessOf(portal.payload)
    readiness.waitingFor.add('content')
    try {
      const answer = await fetch(`${portal.url}/health/ready`)
      assert.equal(answer.status, 503)
      const { missing }: { missing: { what: string; why: string }[] } = JSON.parse(
        await answer.text(),
      )
      assert.equal(missing[0]?.what, 'content')
      assert.ok(missing[0]?.why)
    } finally {
      readiness.waitingFor.delete('content')
    }
  })
})
