import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { markRead } from '../../src/domain/notices/mark-read'
import { contextOf } from '../../src/domain/context-of'
import { readUnsubscribeToken } from '../../src/domain/notices/unsubscribe-token'
import { mailNotices } from '../../src/notifications/mail-notices'
import { remind } from '../../src/notifications/reminders'
import { reminding } from '../../src/jobs/remind'
import { tellSearchNews } from '../../src/jobs/search-news'
import { docOf } from '../support/answers'
import { buildResource } from '../support/build-resource'
import { newCast, newPerson, requestAs, type Cast, type Person } from '../support/cast'
import type { Client } from '../support/client'
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
after(() => portal.stop())

const page = '/it/area-personale/avvisi'
const form = (fields: Record<string, string>) => new URLSearchParams(fields)

/** A manager of the owner's who has been told nothing yet. */
const newManager = (rest: { locale?: 'it' | 'en' } = {}): Promise<Person> =>
  newPerson(portal, {
    key: 'mNew',
    role: 'cityManager',
    organisation: cast.organisations.owner,
    ...rest,
  })

async function submit(title?: string): Promise<{ id: string; slug: string; title: string }> {
  const built = await buildResource(portal, {
    organisation: cast.organisations.owner,
    straight: true,
    ...(title ? { title } : {}),
  })
  docOf(await cast.client('sOwn').patch(`/api/resources/${built.id}`, { workflow: 'submitted' }))
  return built
}

async function rowsOf(person: Person): Promise<Record<string, unknown>[]> {
  const { docs } = await portal.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'notifications',
    where: { recipient: { equals: person.profile } },
    limit: 0,
    pagination: false,
    sort: 'at',
  })
  return docs
}

