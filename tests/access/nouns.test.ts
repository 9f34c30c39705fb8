import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { CollectionSlug, FlattenedField } from 'payload'
import { appendActivity } from '../../src/domain/activity'
import {
  castKeys,
  newCast,
  newPerson,
  requestAs,
  type Cast,
  type CastKey,
  type Person,
} from '../support/cast'
import { buildResource } from '../support/build-resource'
import { startPortal, type Portal } from '../support/portal'
import { assertGrid, cellsAsserted, letterOf } from './cells'
import {
  accountReading,
  activityReading,
  closedReading,
  ending,
  locking,
  nounCreating,
  nounDeleting,
  nounEditing,
  openReading,
  probing,
  profileEditing,
  profileReading,
  promoting,
  relocating,
  savedSearchDeleting,
  savedSearchEditing,
  savedSearchReading,
  sortProbing,
  suspending,
} from './nouns.table'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(async () => {
  console.log(`other nouns: ${cellsAsserted()} cells of the access tables asked over HTTP`)
  await portal.stop()
})

const atOnce = 6
const person = (key: string): Person => cast.people[key as Exclude<CastKey, 'anon'>]
let serial = 0
const unique = (word: string) => `${word} ${(serial += 1)}`

async function anyRow(collection: CollectionSlug): Promise<string> {
  const row = await portal.payload.db.findOne<{ id: string }>({ collection, where: {} })
  assert.ok(row, `there is no row of ${collection}`)
  return String(row.id)
}

describe('what everybody reads', () => {
  test('is listed and counted', () =>
    assertGrid(
      openReading,
      async (noun, key) => {
        const { status, body } = await cast.client(key).get(`/api/${noun}?limit=500`)
        const counted = await cast.client(key).get(`/api/${noun}/count`)
        return status === 200 && body.totalDocs > 0 && counted.body.totalDocs === body.totalDocs
          ? 'x'
          : String(status)
      },
      { atOnce },
    ))

  test('is read by its id', async () => {
    const ids = new Map<string, string>()
    for (const noun of Object.keys(openReading)) ids.set(noun, await anyRow(noun as CollectionSlug))
    await assertGrid(openReading, async (noun, key) => {
      const { status } = await cast.client(key).get(`/api/${noun}/${ids.get(noun)}?depth=2`)
      return status === 200 ? 'x' : String(status)
    })
  })
})

describe('the machine’s own nouns', () => {
  test('are listed, counted and read by whom the table says', () =>
    assertGrid(closedReading, async (noun, key) => {
      const list = await cast.client(key).get(`/api/${noun}`)
      const count = await cast.client(key).get(`/api/${noun}/count`)
      const one = await cast.client(key).get(`/api/${noun}/1`)
      const statuses = [list.status, count.status, one.status]
      if (statuses.every((status) => status === 403 || status === 404)) return '.'
      return list.status === 200 && count.status === 200 ? 'x' : statuses.join()
    }))

  test('hold no letter’s words, even for a technician', async () => {
    const { payload } = portal
    const words = 'parole-della-lettera'
    await payload.db.create({
      collection: 'outgoing-mail',
      data: {
        to: 'qualcuno@prova.example',
        subject: 'Una lettera',
        html: words,
        text: words,
        messageId: `<${words}@prova.example>`,
        state: 'sent',
        attempts: 1,
      },
    })
    const { text, status } = await cast
      .client('admi')
      .get('/api/outgoing-mail?limit=500&depth=2&select[text]=true&select[html]=true')
    assert.equal(status, 200)
    assert.doesNotMatch(text, new RegExp(words))
    const whole = await cast
      .client('admi')
      .get('/api/outgoing-mail?limit=500&showHiddenFields=true')
    assert.doesNotMatch(whole.text, new RegExp(words))
  })
})

