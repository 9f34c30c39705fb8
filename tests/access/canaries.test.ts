import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { docOf } from '../support/answers'
import { newDocument } from '../files/send'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, newOrganisation, newPerson, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

/*
 * Words that stand only where few may read them. Whoever may not is led through every door, and
 * no answer holds them.
 */
const canaries = {
  draft: 'zafferano-bozza',
  revision: 'zafferano-revisione',
  english: 'zafferano-english-revision',
  cost: 'zafferano-costo',
  origin: 'zafferano-origine',
  failure: 'zafferano-critica',
  note: 'zafferano-nota',
  coOwner: 'Zafferano Invitata',
  file: 'zafferano-file.pdf',
  author: 'Zafferana Nascosta',
  preference: 'zafferano-preferenza',
} as const
type Canary = keyof typeof canaries

let portal: Portal
let cast: Cast
let draft: BuiltResource
let shown: BuiltResource
let report: BuiltResource
let returned: BuiltResource
let earlier: { pages: Map<string, string> }

/** Pages whose counts a draft or a revision must not change. */
const counting = ['/it', '/en', '/it/risorse', '/en/resources', '/it/citta', '/sitemap.xml']

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { owner } = cast.organisations
  const invited = await newOrganisation(portal, { name: canaries.coOwner, kind: 'publicBody' })
  const author = await newPerson(portal, {
    key: 'autrice',
    role: 'cityStaff',
    organisation: owner,
    displayName: canaries.author,
  })
  const onlyInstitutions = {
    shownTo: {
      costs: 'institutions',
      procedure: 'institutions',
      whatDidNotWork: 'institutions',
      problems: 'institutions',
    },
  }
  shown = await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    coOwners: [{ organisation: invited, accepted: false }],
    data: {
      ...onlyInstitutions,
      authors: [author.profile],
      contact: author.profile,
      costs: [{ item: canaries.cost, amount: 12345, per: 'year', funding: canaries.cost }],
      whatDidNotWork: richText(canaries.failure),
    },
  })
  report = await buildResource(portal, {
    organisation: owner,
    kind: 'report',
    workflow: 'public',
    data: {
      ...onlyInstitutions,
      problems: [{ origin: canaries.origin, problem: richText(canaries.origin) }],
    },
  })
  earlier = { pages: new Map() }
  for (const page of counting) earlier.pages.set(page, (await portal.nobody.get(page)).text)
  draft = await buildResource(portal, {
    organisation: owner,
    title: canaries.draft,
    data: { summary: canaries.draft, related: [shown.id] },
  })
  const staff = cast.client('sOwn')
  docOf(
    await staff.patch(`/api/resources/${shown.id}`, {
      title: canaries.revision,
      summary: canaries.revision,
    }),
  )
  docOf(await staff.patch(`/api/resources/${shown.id}?locale=en`, { summary: canaries.english }))
  const file = await newDocument(staff, { title: canaries.file })
  docOf(await staff.patch(`/api/resources/${shown.id}`, { documents: [file.id] }))
  returned = await buildResource(portal, { organisation: owner, workflow: 'submitted' })
  docOf(
    await cast
      .client('mOwn')
      .patch(`/api/resources/${returned.id}`, { workflow: 'draft', note: canaries.note }),
  )
  for (const [key, workflow] of [
    ['mOwn', 'network'],
    ['mOwn', 'proposed'],
    ['anci', 'public'],
  ] as const)
    docOf(await cast.client(key).patch(`/api/resources/${returned.id}`, { workflow }))
  docOf(await staff.post('/api/payload-preferences/prova', { value: canaries.preference }))
  await portal.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'resources', value: draft.id },
      user: { relationTo: 'users', value: cast.people.sOwn.id },
      globalSlug: null,
    },
  })
})
after(() => portal.stop())

const outside: Canary[] = [
  'draft',
  'revision',
  'english',
  'cost',
  'origin',
  'failure',
  'note',
  'file',
  'author',
  'preference',
]
const notMembers: Canary[] = outside
const partner: Canary[] = outside.filter((canary) => canary !== 'author')
const institution: Canary[] = ['draft', 'revision', 'english', 'note', 'file', 'preference']

