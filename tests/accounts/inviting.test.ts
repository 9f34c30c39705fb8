import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertGrid, cellsAsserted, letterOf } from '../access/cells'
import { inviting } from '../access/nouns.table'
import { assertRefused } from '../support/answers'
import {
  castPassword,
  newCast,
  newPerson,
  openSession,
  type Cast,
  type CastKey,
} from '../support/cast'
import { Client, type Answer } from '../support/client'
import { Mailbox, pathIn } from '../support/mailbox'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let mailbox: Mailbox
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  mailbox = new Mailbox(portal.dataDir)
})
after(async () => {
  console.log(`invitations: ${cellsAsserted()} cells of the access tables asked over HTTP`)
  await portal.stop()
})

let serial = 0
const newAddress = () => `persona${(serial += 1)}@invitata.example`
const goodPassword = 'tre pinguini in ascensore'
const invite = (
  key: CastKey,
  role: string,
  organisation: string,
  email = newAddress(),
  rest = {},
) =>
  cast.client(key).post('/api/users/invite', {
    email,
    displayName: 'Persona Invitata',
    role,
    organisation,
    ...rest,
  })
const accountOf = (email: string) =>
  portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
const signIn = (email: string, password: string) =>
  portal.nobody.post('/api/users/login', { email, password })

/** Accepts as the page's form does. */
async function accept(path: string, fields: Record<string, string> = {}): Promise<Answer> {
  const page = await portal.nobody.get(path)
  const [, privacyVersion = ''] = /name="privacyVersion"[^>]*value="([^"]*)"/.exec(page.text) ?? []
  return portal.nobody.post(
    path,
    new URLSearchParams({
      displayName: 'Nome Scelto',
      password: goodPassword,
      privacy: 'on',
      privacyVersion,
      ...fields,
    }),
  )
}

describe('inviting', () => {
  test('is for whom the table says', () =>
    assertGrid(inviting, async (row, key) => {
      const [role = '', at = ''] = row.split('@')
      const organisation = cast.organisations[at as keyof Cast['organisations']]
      return letterOf((await invite(key, role, organisation)).status)
    }))

  test('makes an account that may do nothing yet, and writes to the person', async () => {
    const email = newAddress()
    const { status, body } = await invite('mOwn', 'cityStaff', cast.organisations.owner, email)
    assert.equal(status, 201)
    const row = await accountOf(email)
    assert.equal(row?.id, body.id)
    assert.equal(row?.status, 'invited')
    assert.equal((await signIn(email, '')).status, 401)
    const letter = await mailbox.letterTo(email)
    assert.match(pathIn(letter), /^\/it\/invito\/[\w-]{40,}$/)
    assert.ok(!JSON.stringify(row).includes(pathIn(letter).split('/').at(-1) ?? ''))
  })

  test('to an address that is taken is refused, whoever has it', async () => {
    assertRefused(
      await invite(
        'mOwn',
        'cityStaff',
        cast.organisations.owner,
        cast.people.mini.email.toUpperCase(),
      ),
      409,
      'address_in_use',
    )
  })

  test('takes no address that is none', async () => {
    for (const email of [
      '',
      'x',
      'a@b',
      'a b@c.it',
      'a@b.it\nBcc: c@d.it',
      `${'x'.repeat(300)}@c.it`,
    ])
      assert.equal(
        (await invite('mOwn', 'cityStaff', cast.organisations.owner, email)).status,
        422,
        email,
      )
  })

  test('of one address at once twenty times invites one person', async () => {
    const email = newAddress()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        invite('mOwn', 'cityStaff', cast.organisations.owner, email),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    assert.equal(statuses.filter((status) => status === 201).length, 1, statuses.join())
    for (const status of statuses) assert.ok([201, 409, 503].includes(status), statuses.join())
  })

  test('gives partners twelve months unless a date is set', async () => {
    const [year, set] = [newAddress(), newAddress()]
    await invite('mOwn', 'partner', cast.organisations.partner, year)
    const endsOn = '2031-05-01T00:00:00.000Z'
    await invite('mOwn', 'partner', cast.organisations.partner, set, { endsOn })
    const days = (Date.parse(String((await accountOf(year))?.endsOn)) - Date.now()) / 86_400_000
    assert.ok(days > 360 && days < 370, String(days))
    assert.equal(new Date(String((await accountOf(set))?.endsOn)).toISOString(), endsOn)
  })
})