describe('rows are made, changed and removed by whom the tables say', () => {
  const at = new Date().toISOString()
  let anEntry: string
  before(async () => void (anEntry = await anyRow('resources')))
  const bodies: Record<string, () => object> = {
    editions: () => ({ code: unique('Edizione') }),
    topics: () => ({ facet: 'theme', label: unique('Tema') }),
    pages: () => ({ title: unique('Pagina') }),
    'organisations:city': () => ({ name: unique('Città di prova'), kind: 'city' }),
    'organisations:thirdSector': () => ({ name: unique('Ente di prova'), kind: 'thirdSector' }),
    users: () => ({
      email: `${unique('utente').replace(' ', '.')}@prova.example`,
      password: 'quattro gatti sul tetto',
      role: 'admin',
      status: 'active',
      organisation: cast.organisations.ministry,
    }),
    profiles: () => ({ displayName: 'Nessuno' }),
    activities: () => ({ verb: 'resource.publish', at: new Date().toISOString() }),
    changes: () => ({ noun: 'resources', row: '1', operation: 'update' }),
    'outgoing-mail': () => ({
      to: 'qualcuno@prova.example',
      subject: 'Falsa',
      messageId: '<falsa@prova.example>',
      state: 'queued',
    }),
    'document-texts': () => ({ filename: 'a.pdf', pages: [{ page: 1, text: 'Testo' }] }),
    'cleared-places': () => ({
      place: unique('p'),
      kind: 'phone',
      path: 'title',
      reason: 'No',
      at,
    }),
    removals: () => ({ collection: 'resources', row: '1', what: 'passage', reason: 'No', at }),
    imports: () => ({ name: 'a.csv', state: 'done', dryRun: true, mapping: 'kind: model', at }),
    'imported-rows': () => ({ key: unique('k'), origin: 'a.csv, riga 2', at }),
    notifications: () => ({
      key: unique('k'),
      kind: 'submitted',
      recipient: person('mOwn').profile,
      at,
    }),
    enquiries: () => ({ key: unique('k'), kind: 'problem', message: 'Falso', locale: 'it', at }),
    assessments: () => ({
      key: unique('k'),
      source: anEntry,
      organisation: cast.organisations.owner,
      scores: [{ factor: 'need', adopterScore: 3 }],
    }),
    replications: () => ({
      source: anEntry,
      adopter: cast.organisations.other,
      runningKey: unique('k'),
      depth: 'full',
    }),
    leases: () => ({ name: unique('incarico'), holder: 'nessuno', until: at }),
    'saved-searches': () => ({
      profile: person('sOwn').profile,
      question: 'q=casa',
      locale: 'it',
      name: 'Casa',
    }),
  }
  const bodyOf = (row: string) => bodies[row]?.() ?? {}
  const nounOf = (row: string) => row.split(':', 1)[0] ?? row

  /** A row of the noun that nothing else needs. */
  async function spare(row: string): Promise<string> {
    const noun = nounOf(row)
    if (noun === 'users')
      return (
        await newPerson(portal, {
          key: 'spare',
          role: 'cityStaff',
          organisation: cast.organisations.owner,
        })
      ).id
    if (noun === 'profiles') return person('sOwn').profile
    const data =
      noun === 'outgoing-mail' ? { ...bodyOf(noun), state: 'sent', attempts: 0 } : bodyOf(row)
    if (noun === 'activities' || noun === 'outgoing-mail')
      return String((await portal.payload.db.create({ collection: noun, data: data as never })).id)
    const made = await portal.payload.create({
      collection: noun as 'topics',
      data: (noun === 'organisations'
        ? { name: unique('Ente'), kind: 'thirdSector' }
        : data) as never,
      // As the system: something to act upon.
      overrideAccess: true,
    })
    return String(made.id)
  }

  test('made', () =>
    assertGrid(nounCreating, async (row, key) => {
      const { status } = await cast.client(key).post(`/api/${nounOf(row)}`, bodyOf(row))
      return letterOf(status)
    }))

  test('changed', async () => {
    const ids: Record<string, string> = {
      editions: await spare('editions'),
      topics: await spare('topics'),
      pages: await spare('pages'),
      'organisations:owner': cast.organisations.owner,
      'organisations:coOwner': cast.organisations.coOwner,
      'organisations:partner': cast.organisations.partner,
      'organisations:anci': cast.organisations.anci,
    }
    const changes: Record<string, object> = {
      editions: { fund: 'FAMI' },
      topics: { label: 'Un tema' },
      pages: { title: 'Una pagina' },
      organisations: { office: 'Ufficio di prova' },
    }
    await assertGrid(nounEditing, async (row, key) => {
      const { status } = await cast
        .client(key)
        .patch(`/api/${nounOf(row)}/${ids[row]}`, changes[nounOf(row)])
      return letterOf(status)
    })
  })

  test('removed', async () => {
    const kept = new Map<string, string>()
    for (const row of Object.keys(nounDeleting)) kept.set(row, await spare(row))
    await assertGrid(nounDeleting, async (row, key, expected) => {
      const id = expected === 'O' ? await spare(row) : kept.get(row)
      const { status } = await cast.client(key).delete(`/api/${nounOf(row)}/${id}`)
      return letterOf(status)
    })
  })

  test('a manager’s organisation stays what it is', async () => {
    const { owner, other } = cast.organisations
    const before = await portal.payload.findByID({
      collection: 'organisations',
      id: owner,
      depth: 0,
    })
    const { status } = await cast.client('mOwn').patch(`/api/organisations/${owner}`, {
      kind: 'ministry',
      representedBy: other,
      worksWith: [other],
      provenance: 'city',
      slug: 'preso',
      officialName: 'Altro nome',
    })
    assert.equal(status, 200)
    const now = await portal.payload.findByID({ collection: 'organisations', id: owner, depth: 0 })
    for (const field of ['kind', 'representedBy', 'provenance', 'slug', 'officialName'] as const)
      assert.deepEqual(Reflect.get(now, field), Reflect.get(before, field), field)
  })

  test('a manager’s new partner works with the own city alone', async () => {
    const { body, status } = await cast.client('mOwn').post('/api/organisations', {
      name: unique('Ente'),
      kind: 'thirdSector',
      worksWith: [cast.organisations.other],
    })
    assert.equal(status, 201)
    assert.deepEqual(body.doc.worksWith, [cast.organisations.owner])
  })
})

