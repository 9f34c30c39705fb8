import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { isForgettingDue } from '../../src/domain/enquiries/forget-senders'
import { newFormMark } from '../../src/domain/enquiries/form-mark'
import { queueForgetting } from '../../src/domain/enquiries/queue-forgetting'
import { castKeys, newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { assertGrid, cellsAsserted } from './cells'
import { enquiryClosing, enquiryHistory, enquiryList, enquiryReading } from './enquiries.table'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  for (const name of Object.keys(enquiryReading)) ids.set(name, await received(name))
})
after(async () => {
  console.log(`messages: ${cellsAsserted()} cells of the access tables asked over HTTP`)
  await portal.stop()
})

/** Words that stand in a message alone, and who wrote it. */
const canary = 'zafferano-messaggio'
const sender = 'zafferana@fuori.example'
const ids = new Map<string, string>()
let serial = 0

/** A message as the forms leave it: to a city by its slug, to ANCI without one. */
async function received(name: string): Promise<string> {
  const mark = newFormMark(portal.payload.secret, Date.now() - 10_000)
  const city = await portal.payload.db.findOne<{ id: string; slug: string }>({
    collection: 'organisations',
    where: { id: { equals: cast.organisations.owner } },
  })
  const empty = await emptyCity()
  const path = {
    cityToOwner: `/it/citta/${city?.slug}/scrivi`,
    closedToOwner: `/it/citta/${city?.slug}/scrivi`,
    cityToNobody: `/it/citta/${empty}/scrivi`,
    accessToOwner: '/it/accedi/richiesta',
    accessToNobody: '/it/accedi/richiesta',
    problem: '/it/segnala',
  }[name]
  const message = `${canary} ${name} ${(serial += 1)}`
  const { status, text } = await portal.nobody.post(
    path ?? '',
    new URLSearchParams({
      mark,
      name: 'Zafferana Ignota',
      // Several senders: each has a limit.
      email: `${serial}-${sender}`,
      workplace: 'Zafferano Ente',
      message,
      ...(name === 'accessToOwner' ? { city: city?.slug ?? '' } : {}),
    }),
  )
  assert.equal(status, 303, text)
  const row = await portal.payload.db.findOne<{ id: string }>({
    collection: 'enquiries',
    where: { message: { equals: message } },
  })
  const id = String(row?.id)
  if (name.startsWith('closed'))
    await portal.payload.db.updateOne({
      collection: 'enquiries',
      id,
      data: { closedAt: new Date().toISOString() },
    })
  return id
}

let empty: string | undefined
async function emptyCity(): Promise<string> {
  if (empty) return empty
  const row = await portal.payload.create({
    collection: 'organisations',
    data: { name: 'Rada Prova', kind: 'city', provenance: 'demonstration' },
    // As the system: a city without anybody.
    overrideAccess: true,
  })
  return (empty = String(row.slug))
}

const idOf = (name: string): string => ids.get(name) ?? ''

describe('a message is read', () => {
  test('by whom the table says, in every way there is', () =>
    assertGrid(
      enquiryReading,
      async (name, key) => {
        const who = cast.client(key)
        const id = idOf(name)
        const rest = await who.get(`/api/enquiries/${id}?depth=2`)
        const listed = await who.get(`/api/enquiries?limit=500&where[id][equals]=${id}`)
        const counted = await who.get(`/api/enquiries/count?where[id][equals]=${id}`)
        const page = await who.get(`/it/area-personale/messaggi/${id}`)
        const read = [
          rest.status === 200 && rest.text.includes(canary),
          listed.status === 200 && listed.body.totalDocs === 1,
          counted.status === 200 && counted.body.totalDocs === 1,
          page.status === 200 && page.text.includes(canary),
        ]
        if (read.every(Boolean)) return 'x'
        return read.some(Boolean) ? read.join() : '.'
      },
      { atOnce: 4 },
    ))

  test('in lists that each recipient has, and nobody else', () =>
    assertGrid(enquiryList, async (_name, key) => {
      const { status } = await cast.client(key).get('/it/area-personale/messaggi')
      return { 200: 'O', 403: 'F', 303: 'S' }[status] ?? String(status)
    }))

  test('and that it came is history for its recipient and the technicians', () =>
    assertGrid(enquiryHistory, async (name, key) => {
      const { status, body, text } = await cast
        .client(key)
        .get(`/api/activities?where[subject.row][equals]=${idOf(name)}`)
      assert.ok(!text.includes(canary) && !text.includes(sender))
      return status === 200 && body.totalDocs > 0 ? 'x' : '.'
    }))

  test('never by anybody else, at any address that might say something of it', async () => {
    const everything = ['/it/area-personale', '/en/my-area', '/it', '/sitemap.xml', '/feed.xml']
    const rest = ['enquiries', 'activities', 'notifications', 'outgoing-mail', 'changes', 'users']
    const addresses = [
      ...everything,
      '/it/area-personale/messaggi',
      '/it/area-personale/messaggi?closed=1',
      '/it/area-personale/avvisi',
      '/it/quadro-della-rete',
      `/it/cerca?q=${canary}`,
      `/api/search?q=${canary}`,
      ...rest.flatMap((noun) => [
        `/api/${noun}?limit=500&showHiddenFields=true&locale=all`,
        `/api/${noun}?limit=500&where[message][like]=${canary}&sort=message`,
      ]),
      ...Object.keys(enquiryReading).flatMap((name) => [
        `/api/enquiries/${idOf(name)}?select[message]=true&draft=true`,
        `/en/my-area/messages/${idOf(name)}`,
        `/it/area-personale/persone/invita?request=${idOf(name)}`,
      ]),
    ]
    const leaks: string[] = []
    for (const key of castKeys) {
      const mine = namesReadBy(key)
      for (const address of addresses) {
        const { status, text } = await cast.client(key).get(address)
        assert.ok(status < 500, `${status} ${address}`)
        for (const name of Object.keys(enquiryReading))
          if (!mine.includes(name) && text.includes(`${canary} ${name} `))
            leaks.push(`${name} to ${key} at ${address}`)
        if (mine.length === 0 && (text.includes(sender) || text.includes('Zafferana Ignota')))
          leaks.push(`sender to ${key} at ${address}`)
      }
    }
    assert.deepEqual(leaks, [])
  })
})