describe('accepting', () => {
  const invited = async (): Promise<{ email: string; path: string }> => {
    const email = newAddress()
    await invite('mOwn', 'cityStaff', cast.organisations.owner, email)
    return { email, path: pathIn(await mailbox.letterTo(email)) }
  }

  test('lets the person in, with the notice recorded as seen', async () => {
    const { email, path } = await invited()
    const answer = await accept(path)
    assert.equal(answer.status, 303, answer.text.slice(0, 500))
    const row = await accountOf(email)
    assert.equal(row?.status, 'active')
    assert.ok((row?.privacySeen as { version?: string }).version)
    assert.equal((await signIn(email, goodPassword)).status, 200)
  })

  test('works once: of three at once one is in', async () => {
    const { email, path } = await invited()
    const passwords = [1, 2, 3].map((n) => `${goodPassword} ${n}`)
    const statuses = (
      await Promise.all(passwords.map((password) => accept(path, { password })))
    ).map(({ status }) => status)
    assert.deepEqual(statuses.sort(), [303, 410, 410])
    const opens = await Promise.all(passwords.map((password) => signIn(email, password)))
    assert.equal(opens.filter(({ status }) => status === 200).length, 1)
    assert.equal((await accept(path)).status, 410)
  })

  test('asks for the notice, a name and a password worth the name', async () => {
    const { email, path } = await invited()
    const refused: Record<string, string>[] = [
      { privacyVersion: 'x' },
      { displayName: ' ' },
      { password: 'corta' },
      { password: email },
      { password: 'passwordpassword' },
    ]
    for (const fields of refused) {
      const answer = await accept(path, fields)
      assert.equal(answer.status, 422, JSON.stringify(fields))
    }
    assert.equal((await accountOf(email))?.status, 'invited')
    assert.equal((await accept(path)).status, 303)
  })

  test('a link that was never made, or replaced by another, opens nothing', async () => {
    assert.equal(
      (await accept('/it/invito/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')).status,
      410,
    )
    const { email, path } = await invited()
    const row = await accountOf(email)
    assert.equal((await cast.client('mOwn').post(`/api/users/${row?.id}/invite`)).status, 200)
    const second = pathIn(await mailbox.letterTo(email, 2))
    assert.notEqual(second, path)
    assert.equal((await accept(path)).status, 410)
    assert.equal((await accept(second)).status, 303)
    // Whoever comes back by the letter has an account by now.
    const used = await portal.nobody.get(second)
    assert.match(used.text, /Hai già scelto la password\? <a href="\/it\/accedi">/)
  })
})

describe('a forgotten password', () => {
  const member = () =>
    newPerson(portal, {
      key: 'smemorata',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
    })

  test('is replaced once by the link in the letter, and every session ends', async () => {
    const { email, client } = await member()
    assert.equal((await portal.nobody.post('/api/users/forgot-password', { email })).status, 200)
    const token = pathIn(await mailbox.letterTo(email))
      .split('/')
      .at(-1)
    const passwords = [1, 2, 3].map((n) => `${goodPassword} nuova ${n}`)
    const statuses = (
      await Promise.all(
        passwords.map((password) =>
          portal.nobody.post('/api/users/reset-password', { token, password }),
        ),
      )
    ).map(({ status }) => status)
    assert.deepEqual(statuses.sort(), [200, 410, 410])
    assert.equal((await client.get('/api/users/me')).body.user, null)
    assert.equal((await signIn(email, castPassword)).status, 401)
    const opened = await Promise.all(passwords.map((password) => signIn(email, password)))
    assert.equal(opened.filter(({ status }) => status === 200).length, 1)
  })

  test('is answered alike whether the address is known, unknown, suspended or invited', async () => {
    const known = await member()
    const texts = new Set<string>()
    for (const email of [
      known.email,
      'nessuno@mai.example',
      cast.people.susp.email,
      cast.people.invi.email,
    ]) {
      const answer = await portal.nobody.post('/api/users/forgot-password', { email })
      texts.add(`${answer.status} ${answer.text}`)
    }
    assert.equal(texts.size, 1, [...texts].join('\n'))
    await mailbox.letterTo(known.email)
    assert.equal((await mailbox.lettersTo(cast.people.susp.email)).length, 0)
    assert.equal((await mailbox.lettersTo(cast.people.invi.email)).length, 0)
  })
})