describe('accounts', () => {
  test('are read by oneself and whoever may invite one', () =>
    assertGrid(
      accountReading,
      async (row, key) => {
        const { id, email } = person(row)
        const { status, text } = await cast.client(key).get(`/api/users/${id}`)
        return status === 200 && text.includes(email) ? 'x' : status === 404 ? '.' : String(status)
      },
      { atOnce },
    ))

  test('are listed and counted likewise', async () => {
    const lists = new Map<CastKey, string>()
    for (const key of castKeys) {
      const { status, text, body } = await cast.client(key).get('/api/users?limit=500&depth=2')
      lists.set(key, text)
      if (status === 200) {
        assert.equal(body.docs.length, body.totalDocs, key)
        const { body: counted } = await cast.client(key).get('/api/users/count')
        assert.equal(counted.totalDocs, body.totalDocs, key)
      } else assert.ok(status === 403 || status === 404, `${key} ${status}`)
    }
    await assertGrid(accountReading, async (row, key) =>
      lists.get(key)?.includes(person(row).email) ? 'x' : '.',
    )
  })

  test('never show a secret of theirs', async () => {
    for (const key of castKeys) {
      const { text } = await cast
        .client(key)
        .get(
          '/api/users?limit=500&depth=2&showHiddenFields=true&select[hash]=true&select[salt]=true&select[sessions]=true&select[tokenHash]=true&select[email]=true',
        )
      assert.doesNotMatch(
        text,
        /"(hash|salt|sessions|tokenHash|newAddressHash|oldAddressHash|pendingEmail)"/,
      )
    }
  })

  /** Puts the row's person back as they were, as the system, after somebody was allowed. */
  async function asBefore(key: string): Promise<void> {
    const { id, role, organisation } = person(key)
    const status = { susp: 'suspended', invi: 'invited' }[key] ?? 'active'
    await portal.payload.db.updateOne({
      collection: 'users',
      id,
      data: { role, organisation, status, actsFor: organisation },
      returning: false,
    })
    await portal.payload.db.updateOne({
      collection: 'profiles',
      id: person(key).profile,
      data: { organisation },
      returning: false,
    })
  }

  async function attempt(key: CastKey, row: string, data: object): Promise<string> {
    const session = await portal.payload.db.findOne<{ id: string; sessions: unknown }>({
      collection: 'users',
      where: { id: { equals: person(row).id } },
    })
    const { status } = await cast.client(key).patch(`/api/users/${person(row).id}`, data)
    if (status === 200) {
      await asBefore(row)
      await portal.payload.db.updateOne({
        collection: 'users',
        id: person(row).id,
        data: { sessions: session?.sessions },
        returning: false,
      })
    }
    return letterOf(status)
  }

  test('are suspended by whoever may invite them', () =>
    assertGrid(suspending, (row, key) => attempt(key, row, { status: 'suspended' })))

  test('become managers at home by the manager, or by a technician', () =>
    assertGrid(promoting, (row, key) => attempt(key, row, { role: 'cityManager' })))

  test('move to another organisation by a technician alone', () =>
    assertGrid(relocating, (row, key) =>
      attempt(key, row, { organisation: cast.organisations.other }),
    ))

  test('of partners end when whoever may invite them says', () =>
    assertGrid(ending, (row, key) =>
      attempt(key, row, { endsOn: new Date(Date.now() + 30 * 86_400_000).toISOString() }),
    ))

  test('never change by what only their own actions change', async () => {
    const { id, email } = person('sCo')
    for (const key of ['sCo', 'mCo', 'anci', 'admi'] as const) {
      const answer = await cast.client(key).patch(`/api/users/${id}`, {
        email: 'preso@prova.example',
        profile: person('sOwn').profile,
        actsFor: cast.organisations.owner,
        invitedBy: person('sOwn').profile,
        provenance: 'city',
        tokenHash: 'x',
        sessions: [],
        hash: 'x',
        salt: 'x',
      })
      assert.ok(answer.status < 500)
      const row = await portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
      assert.equal(row?.email, email)
      assert.equal(row?.profile, person('sCo').profile)
      assert.equal(row?.actsFor, cast.organisations.coOwner)
      assert.equal(row?.provenance, 'demonstration')
      const password = await cast
        .client(key)
        .patch(`/api/users/${id}`, { password: 'x'.repeat(20) })
      assert.equal(password.status, 403)
    }
    assert.equal((await cast.client('sCo').get('/api/users/me')).body.user.id, id)
  })

  test('cannot be changed or removed many at a time', async () => {
    for (const key of castKeys) {
      const every = 'where[email][exists]=true'
      const patched = await cast.client(key).patch(`/api/users?${every}`, { locale: 'en' })
      assert.ok([403, 404].includes(patched.status), `${key} ${patched.status}`)
      const removed = await cast.client(key).delete(`/api/users?${every}`)
      assert.ok([403, 404].includes(removed.status), `${key} ${removed.status}`)
    }
    const { totalDocs } = await portal.payload.count({
      collection: 'users',
      where: { locale: { equals: 'en' } },
    })
    assert.equal(totalDocs, 0)
  })
})