/** The person's rows, once there are so many. */
async function rowsWhen(person: Person, count: number): Promise<Record<string, unknown>[]> {
  const deadline = AbortSignal.timeout(30_000)
  for (;;) {
    const rows = await rowsOf(person)
    if (rows.length >= count) return rows
    if (deadline.aborted) throw new Error(`${rows.length} rows of ${count}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const choose = (person: Person, kind: string, way: string) =>
  person.client.post(`${page}/preferenze`, form({ [kind]: way }))

/** The next time that summaries leave, and a little later. */
const nextWeek = () => new Date(Date.now() + 8 * 86_400_000)

describe('a letter', () => {
  test('says what and which city, leads to one place, and is stopped in one click', async () => {
    const reader = await newManager()
    const { slug, title } = await submit()
    const letter = await mailbox.letterTo(reader.email)
    assert.match(letter.subject ?? '', /^Da approvare: «Scheda x\w+» \(Colle Prova \w+\)$/)
    assert.equal(pathIn(letter), `/it/risorse/${slug}`)
    assert.match(letter.text ?? '', /perché questo avviso è attivo nel tuo account/)
    assert.match(String(letter.html), new RegExp(title))
    const list = letter.headers.get('list') as { unsubscribe?: { url: string } } | undefined
    const url = new URL(list?.unsubscribe?.url ?? '')
    assert.equal(url.origin, portal.url)
    assert.ok(letter.text?.includes(url.pathname))
    assert.match(
      letter.headerLines.map(({ line }) => line).join('\n'),
      /List-Unsubscribe-Post: List-Unsubscribe=One-Click/,
    )

    const opened = await portal.nobody.get(url.pathname)
    assert.equal(opened.status, 200)
    assert.match(opened.text, /<button type="submit"[^>]*>Non scrivetemi più/)
    assert.match((await reader.client.get(`${page}/preferenze`)).text, chosen('submitted', 'now'))
    // As a mail program does it: no session, another origin, and twice.
    for (let time = 0; time < 2; time += 1) {
      const stopped = await fetch(url, {
        method: 'POST',
        headers: { origin: 'https://posta.example' },
        body: form({ 'List-Unsubscribe': 'One-Click' }),
      })
      assert.equal(stopped.status, 200)
    }
    assert.match(
      (await reader.client.get(`${page}/preferenze`)).text,
      chosen('submitted', 'portal'),
    )
    await submit()
    await rowsWhen(reader, 2)
    await mailNotices(portal.payload, { now: nextWeek() })
    assert.equal((await mailbox.lettersTo(reader.email)).length, 1)
  })

  test('is stopped by nothing that the portal did not sign', async () => {
    const good = await mailbox.letterTo(cast.people.mOwn.email)
    const path = /\/it\/avvisi\/disiscrivi\/(\S+)/.exec(good.text ?? '')
    const [said = '', signature = ''] = (path?.[1] ?? '').split('.')
    const other = Buffer.from(`${cast.people.mCo.id} submitted`).toString('base64url')
    for (const token of [
      `${other}.${signature}`,
      `${said}.`,
      said,
      'a.b',
      `${said}.${signature}x`,
    ]) {
      const address = `/it/avvisi/disiscrivi/${token}`
      const answer = await portal.nobody.get(address)
      assert.equal(answer.status, 404)
      assert.match(answer.text, /Questo collegamento non è valido/)
      assert.equal((await portal.nobody.post(address, form({}))).status, 404)
    }
    assert.ok(readUnsubscribeToken(portal.payload.secret, `${said}.${signature}`))
    assert.equal(readUnsubscribeToken('another secret', `${said}.${signature}`), null)
  })

  test('is written in the reader’s language', async () => {
    const reader = await newManager({ locale: 'en' })
    await submit()
    const letter = await mailbox.letterTo(reader.email)
    assert.match(letter.subject ?? '', /^Awaiting your approval: “Scheda/)
    assert.match(pathIn(letter), /^\/en\/resources\//)
  })
})

/** The radio of a kind that is checked, whatever the order of its attributes. */
const chosen = (kind: string, way: string): RegExp =>
  new RegExp(
    `aria-labelledby="kind-${kind} way-${way}"[^>]*checked|name="${kind}" checked="" value="${way}"`,
  )

describe('how one is told', () => {
  test('is one’s own choice: in a summary, in the portal alone, or not at all', async () => {
    const [daily, portalOnly, never] = [await newManager(), await newManager(), await newManager()]
    for (const [person, way] of [
      [daily, 'daily'],
      [portalOnly, 'portal'],
      [never, 'off'],
    ] as const)
      assert.equal((await choose(person, 'submitted', way)).status, 303)
    const [first, second] = [await submit(), await submit()]
    await rowsWhen(daily, 2)
    await rowsWhen(portalOnly, 2)
    assert.deepEqual(await rowsOf(never), [])
    assert.deepEqual(await mailbox.lettersTo(daily.email), [])
    await mailNotices(portal.payload, { now: nextWeek() })
    const letter = await mailbox.letterTo(daily.email)
    assert.match(letter.subject ?? '', /^2 avvisi dalla rete LGNET2: Colle Prova/)
    assert.equal(pathIn(letter), page)
    for (const { title } of [first, second]) assert.ok(letter.text?.includes(title))
    assert.deepEqual(await mailbox.lettersTo(portalOnly.email), [])
    assert.equal(await mailNotices(portal.payload, { now: nextWeek() }), 0)
  })

  test('is chosen of what can reach one, and refused of anything else', async () => {
    const reader = await newManager()
    assert.equal((await choose(reader, 'submitted', 'hourly')).status, 400)
    assert.equal((await choose(reader, 'proposed', 'off')).status, 400)
    assert.equal((await choose(reader, 'tomorrow', 'off')).status, 400)
    const partner = await cast.client('part').get(`${page}/preferenze`)
    assert.match(partner.text, /kind-searchNews/)
    assert.doesNotMatch(partner.text, /kind-submitted/)
  })
})

describe('the page', () => {
  test('shows what is new in words, leads on, and is marked as read', async () => {
    const reader = await newManager()
    const { slug, title } = await submit()
    const [row] = await rowsWhen(reader, 1)
    const shown = await reader.client.get(page)
    assert.match(shown.text, /Avvisi: 1 da leggere/)
    assert.match(shown.text, new RegExp(`Da leggere[^]*${title}`))
    const led = await reader.client.get(`${page}/${String(row?.id)}`)
    assert.equal(led.status, 303)
    assert.equal(led.headers.get('location'), `/it/risorse/${slug}`)
    assert.match((await reader.client.get(page)).text, /Hai letto tutto/)
    await submit()
    await rowsWhen(reader, 2)
    assert.match((await reader.client.get('/it/area-personale')).text, /Avvisi: 1 da leggere/)
    assert.equal((await reader.client.post(`${page}/letti`, form({}))).status, 303)
    assert.doesNotMatch((await reader.client.get(page)).text, /da leggere</)
  })

  test('is each person’s own, also for machines', async () => {
    const reader = await newManager()
    await submit()
    const [row] = await rowsWhen(reader, 1)
    const id = String(row?.id)
    for (const key of ['anon', 'sOwn', 'mOwn', 'admi', 'susp'] as const) {
      assert.notEqual((await cast.client(key).get(`/api/notifications/${id}`)).status, 200)
      const list = await cast.client(key).get('/api/notifications?limit=500')
      assert.ok(!list.text.includes(id), key)
    }
    const own = await reader.client.get('/api/notifications?showHiddenFields=true&depth=2')
    assert.equal(own.body.totalDocs, 1)
    for (const hidden of ['key', 'detail', 'activity', 'mailAt'])
      assert.ok(!(hidden in own.body.docs[0]), hidden)
    assert.equal((await reader.client.patch(`/api/notifications/${id}`, { kind: 'x' })).status, 403)
    assert.equal((await reader.client.delete(`/api/notifications/${id}`)).status, 403)
    // Marking reaches nobody else's.
    await markRead(contextOf(await requestAs(portal.payload, cast.people.sOwn)), id)
    assert.match((await reader.client.get(page)).text, /Avvisi: 1 da leggere/)
  })

  test('of mail in the try-out shows one’s own letters alone', async () => {
    const reader = await newManager()
    const { title } = await submit()
    await mailbox.letterTo(reader.email)
    const own = await reader.client.get('/it/area-personale/posta')
    assert.match(own.text, new RegExp(title))
    assert.match(own.text, new RegExp(`<a href="${portal.url}/it/risorse/`))
    const others = await cast.client('sOth').get('/it/area-personale/posta')
    assert.equal(others.status, 200)
    assert.ok(!others.text.includes(title))
  })
})

