import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { assertRefused, docOf } from '../support/answers'
import {
  buildResource,
  completeContent,
  type BuiltResource,
  type ResourceOverrides,
} from '../support/build-resource'
import { newCast, newPerson, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const build = (overrides: Partial<ResourceOverrides> = {}) =>
  buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'public',
    straight: true,
    ...overrides,
  })

const figure = (value: number) => [
  { claim: 'Persone accolte', value, unit: 'persone', period: '2023' },
]

/** The words of the line on an entry's page. */
function lineIn(page: string): string {
  const [, list = ''] = /<ol class="lineage">(.*?)<\/ol>/s.exec(page) ?? []
  return list.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('the same practice through its editions', () => {
  test('stands in a line on each one’s page, figures apart, and is followed at any distance', async () => {
    const titles = ['Prima', 'Seconda', 'Terza', 'Quarta'].map((title) => `${title} edizione`)
    const line: BuiltResource[] = []
    for (const [index, title] of titles.entries()) {
      const before = line.at(-1)
      line.push(
        await build({
          title,
          data: {
            ...(before ? { continues: before.id } : {}),
            noEvidenceYet: undefined,
            evidence: figure(100 + index),
          },
        }),
      )
    }
    for (const entry of line) {
      const page = await portal.nobody.get(`/it/risorse/${entry.slug}`)
      const told = lineIn(page.text)
      let from = -1
      for (const [index, title] of titles.entries()) {
        const at = told.indexOf(title)
        assert.ok(at > from, `${title} in ${told}`)
        assert.ok(told.slice(at).includes(`${100 + index} persone`))
        from = at
      }
      assert.match(page.text, /non si sommano/)
      assert.doesNotMatch(page.text, /\b(406|203|306)\b/)
    }
  })

  test('is broken where one may not read on, and asks the database no more for a longer line', async () => {
    const first = await build({ title: 'Inizio aperto' })
    const hidden = await build({
      title: 'In mezzo, della rete',
      workflow: 'network',
      data: { continues: first.id },
    })
    const last = await build({ title: 'Fine aperta', data: { continues: hidden.id } })
    const open = await portal.nobody.get(`/it/risorse/${last.slug}`)
    assert.doesNotMatch(open.text, /Inizio aperto|In mezzo, della rete/)
    const member = await cast.client('sOth').get(`/it/risorse/${last.slug}`)
    assert.match(member.text, /Inizio aperto/)
    assert.match(member.text, /In mezzo, della rete/)
  })

  test('never closes into a circle, by whatever way', async () => {
    const staff = cast.client('sOwn')
    const [a, b, c] = [
      await build({ workflow: 'draft' }),
      await build({ workflow: 'draft' }),
      await build({ workflow: 'network' }),
    ]
    const continues = (id: string, before: string) =>
      staff.patch(`/api/resources/${id}`, { continues: before })
    assertRefused(await continues(a.id, a.id), 400, 'circular_lineage')
    docOf(await continues(b.id, a.id))
    // In a revision of what is shared: readers do not see it yet, and it counts.
    docOf(await continues(c.id, b.id))
    assertRefused(await continues(a.id, c.id), 400, 'circular_lineage')
    assertRefused(await continues(a.id, b.id), 400, 'circular_lineage')
    docOf(await staff.patch(`/api/resources/${c.id}`, { continues: null }))
    docOf(await continues(a.id, c.id))
  })

  test('is never counted as a replication', async () => {
    const first = await build({ title: 'Non è una replica' })
    await build({ data: { continues: first.id } })
    const { body } = await portal.nobody.get('/api/search?q=replica&replicated=yes')
    assert.ok(!body.hits.some(({ id }: { id: string }) => id === first.id))
  })
})

describe('an entry past its day', () => {
  test('says so to readers; its owner confirms with one click, from its page and from the area', async () => {
    const due = { reviewBy: '2025-01-01T00:00:00.000Z', status: 'active' }
    const entry = await build({ title: 'Da riguardare', data: due })
    const second = await build({ title: 'Da riguardare anche questa', data: due })
    const open = await portal.nobody.get(`/it/risorse/${entry.slug}`)
    assert.match(open.text, /Da verificare/)
    const found = await portal.nobody.get('/it/risorse?q=riguardare')
    assert.match(found.text, /Da verificare/)

    const staff = cast.client('sOwn')
    const page = await staff.get(`/it/risorse/${entry.slug}`)
    assert.match(page.text, new RegExp(`action="/it/risorse/${entry.slug}/conferma"`))
    const area = await staff.get('/it/area-personale')
    assert.match(area.text, new RegExp(`action="/it/risorse/${second.slug}/conferma"`))
    const yes = (from: string) => new URLSearchParams({ answer: 'yes', from })
    const here = await staff.post(`/it/risorse/${entry.slug}/conferma`, yes('entry'))
    assert.equal(here.headers.get('location'), `/it/risorse/${entry.slug}?done=confirmValidity`)
    const there = await staff.post(`/it/risorse/${second.slug}/conferma`, yes('area'))
    assert.equal(there.headers.get('location'), '/it/area-personale?done=verified')
    for (const { slug } of [entry, second])
      assert.doesNotMatch((await portal.nobody.get(`/it/risorse/${slug}`)).text, /Da verificare/)
    assert.doesNotMatch((await staff.get('/it/area-personale')).text, /Da riguardare/)
    const other = await cast.client('sOth').post(`/it/risorse/${entry.slug}/conferma`, yes('entry'))
    assert.equal(other.status, 404)
  })
})

describe('what was written from public sources, taken over by a real city', () => {
  for (const [city, home] of [
    ['torino', 'torino'],
    // Bolzano's people belong to who represents it, and act for it.
    ['bolzano', null],
  ] as const)
    test(`${city}: offered, taken, completed, approved; readers keep the old text until then`, async () => {
      const { payload } = portal
      const owner = await payload.db.findOne<{ id: string; representedBy?: string }>({
        collection: 'organisations',
        where: { slug: { equals: city } },
      })
      assert.ok(owner)
      const { docs } = await payload.db.find<{ id: string; slug: string }>({
        collection: 'resources',
        where: {
          and: [
            { organisation: { equals: owner.id } },
            { provenance: { equals: 'publicSources' } },
            { kind: { equals: 'model' } },
          ],
        },
        limit: 1,
      })
      const [entry] = docs
      assert.ok(entry, `an entry about ${city}`)
      const manager = await newPerson(portal, {
        key: `m-${city}`,
        role: 'cityManager',
        organisation: home === null ? String(owner.representedBy) : owner.id,
      })
      const { client } = manager
      const at = `/it/risorse/${entry.slug}`
      assert.match((await client.get(at)).text, /È nostra: la completiamo/)
      assert.match((await client.get('/it/area-personale')).text, new RegExp(at))
      const asked = await client.get(`${at}/presa-in-carico`)
      assert.equal(asked.status, 200)
      const taken = await client.post(
        `${at}/presa-in-carico`,
        new URLSearchParams({ answer: 'yes' }),
      )
      assert.equal(taken.status, 303, taken.text)
      const preview = await client.get(String(taken.headers.get('location')))
      assert.equal(preview.status, 200)
      assert.doesNotMatch(preview.text, /class="provenance[^>]*>\s*Redatta da fonti pubbliche/)
      assert.match((await portal.nobody.get(at)).text, /Redatta da fonti pubbliche/)

      docOf(
        await client.patch(`/api/resources/${entry.id}`, {
          ...(await completeContent(portal)),
          approach: richText('Lo raccontiamo noi.'),
        }),
      )
      docOf(await client.patch(`/api/resources/${entry.id}`, { workflow: 'network' }))
      assert.match((await portal.nobody.get(at)).text, /Redatta da fonti pubbliche/)
      docOf(await client.patch(`/api/resources/${entry.id}`, { workflow: 'proposed' }))
      docOf(await cast.client('anci').patch(`/api/resources/${entry.id}`, { workflow: 'public' }))
      const open = (await portal.nobody.get(at)).text
      assert.match(open, /Lo raccontiamo noi/)
      assert.doesNotMatch(open, /Redatta da fonti pubbliche/)
      const after = await client.post(
        `${at}/presa-in-carico`,
        new URLSearchParams({ answer: 'yes' }),
      )
      assert.equal(after.status, 403, 'once')
    })
})