describe('profiles', () => {
  let named: Person
  before(async () => {
    named = await newPerson(portal, {
      key: 'named',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
      displayName: 'Nome Mostrato',
      namePublic: true,
    })
  })
  const profileOf = (row: string) => (row === 'named' ? named.profile : person(row).profile)

  test('are read by members, and by all where the name is shown', () =>
    assertGrid(
      profileReading,
      async (row, key) => {
        const { status, body } = await cast.client(key).get(`/api/profiles/${profileOf(row)}`)
        if (status === 404) return '.'
        if (status !== 200) return String(status)
        const fields = Object.keys(body).sort().join()
        return fields === 'displayName,id,organisation'
          ? 'n'
          : body.jobTitle === undefined
            ? fields
            : 'F'
      },
      { atOnce },
    ))

  test('are listed and counted likewise', async () => {
    const lists = new Map<CastKey, string>()
    for (const key of castKeys) {
      const { body } = await cast.client(key).get('/api/profiles?limit=500')
      assert.equal(body.docs.length, body.totalDocs)
      const { body: counted } = await cast.client(key).get('/api/profiles/count')
      assert.equal(counted.totalDocs, body.totalDocs)
      lists.set(key, JSON.stringify(body.docs))
    }
    await assertGrid(profileReading, async (row, key) => {
      const text = lists.get(key) ?? ''
      if (!text.includes(profileOf(row))) return '.'
      return text.includes('"jobTitle"') ? 'F' : 'n'
    })
  })

  test('are written by their person alone', () =>
    assertGrid(profileEditing, async (row, key) => {
      const { status } = await cast
        .client(key)
        .patch(`/api/profiles/${profileOf(row)}`, { jobTitle: `Mansione di ${row}` })
      return letterOf(status === 404 ? 403 : status)
    }))

  test('stay in the organisation of the account', async () => {
    const { profile } = person('sOwn')
    await cast.client('sOwn').patch(`/api/profiles/${profile}`, {
      organisation: cast.organisations.other,
      provenance: 'city',
    })
    const row = await portal.payload.findByID({ collection: 'profiles', id: profile, depth: 0 })
    assert.equal(row.organisation, cast.organisations.owner)
    assert.equal(row.provenance, 'demonstration')
  })
})