describe('one’s own password', () => {
  test('changes by who knows it, and the other sessions end', async () => {
    const { id, email, client } = await newPerson(portal, {
      key: 'prudente',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
    })
    const elsewhere = new Client('elsewhere', portal.url, await openSession(portal.payload, id))
    const password = `${goodPassword} cambiata`
    const change = (currentPassword: string) =>
      client.post(
        '/it/area-personale/password',
        new URLSearchParams({ currentPassword, password, newPassword: password }),
      )
    assert.equal((await change('non è questa')).status, 422)
    assert.equal((await elsewhere.get('/api/users/me')).body.user.id, id)
    assert.equal((await change(castPassword)).status, 303)
    assert.equal((await client.get('/api/users/me')).body.user.id, id)
    assert.equal((await elsewhere.get('/api/users/me')).body.user, null)
    assert.equal((await signIn(email, castPassword)).status, 401)
    assert.equal((await signIn(email, password)).status, 200)
    assert.match((await mailbox.letterTo(email)).subject ?? '', /password/i)
  })
})

describe('another address', () => {
  test('is the account’s once both have agreed', async () => {
    const { email, client } = await newPerson(portal, {
      key: 'trasloca',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
    })
    const moved = newAddress()
    const ask = (currentPassword: string) =>
      client.post(
        '/it/area-personale/indirizzo',
        new URLSearchParams({ email: moved, currentPassword }),
      )
    assert.equal((await ask('non è questa')).status, 422)
    assert.equal((await ask(castPassword)).status, 303)
    const [atNew, atOld] = [
      pathIn(await mailbox.letterTo(moved)),
      pathIn(await mailbox.letterTo(email)),
    ]
    assert.equal((await portal.nobody.get(atNew)).status, 200)
    assert.equal((await accountOf(email))?.email, email, 'opening a link confirms nothing')
    assert.equal((await portal.nobody.post(atNew, new URLSearchParams())).status, 200)
    assert.equal((await signIn(moved, castPassword)).status, 401)
    assert.equal((await portal.nobody.post(atOld, new URLSearchParams())).status, 200)
    assert.equal((await signIn(moved, castPassword)).status, 200)
    assert.equal((await signIn(email, castPassword)).status, 401)
    assert.equal((await portal.nobody.post(atOld, new URLSearchParams())).status, 410)
  })

  test('asked by a technician, is confirmed at the new one and told to the old', async () => {
    const { id, email } = await newPerson(portal, {
      key: 'aiutata',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
    })
    const moved = newAddress()
    const form = new URLSearchParams({ action: 'email', email: moved })
    assert.equal(
      (await cast.client('anci').post(`/it/area-personale/persone/${id}`, form)).status,
      403,
    )
    assert.equal(
      (await cast.client('admi').post(`/it/area-personale/persone/${id}`, form)).status,
      303,
    )
    const told = await mailbox.letterTo(email)
    assert.ok(!/conferma-indirizzo/.test(told.text ?? ''))
    assert.equal(
      (await portal.nobody.post(pathIn(await mailbox.letterTo(moved)), new URLSearchParams()))
        .status,
      200,
    )
    assert.equal((await accountOf(moved))?.id, id)
  })
})