describe('what may not be read any more', () => {
  test('is not sent, not shown and not counted', async () => {
    const reader = await newManager()
    assert.equal((await choose(reader, 'submitted', 'daily')).status, 303)
    const secret = 'Una prova che nessun altro legge'
    const { id } = await submit(secret)
    await rowsWhen(reader, 1)
    await portal.payload.db.updateOne({
      collection: 'users',
      id: reader.id,
      data: { organisation: cast.organisations.other, actsFor: cast.organisations.other },
      returning: false,
    })
    await mailNotices(portal.payload, { now: nextWeek() })
    assert.deepEqual(await mailbox.lettersTo(reader.email), [])
    for (const path of [page, '/it/area-personale']) {
      const shown = await reader.client.get(path)
      assert.ok(!shown.text.includes(secret))
      assert.ok(!shown.text.includes(id))
      assert.doesNotMatch(shown.text, /Avvisi: \d/)
    }
  })

  test('is withdrawn from a letter that was about to leave, and what may be told is told again', async () => {
    const reader = await newManager()
    assert.equal((await choose(reader, 'submitted', 'daily')).status, 303)
    const [lost, kept] = [await submit('Ciò che torna in bozza'), await submit('Ciò che resta')]
    await rowsWhen(reader, 2)
    const about = { like: `notices ${reader.profile}` }
    const release = await heldMail()
    await mailNotices(portal.payload, { now: nextWeek() })
    await portal.payload.delete({
      collection: 'resources',
      id: lost.id,
      // As the system: it is gone when the letter leaves.
      overrideAccess: true,
    })
    await release()
    const letter = await withdrawnAnd(reader)
    assert.ok(letter.text?.includes(kept.title))
    assert.ok(!letter.text?.includes(lost.title))
    const { docs } = await portal.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'outgoing-mail',
      where: { about },
      limit: 0,
      pagination: false,
      sort: 'createdAt',
    })
    assert.deepEqual(
      docs.map(({ state, html, text, unsubscribeUrl }) => [state, html, text, unsubscribeUrl]),
      [
        ['withdrawn', null, null, null],
        ['sent', null, null, null],
      ],
    )
    assert.equal((await mailbox.lettersTo(reader.email)).length, 1)
  })

  /** What is queued waits until it is released: as while the server is away. */
  async function heldMail(): Promise<() => Promise<void>> {
    const { db } = portal.payload
    const later = new Date(Date.now() + 3_600_000).toISOString()
    const create = db.create.bind(db)
    db.create = (args) =>
      args.collection === 'outgoing-mail'
        ? create({ ...args, data: { ...args.data, nextAttemptAt: later } })
        : create(args)
    return async () => {
      db.create = create
      await db.updateMany({
        collection: 'outgoing-mail',
        where: { state: { equals: 'queued' } },
        data: { nextAttemptAt: new Date().toISOString() },
        returning: false,
      })
    }
  }

  /** What is still to be told is due at once: with the next letters, which the jobs look for. */
  async function withdrawnAnd(reader: Person) {
    await submit()
    const deadline = AbortSignal.timeout(60_000)
    while (!deadline.aborted) {
      await mailNotices(portal.payload)
      const [letter] = await mailbox.lettersTo(reader.email)
      if (letter) return letter
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error('no letter')
  }
})