describe('saved searches', () => {
  const saved = new Map<string, string>()
  const save = async (row: string): Promise<string> => {
    const made = await portal.payload.db.create({
      collection: 'saved-searches',
      data: {
        profile: person(row).profile,
        question: `q=${unique('parola')}`,
        locale: 'it',
        name: `Ricerca di ${row}`,
      },
    })
    return String(made.id)
  }
  before(async () => {
    for (const row of Object.keys(savedSearchReading)) saved.set(row, await save(row))
  })

  test('are read by whoever saved them', () =>
    assertGrid(savedSearchReading, async (row, key) => {
      const { status, body } = await cast.client(key).get(`/api/saved-searches/${saved.get(row)}`)
      return status === 200 && body.name === `Ricerca di ${row}`
        ? 'x'
        : status === 404
          ? '.'
          : String(status)
    }))

  test('are listed and counted likewise', async () => {
    const lists = new Map<CastKey, string>()
    for (const key of castKeys) {
      const { status, body, text } = await cast.client(key).get('/api/saved-searches?limit=500')
      const { body: counted } = await cast.client(key).get('/api/saved-searches/count')
      assert.ok(status === 200 || status === 403, `${key} ${status}`)
      if (status === 200) assert.equal(counted.totalDocs, body.docs.length, key)
      lists.set(key, text)
    }
    await assertGrid(savedSearchReading, async (row, key) =>
      lists.get(key)?.includes(`Ricerca di ${row}`) ? 'x' : '.',
    )
  })

  test('are rewritten by nobody', () =>
    assertGrid(savedSearchEditing, async (row, key) => {
      const path = `/api/saved-searches/${saved.get(row)}`
      return letterOf((await cast.client(key).patch(path, { name: 'Altro' })).status)
    }))

  test('are removed by whoever saved them', () =>
    assertGrid(savedSearchDeleting, async (row, key, expected) => {
      const id = expected === 'O' ? await save(row) : saved.get(row)
      return letterOf((await cast.client(key).delete(`/api/saved-searches/${id}`)).status)
    }))

  test('are not removed many at a time, and one that is gone is refused like another’s', async () => {
    const own = await save('mOth')
    const every = '/api/saved-searches?where[name][exists]=true'
    assert.equal((await cast.client('mOth').delete(every)).status, 403)
    const one = `/api/saved-searches/${own}`
    assert.equal((await cast.client('mOth').delete(one)).status, 200)
    assert.equal((await cast.client('mOth').delete(one)).status, 403)
  })
})