/** Whom the canaries must never reach. */
const never: Partial<Record<CastKey, Canary[]>> = {
  anon: notMembers,
  susp: notMembers,
  invi: notMembers,
  ende: notMembers,
  part: partner,
  sOth: institution,
  mOth: institution,
  anci: institution,
  mini: institution,
}

/** Every address that says something of resources, for whoever asks. */
function addresses(): string[] {
  const texts = [draft, shown, report, returned]
  const queries = [
    '',
    'depth=2',
    'draft=true&depth=2',
    'locale=all&depth=2',
    'locale=en&fallback-locale=none',
    'trash=true&draft=true&depth=1',
    'select[costs]=true&select[problems]=true&select[whatDidNotWork]=true&select[procedure]=true',
    'select[coOwners]=true&select[ownerKeys]=true&select[invitedKeys]=true',
    'populate[profiles][displayName]=true&populate[resources][costs]=true&depth=2',
    'joins[x][limit]=1',
    'showHiddenFields=true',
    'flattenLocales=false&locale=all',
  ]
  const nouns = [
    'resources',
    'resources/versions',
    'documents',
    'media',
    'activities',
    'profiles',
    'users',
    'organisations',
    'topics',
    'outgoing-mail',
    'changes',
    'payload-locked-documents',
    'payload-preferences',
    'payload-preferences/prova',
    'payload-jobs',
    'payload-migrations',
    'access',
    'users/me',
  ]
  const wheres = [
    `where[title][like]=zafferano`,
    `where[summary][like]=zafferano`,
    `where[related][in]=${shown.id}`,
    `where[id][in]=${texts.map(({ id }) => id).join()}`,
    `where[workflow][equals]=draft`,
    `where[_status][equals]=draft`,
    `where[costs.item][like]=zafferano`,
    `where[or][0][problems.origin][like]=zafferano`,
    `where[authors.displayName][like]=zafferana`,
    `sort=-updatedAt`,
  ]
  return [
    ...nouns.flatMap((noun) => queries.slice(0, 6).map((q) => `/api/${noun}?limit=500&${q}`)),
    ...texts.flatMap(({ id }) => [
      ...queries.map((q) => `/api/resources/${id}?${q}`),
      `/api/resources/${id}/whereabouts`,
      `/api/resources/access/${id}`,
      `/api/resources/versions?where[parent][equals]=${id}&limit=100&depth=2`,
      `/api/activities?where[subject.row][equals]=${id}&depth=2`,
    ]),
    ...wheres.flatMap((where) => [
      `/api/resources?${where}&limit=100&depth=2`,
      `/api/resources?${where}&limit=100&draft=true`,
      `/api/resources/versions?${where.replace('where[', 'where[version.')}&limit=100`,
    ]),
    ...texts.flatMap(({ slug }) => [
      `/it/risorse/${slug}`,
      `/en/resources/${slug}`,
      `/it/risorse/${slug}/anteprima`,
      `/en/resources/${slug}/preview`,
      `/it/risorse/${slug}/versioni`,
      `/it/risorse/${slug}/versioni/confronta?from=1&to=2`,
      `/it/risorse/${slug}/conferma`,
    ]),
    '/it/risorse?q=zafferano',
    '/en/resources?sort=recent',
    '/it/area-personale',
    '/it/area-personale/persone',
    '/en/my-area',
    '/sitemap.xml',
    '/sitemap-1.xml',
    '/feed.xml',
    '/robots.txt',
    '/health/ready',
    `/api/documents/file/${canaries.file}`,
  ]
}

/** What an answer holds that it must not. */
const found = (text: string, forbidden: Canary[]): string[] =>
  forbidden.filter((canary) => text.includes(canaries[canary]))