describe('reminders', () => {
  test('are asked for once a day, however often the portal is started', async () => {
    const { db, kv } = portal.payload
    const waiting = async () => {
      const where = { taskSlug: { equals: 'remind' }, completedAt: { exists: false } }
      return (await db.count({ collection: 'payload-jobs', where })).totalDocs
    }
    await reminding.queueMissing?.(portal.payload)
    const deadline = AbortSignal.timeout(30_000)
    while ((await waiting()) > 0) {
      deadline.throwIfAborted()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await reminding.queueMissing?.(portal.payload)
    assert.equal(await waiting(), 0)
    await kv.set('remind', { on: '2026-01-01' })
    await reminding.queueMissing?.(portal.payload)
    assert.notEqual((await kv.get<{ on: string }>('remind'))?.on, '2026-01-01')
  })

  test('of what waits come after a week and after two, once each', async () => {
    const reader = await newManager()
    const { id } = await submit()
    const after = (days: number) => new Date(Date.now() + days * 86_400_000 + 60_000)
    const ofThis = async () => {
      const rows = await rowsOf(reader)
      return rows
        .filter(({ row, kind }) => row === id && kind === 'waiting')
        .map(({ detail }) => Reflect.get(Object(detail), 'days') as number)
    }
    await remind(portal.payload, { now: after(6) })
    assert.deepEqual(await ofThis(), [])
    await remind(portal.payload, { now: after(7) })
    await remind(portal.payload, { now: after(8) })
    assert.deepEqual(await ofThis(), [7])
    await remind(portal.payload, { now: after(15) })
    await remind(portal.payload, { now: after(16) })
    assert.deepEqual(await ofThis(), [7, 15])
  })

  test('of a saved search come when it finds what was released since', async () => {
    const client: Client = cast.client('part')
    const word = 'zampognari'
    const saved = await client.post(
      '/it/area-personale/ricerche-salvate',
      form({ question: `q=${word}` }),
    )
    assert.equal(saved.status, 303)
    await tellSearchNews(portal.payload)
    const { part } = cast.people
    const news = async () => (await rowsOf(part)).filter(({ kind }) => kind === 'searchNews')
    assert.deepEqual(await news(), [])
    const { id } = await buildResource(portal, {
      organisation: cast.organisations.owner,
      title: `La festa degli ${word}`,
    })
    docOf(await cast.client('mOwn').patch(`/api/resources/${id}`, { workflow: 'network' }))
    await tellSearchNews(portal.payload)
    await tellSearchNews(portal.payload)
    assert.equal((await news()).length, 1)
    assert.match((await client.get(page)).text, /Novità per la tua ricerca «zampognari»/)
    const led = await client.get(`${page}/${String((await news())[0]?.id)}`)
    assert.equal(led.headers.get('location'), `/it/risorse?q=${word}`)
  })
})

describe('a letter that nobody took', () => {
  test('is shown to the technician with the reason, and leaves again when asked to', async () => {
    const reader = await newManager()
    const row = await portal.payload.db.create({
      collection: 'outgoing-mail',
      data: {
        to: reader.email,
        subject: 'Una lettera rimasta indietro',
        html: '<p>parole-segrete</p>',
        text: 'parole-segrete',
        messageId: '<ferma@prova.example>',
        about: 'enquiries 1',
        state: 'dead',
        attempts: 12,
        lastError: 'EENVELOPE 550',
      },
    })
    const undelivered = '/it/area-personale/posta-in-uscita'
    const shown = await cast.client('admi').get(undelivered)
    assert.match(shown.text, /Una lettera rimasta indietro[^]*EENVELOPE 550/)
    assert.doesNotMatch(shown.text, /parole-segrete/)
    assert.match((await cast.client('admi').get('/it/area-personale')).text, /non consegnate \(1\)/)
    for (const key of ['mOwn', 'anci', 'mini'] as const) {
      assert.equal((await cast.client(key).get(undelivered)).status, 404)
      const asked = await cast.client(key).post(`${undelivered}/${String(row.id)}`, form({}))
      assert.equal(asked.status, 403)
    }
    const again = await cast.client('admi').post(`${undelivered}/${String(row.id)}`, form({}))
    assert.equal(again.status, 303)
    // The loop looks for what nobody announced; a new letter makes it look at once.
    await submit()
    await mailbox.letterTo(reader.email, 2)
    const [first] = await mailbox.lettersTo(reader.email)
    assert.match(first?.text ?? '', /parole-segrete/)
  })
})