describe('history', () => {
  const rows = new Map<string, string>()
  before(async () => {
    const { owner, coOwner, ministry, partner } = cast.organisations
    const req = await requestAs(portal.payload, null)
    const text = await buildResource(portal, { organisation: owner })
    const subject = { collection: 'resources', id: text.id }
    const readers = `|${owner}||${coOwner}|`
    const moved = (verb: string, from: string, to: string) => ({
      verb: `resource.${verb}`,
      subject,
      organisation: owner,
      readers,
      from,
      to,
    })
    const about = (key: 'sOwn' | 'mOwn' | 'part' | 'mini', organisation: string) => ({
      verb: 'user.suspended',
      subject: { collection: 'users', id: person(key).id },
      organisation,
      person: { id: person(key).id, role: person(key).role, organisation },
      ...(key === 'part' ? { readers: `|${owner}|` } : {}),
    })
    const made = {
      submitted: moved('submit', 'draft', 'submitted'),
      sentBackByManager: { ...moved('sendBack', 'submitted', 'draft'), note: 'Manca la fonte.' },
      approved: moved('approve', 'submitted', 'network'),
      proposed: moved('propose', 'network', 'proposed'),
      published: moved('publish', 'proposed', 'public'),
      sentBackByAnci: { ...moved('sendBack', 'proposed', 'network'), note: 'Non ancora.' },
      unpublished: moved('unpublish', 'public', 'network'),
      revisionStarted: moved('revisionStarted', 'public', 'draft'),
      revisionDiscarded: moved('revisionDiscarded', 'draft', 'public'),
      sourcesSubmitted: {
        ...moved('submit', 'draft', 'submitted'),
        readers: `|${owner}||publicSources|`,
      },
      aboutStaff: about('sOwn', owner),
      aboutManager: about('mOwn', owner),
      aboutPartner: about('part', partner),
      aboutMinistry: about('mini', ministry),
    }
    for (const [name, activity] of Object.entries(made)) {
      await appendActivity(req, activity)
      const row = await portal.payload.db.find<{ id: string }>({
        collection: 'activities',
        where: {
          and: [
            { 'subject.row': { equals: activity.subject.id } },
            { verb: { equals: activity.verb } },
            { readers: { equals: activity.readers ?? null } },
          ],
        },
        sort: '-at',
        limit: 20,
      })
      const fresh = row.docs
        .map(({ id }) => String(id))
        .find((id) => ![...rows.values()].includes(id))
      assert.ok(fresh, name)
      rows.set(name, fresh)
    }
  })

  test('is read by id by whom the table says', () =>
    assertGrid(
      activityReading,
      async (row, key) => {
        const { status } = await cast.client(key).get(`/api/activities/${rows.get(row)}`)
        return status === 200 ? 'x' : status === 404 ? '.' : String(status)
      },
      { atOnce },
    ))

  test('is listed and counted likewise', async () => {
    const lists = new Map<CastKey, string>()
    for (const key of castKeys) {
      const { status, body, text } = await cast.client(key).get('/api/activities?limit=500&depth=1')
      if (status === 200) assert.equal(body.docs.length, Math.min(500, body.totalDocs))
      lists.set(key, text)
    }
    await assertGrid(activityReading, async (row, key) =>
      lists.get(key)?.includes(`"${rows.get(row)}"`) ? 'x' : '.',
    )
  })

  test('is changed and removed by nobody', async () => {
    const id = rows.get('published')
    for (const key of castKeys) {
      const patched = await cast.client(key).patch(`/api/activities/${id}`, { note: 'Altro' })
      const removed = await cast.client(key).delete(`/api/activities/${id}`)
      assert.ok([403, 404].includes(patched.status), `${key} ${patched.status}`)
      assert.ok([403, 404].includes(removed.status), `${key} ${removed.status}`)
    }
  })
})