describe('what few may read reaches nobody else', () => {
  for (const [key, forbidden] of Object.entries(never) as [CastKey, Canary[]][])
    test(`${key}: at every address that says something of resources`, async () => {
      const leaks: string[] = []
      for (const address of addresses()) {
        const { text, status } = await cast.client(key).get(address)
        assert.ok(status < 500, `${status} ${address} ${text.slice(0, 200)}`)
        for (const canary of found(text, forbidden)) leaks.push(`${canary} at ${address}`)
      }
      assert.deepEqual(leaks, [])
    })

  test('anon: on every page that leads on from the home pages', async () => {
    const waiting = ['/it', '/en', '/sitemap.xml']
    const seen = new Set(waiting)
    const leaks: string[] = []
    for (
      let path = waiting.shift();
      path !== undefined && seen.size < 400;
      path = waiting.shift()
    ) {
      const { text, status } = await portal.nobody.get(path)
      assert.ok(status < 500, `${status} ${path}`)
      for (const canary of found(text, outside)) leaks.push(`${canary} at ${path}`)
      for (const [, link = ''] of text.matchAll(/(?:href="|<loc>)([^"<#]+)/g)) {
        const url = new URL(link.replaceAll('&amp;', '&'), portal.url)
        const next = url.pathname + url.search
        if (url.origin !== portal.url || seen.has(next) || /^\/(assets|admin)/.test(next)) continue
        // Files that are packed are unpacked and read in exports.test.ts.
        if (/\.(docx|xlsx|zip|pdf)$/.test(url.pathname)) continue
        seen.add(next)
        waiting.push(next)
      }
    }
    assert.ok(seen.size > 60, `${seen.size} pages`)
    assert.deepEqual(leaks, [])
  })

  test('a pending co-owner is on no page and in no answer about the text', async () => {
    for (const key of ['anon', 'part', 'sOth', 'mOth', 'anci', 'mini'] as const)
      for (const path of [
        `/it/risorse/${shown.slug}`,
        `/en/resources/${shown.slug}`,
        `/api/resources/${shown.id}?depth=2`,
        `/api/resources/${shown.id}?depth=2&draft=true&locale=all`,
        `/api/resources?limit=500&depth=2`,
      ]) {
        const { text } = await cast.client(key).get(path)
        assert.ok(!text.includes(canaries.coOwner), `${key} ${path}`)
      }
  })

  test('refusals repeat nothing of what they refuse', async () => {
    const leaks: string[] = []
    for (const [key, forbidden] of Object.entries(never) as [CastKey, Canary[]][]) {
      const who = cast.client(key)
      for (const { id } of [draft, shown, report, returned])
        for (const answer of [
          await who.patch(`/api/resources/${id}`, { summary: 'x' }),
          await who.patch(`/api/resources/${id}`, { summary: 'x' }, { 'if-match': '"x"' }),
          await who.patch(`/api/resources/${id}`, { workflow: 'submitted' }),
          await who.patch(`/api/resources/${id}`, { workflow: 'nessuno' }),
          await who.delete(`/api/resources/${id}`),
          await who.post(`/api/resources/${id}/restore`, { version: id }),
          await who.post(`/api/resources/${id}/discard`),
          await who.post(`/api/resources/${id}/duplicate`),
        ])
          for (const canary of found(answer.text, forbidden)) leaks.push(`${canary} to ${key}`)
    }
    assert.deepEqual(leaks, [])
  })

  test('and no count moves for a draft or a revision', async () => {
    const plain = (text: string) =>
      text
        .replace(/<script[^>]*>|nonce="[^"]*"|name="(once|ifMatch)"[^>]*/g, '')
        .replaceAll(returned.title, '')
    const numbers = (text: string) => plain(text).match(/>\s*\d+\s*(schede|entries)?/g)
    for (const page of counting.slice(0, 5)) {
      // The entry that was published meanwhile is the only one more.
      docOf(
        await cast.client('mOwn').patch(`/api/resources/${returned.id}`, { workflow: 'archived' }),
      )
      assert.deepEqual(
        numbers((await portal.nobody.get(page)).text),
        numbers(earlier.pages.get(page) ?? ''),
        page,
      )
    }
  })

  test('while whoever may read them does', async () => {
    const staff = cast.client('sOwn')
    const { text } = await staff.get(`/api/resources/${shown.id}?draft=true&depth=2&locale=all`)
    for (const canary of ['revision', 'english', 'cost', 'failure', 'author', 'file'] as const)
      assert.ok(text.includes(canaries[canary]), canary)
    assert.ok((await staff.get(`/it/risorse/${returned.slug}`)).text.includes(canaries.note))
    assert.ok((await staff.get(`/api/resources/${draft.id}`)).text.includes(canaries.draft))
    assert.ok(
      (await cast.client('mini').get(`/api/resources/${report.id}`)).text.includes(canaries.origin),
    )
  })
})