const namesReadBy = (key: CastKey): string[] =>
  Object.entries(enquiryReading).flatMap(([name, row]) => (row[key] === 'x' ? [name] : []))

describe('a message is closed', () => {
  test('by whom the table says, once', () =>
    assertGrid(enquiryClosing, async (name, key, expected) => {
      const id = expected === 'O' ? await received(name) : idOf(name)
      const path = `/it/area-personale/messaggi/${id}/chiudi`
      const { status } = await cast.client(key).post(path, new URLSearchParams())
      if (status !== 303) return { 404: 'N', 401: 'S' }[status] ?? String(status)
      const closed = await cast.client(key).get(`/api/enquiries/${id}?depth=0`)
      assert.ok(closed.body.closedAt)
      await cast.client(key).post(path, new URLSearchParams())
      const again = await cast.client(key).get(`/api/enquiries/${id}?depth=0`)
      assert.equal(again.body.closedAt, closed.body.closedAt)
      return 'O'
    }))

  test('and neither changed nor removed through REST', async () => {
    for (const key of castKeys) {
      const id = idOf('problem')
      const { status } = await cast.client(key).patch(`/api/enquiries/${id}`, { message: 'Altro' })
      assert.equal(status, 403, key)
    }
  })
})

test('who wrote is forgotten a year after closing, two years after an answer that never came', async () => {
  const { payload } = portal
  const ago = (months: number) => new Date(Date.now() - months * 30.5 * 86_400_000).toISOString()
  const put = async (data: Record<string, unknown>) => {
    const row = await payload.db.create({
      collection: 'enquiries',
      data: {
        key: `f${(serial += 1)}`,
        kind: 'city',
        locale: 'it',
        name: 'Anna',
        email: 'anna@fuori.example',
        message: 'Testo',
        page: '/it/citta/x',
        ...data,
      },
    })
    return String(row.id)
  }
  const old = await put({ at: ago(14), closedAt: ago(13) })
  const recent = await put({ at: ago(14), closedAt: ago(11) })
  const never = await put({ at: ago(25) })
  const open = await put({ at: ago(23) })
  const letter = (id: string) =>
    payload.db.create({
      collection: 'outgoing-mail',
      data: {
        to: 'ufficio@colle.example',
        subject: 'Messaggio',
        text: canary,
        html: canary,
        replyTo: sender,
        messageId: `<${id}@prova>`,
        about: `enquiries:${id}`,
        state: 'dead',
        attempts: 12,
      },
    })
  const givenUp = [await letter(old), await letter(recent)]
  await Promise.all([queueForgetting(payload), queueForgetting(payload)])
  for (let n = 0; n < 240 && (await isForgettingDue(payload)); n += 1) await setTimeout(250)
  const left = async (id: string) => {
    const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'enquiries',
      where: { id: { equals: id } },
    })
    return [row?.name, row?.email, row?.message, row?.page].filter(Boolean).length
  }
  assert.deepEqual(await Promise.all([old, recent, never, open].map(left)), [0, 4, 0, 4])
  const letters = await Promise.all(
    givenUp.map(({ id }) =>
      payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'outgoing-mail',
        where: { id: { equals: id } },
      }),
    ),
  )
  assert.deepEqual(
    letters.map((row) => [row?.text, row?.html, row?.replyTo, row?.state]),
    [
      [null, null, null, 'withdrawn'],
      [canary, canary, sender, 'dead'],
    ],
  )
})