describe('Payload’s own: locks and preferences', () => {
  test('a lock is seen and lifted by whoever may edit what it keeps', async () => {
    const { owner, coOwner, named } = cast.organisations
    const recipes = { draft: 'draft', public: 'public' } as const
    await assertGrid(locking, async (row, key) => {
      const text = await buildResource(portal, {
        organisation: owner,
        workflow: recipes[row as keyof typeof recipes],
        coOwners: [
          { organisation: coOwner, accepted: true },
          { organisation: named, accepted: false },
        ],
      })
      const lock = await portal.payload.db.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'resources', value: text.id },
          user: { relationTo: 'users', value: person('sOwn').id },
          globalSlug: null,
        },
      })
      const at = `/api/payload-locked-documents/${lock.id}`
      const seen = await cast.client(key).get(at)
      const lifted = await cast.client(key).delete(at)
      const there = await portal.payload.db.findOne({
        collection: 'payload-locked-documents',
        where: { id: { equals: lock.id } },
      })
      if (seen.status === 200 && lifted.status === 200 && !there) return 'O'
      return seen.status !== 200 && lifted.status !== 200 && there
        ? 'F'
        : `${seen.status} ${lifted.status}`
    })
  })

  test('a lock does not tell what is being written to whoever may not edit it', async () => {
    await portal.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} })
    const text = await buildResource(portal, { organisation: cast.organisations.owner })
    await portal.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'resources', value: text.id },
        user: { relationTo: 'users', value: person('sOwn').id },
        globalSlug: null,
      },
    })
    for (const key of castKeys) {
      const list = await cast.client(key).get('/api/payload-locked-documents?limit=500&depth=2')
      const mayEdit = key === 'sOwn' || key === 'mOwn'
      assert.equal(list.text.includes(text.id), mayEdit, key)
      const count = await cast.client(key).get('/api/payload-locked-documents/count')
      if (!mayEdit) assert.ok(!(count.body?.totalDocs > 0), key)
    }
  })

  test('nobody locks what they may not edit', async () => {
    const text = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'network',
    })
    for (const key of castKeys) {
      const { status } = await cast.client(key).post('/api/payload-locked-documents', {
        document: { relationTo: 'resources', value: text.id },
        user: { relationTo: 'users', value: person('sOwn').id },
      })
      assert.ok([403, 404].includes(status), `${key} ${status}`)
    }
    const { status } = await cast
      .client('sOwn')
      .patch(`/api/resources/${text.id}`, { summary: 'Si scrive ancora.' })
    assert.equal(status, 200)
  })

  test('preferences are one’s own', async () => {
    const mine = await cast
      .client('sOwn')
      .post('/api/payload-preferences/prova', { value: { colonne: ['canarino-preferenze'] } })
    assert.equal(mine.status, 200)
    for (const key of castKeys) {
      const { text } = await cast.client(key).get('/api/payload-preferences/prova')
      assert.equal(text.includes('canarino-preferenze'), key === 'sOwn', key)
      const list = await cast.client(key).get('/api/payload-preferences?limit=500')
      assert.doesNotMatch(list.text, /canarino-preferenze/, key)
    }
    for (const key of ['anon', 'susp', 'invi', 'ende'] as const) {
      const { status } = await cast
        .client(key)
        .post('/api/payload-preferences/prova', { value: { a: 1 } })
      assert.ok(status === 401 || status === 403 || status === 404, `${key} ${status}`)
    }
  })
})