describe('a suspended person', () => {
  test('reaches nothing at once with the sessions that were open', async () => {
    const { id, email, client } = await newPerson(portal, {
      key: 'sospesa',
      role: 'cityManager',
      organisation: cast.organisations.owner,
    })
    const draft = await client.post('/api/resources', {
      kind: 'model',
      title: 'Di chi sarà sospesa',
    })
    const path = `/api/resources/${draft.body.doc.id}`
    const cookie = new Client('cookie', portal.url, null, {
      cookie: `portal-token=${String(client.token)}`,
    })
    assert.equal((await client.get(path)).status, 200)
    assert.equal((await client.get('/it/area-personale')).status, 200)
    assert.equal(
      (await cast.client('anci').patch(`/api/users/${id}`, { status: 'suspended' })).status,
      200,
    )
    for (const one of [client, cookie]) {
      assert.equal((await one.get(path)).status, 404)
      assert.equal((await one.get('/api/users/me')).body.user, null)
      assert.equal((await one.get('/it/area-personale')).status, 303)
      assert.notEqual((await one.get(`/api/users/${id}`)).status, 200)
      assert.notEqual((await one.post('/api/users/refresh-token')).status, 200)
    }
    assert.equal((await client.patch(path, { summary: 'x' })).status, 404)
    assert.equal((await client.post('/api/resources', { kind: 'model', title: 'x' })).status, 403)
    assert.equal((await signIn(email, castPassword)).status, 401)
    assert.equal(
      (await cast.client('anci').patch(`/api/users/${id}`, { status: 'active' })).status,
      200,
    )
    assert.equal((await client.get(path)).status, 404, 'a session that ended stays ended')
    assert.equal((await signIn(email, castPassword)).status, 200)
  })

  test('and a partner past the end signs in no more, nor does an open session serve', async () => {
    const { ende } = cast.people
    assert.equal((await signIn(ende.email, castPassword)).status, 401)
    assert.equal((await ende.client.get('/api/users/me')).body.user, null)
    assert.equal((await ende.client.get('/it/area-personale')).status, 303)
    const moved = { endsOn: new Date(Date.now() + 86_400_000).toISOString() }
    assert.equal((await cast.client('mOwn').patch(`/api/users/${ende.id}`, moved)).status, 200)
    assert.equal((await signIn(ende.email, castPassword)).status, 200)
  })

  test('nobody suspends, promotes or relocates themselves', async () => {
    for (const key of ['mOwn', 'anci', 'mini', 'admi'] as const)
      for (const data of [
        { status: 'suspended' },
        { role: 'admin' },
        { role: 'partner' },
        { organisation: cast.organisations.other },
      ]) {
        const unchanged = 'role' in data && data.role === cast.people[key].role
        const { status } = await cast.client(key).patch(`/api/users/${cast.people[key].id}`, data)
        assert.equal(status, unchanged ? 200 : 403, `${key} ${JSON.stringify(data)}`)
      }
  })
})

describe('the door', () => {
  test('is closed to whoever would register, create or unlock', async () => {
    for (const path of ['first-register', 'unlock', 'verify/x', ''])
      for (const key of ['anon', 'part', 'admi'] as const) {
        const { status } = await cast.client(key).post(`/api/users/${path}`, {
          email: newAddress(),
          password: goodPassword,
          role: 'admin',
        })
        assert.ok([403, 404].includes(status), `${key} ${path} ${status}`)
      }
  })

  test('answers alike to a wrong password, an unknown address and an account out of force', async () => {
    const answers = new Set<string>()
    for (const email of [
      cast.people.sCo.email,
      'nessuno@mai.example',
      cast.people.susp.email,
      cast.people.invi.email,
      cast.people.ende.email,
    ]) {
      const { status, text } = await signIn(email, 'non è questa password')
      answers.add(`${status} ${text}`)
    }
    assert.equal(answers.size, 1, [...answers].join('\n'))
  })

  test('after ten failures on an account says when to come back, whoever knocks', async () => {
    const { email } = await newPerson(portal, {
      key: 'provata',
      role: 'cityStaff',
      organisation: cast.organisations.owner,
    })
    for (let time = 0; time < 10; time += 1)
      assert.equal((await signIn(email, `sbagliata ${time}`)).status, 401)
    for (const password of ['sbagliata', castPassword]) {
      const answer = await signIn(email, password)
      assertRefused(answer, 429, 'too_many_attempts')
      assert.ok(Number(answer.headers.get('retry-after')) > 0)
    }
    assert.equal((await signIn(cast.people.sOth.email, castPassword)).status, 200)
  })
})