describe('a query tells nothing that may not be read', () => {
  const outcome = (status: number, text: string) =>
    [400, 403, 404].includes(status)
      ? 'F'
      : status === 200
        ? 'x'
        : `${status} ${text.slice(0, 100)}`

  test('by where', () =>
    assertGrid(
      probing,
      async (row, key) => {
        const [noun, path = ''] = row.split('?')
        const { status, text } = await cast
          .client(key)
          .get(`/api/${noun}?where[${path}][exists]=true&limit=1`)
        return outcome(status, text)
      },
      { atOnce },
    ))

  test('by where within and, within or, and in a count', () =>
    assertGrid(
      probing,
      async (row, key) => {
        const [noun, path = ''] = row.split('?')
        const where = `where[or][0][and][0][${path}][exists]=true`
        const { status, text } = await cast.client(key).get(`/api/${noun}/count?${where}`)
        return outcome(status, text)
      },
      { atOnce },
    ))

  test('by sort', () =>
    assertGrid(
      sortProbing,
      async (row, key) => {
        const [noun, path = ''] = row.split('?')
        const { status, text } = await cast.client(key).get(`/api/${noun}?sort=-${path}&limit=1`)
        return outcome(status, text)
      },
      { atOnce },
    ))

  test('through a relation to what not everybody reads: to nobody, of no noun', async () => {
    const through = Object.values(portal.payload.collections).flatMap(({ config }) =>
      relationsOf(config.flattenedFields).flatMap(({ path, to }) => [
        ...(readByAll.has(to) ? [] : [`${config.slug}?${path}.${saying(to)}`]),
        ...(to === 'organisations' ? [`${config.slug}?${path}.logo.alt`] : []),
      ]),
    )
    const nouns = new Set(through.map((one) => one.split('?')[0]))
    for (const noun of withRelations) assert.ok(nouns.has(noun), noun)
    const answered: string[] = []
    for (const one of through)
      for (const key of ['anon', 'mOth', 'anci', 'admi'] as const) {
        const [noun, path] = one.split('?')
        for (const asked of [
          `/${noun}?limit=1&sort=-${path}`,
          `/${noun}?limit=1&where[${path}][exists]=true`,
          `/${noun}/count?where[or][0][AND][0][${path}][like]=a`,
        ]) {
          const { status } = await cast.client(key).get(`/api${asked}`)
          if (![400, 403, 404].includes(status)) answered.push(`${key} ${asked} ${status}`)
        }
      }
    assert.deepEqual(answered, [])
  })

  test('while what everybody reads may be asked of what names it', async () => {
    for (const query of ['sort=organisation.slug', 'where[organisation.slug][exists]=true'])
      for (const noun of ['resources', 'documents', 'assessments', 'enquiries', 'activities'])
        assert.equal(
          (await cast.client('mOwn').get(`/api/${noun}?limit=1&${query}`)).status,
          200,
          `${noun} ${query}`,
        )
  })

  test('by where through a relation: a hidden name is not found', async () => {
    const secret = 'Ermenegildo Canarino'
    const author = await newPerson(portal, {
      key: 'autore',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
      displayName: secret,
    })
    await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'public',
      data: { authors: [author.profile], contact: author.profile },
    })
    const draft = await buildResource(portal, { organisation: cast.organisations.owner })
    await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'public',
      data: { related: [draft.id], continues: draft.id, derivedFrom: draft.id },
    })
    const name = encodeURIComponent(secret)
    const title = encodeURIComponent(draft.title)
    const queries = [
      `where[authors.displayName][equals]=${name}`,
      `where[authors.displayName][like]=Ermenegildo`,
      `where[contact.displayName][equals]=${name}`,
      `where[contact][equals]=${author.profile}`,
      `where[related.title][equals]=${title}`,
      `where[continues.title][equals]=${title}`,
      `where[derivedFrom.title][like]=${title}`,
      `where[related.workflow][equals]=draft`,
      `where[continues.workflow][equals]=draft`,
    ]
    for (const query of queries)
      for (const at of ['', '/count']) {
        const { status, body } = await cast.client('anon').get(`/api/resources${at}?${query}`)
        assert.ok(
          status === 400 || body.totalDocs === 0,
          `${query}${at} ${status} ${body.totalDocs}`,
        )
      }
    for (const query of queries.slice(4))
      for (const key of ['part', 'sOth', 'mOth', 'mini'] as const) {
        const { status, body } = await cast.client(key).get(`/api/resources?${query}`)
        assert.ok(status === 400 || body.totalDocs === 0, `${key} ${query} ${body.totalDocs}`)
      }
  })
})

const readByAll: ReadonlySet<string> = new Set(['organisations', 'editions', 'topics', 'pages'])

/** Nouns whose rows name rows that not everybody reads. */
const withRelations =
  'resources replications assessments notifications saved-searches activities imports removals enquiries documents media profiles users organisations'.split(
    ' ',
  )

/** A field of a noun that says something. */
const saying = (noun: string): string =>
  ({ resources: 'title', profiles: 'displayName', users: 'email', imports: 'name' })[noun] ?? 'name'

/** Every relation to one noun among these fields, dotted, and to which. */
const relationsOf = (
  fields: readonly FlattenedField[],
  within = '',
): { path: string; to: string }[] =>
  fields.flatMap((field) => {
    const path = `${within}${field.name}`
    if (
      (field.type === 'relationship' || field.type === 'upload') &&
      !Array.isArray(field.relationTo)
    )
      return [{ path, to: field.relationTo }]
    return 'flattenedFields' in field ? relationsOf(field.flattenedFields, `${path}.`) : []
  })
