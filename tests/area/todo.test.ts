import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { appendActivity } from '../../src/domain/activity'
import { buildReplication } from '../support/build-replication'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { castKeys, newCast, requestAs, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

interface Listed {
  why: string
  title: string
  action: string
  href: string
  late: boolean
}

/** What a person's area lists under a heading, in its order. */
async function listed(
  key: CastKey,
  heading: string,
  path = '/it/area-personale',
): Promise<Listed[]> {
  const { text } = await cast.client(key).get(path)
  const [, section = ''] =
    new RegExp(`<section aria-labelledby="${heading}">([^]*?)</section>`).exec(text) ?? []
  return [
    ...section.matchAll(/<li><p class="waiting-what">[^]*?(?=<li><p class="waiting-what">|$)/g),
  ].map(([item]) => ({
    why: /waiting-what">([^<]*)/.exec(item)?.[1] ?? '',
    title: (/<h3>([^]*?)<\/h3>/.exec(item)?.[1] ?? '').replace(/<[^>]*>/g, ''),
    action: (/class="btn[^"]*"[^>]*>([^<]*)/.exec(item)?.[1] ?? '').trim(),
    href: /<(?:a class="btn[^"]*"|h3><a) href="([^"]*)"/.exec(item)?.[1] ?? '',
    late: item.includes('In ritardo'),
  }))
}

/** Who of the cast has it under a heading. */
async function holders(heading: string, is: (one: Listed) => boolean): Promise<CastKey[]> {
  const found: CastKey[] = []
  for (const key of castKeys) if ((await listed(key, heading)).some(is)) found.push(key)
  return found
}

async function source(): Promise<BuiltResource> {
  return buildResource(portal, { organisation: cast.organisations.owner, workflow: 'public' })
}
const journal = (id: string) => `/it/repliche/${id}`

describe('what waits is listed for whoever it waits for, and nobody else', () => {
  test('an entry to approve: the lead reads and decides, its staff wait', async () => {
    const { title } = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'submitted',
    })
    const is = (one: Listed) => one.title === title
    assert.deepEqual(await holders('todo', is), ['mOwn'])
    assert.deepEqual(await holders('others', is), ['sOwn'])
    const [item] = (await listed('mOwn', 'todo')).filter(is)
    assert.equal(item?.why, 'Da approvare')
    assert.equal(item.action, 'Leggi e decidi')
  })

  test('a draft is no wait: it stands among the drafts', async () => {
    const { title } = await buildResource(portal, { organisation: cast.organisations.owner })
    const is = (one: Listed) => one.title === title
    assert.deepEqual(await holders('todo', is), [])
    assert.deepEqual(await holders('drafts', is), ['sOwn', 'mOwn'])
  })

  test('a replication at its beginning waits for the adopter’s lead', async () => {
    const { id, title } = await source()
    const replication = await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
    })
    const is = (one: Listed) => one.title === title
    assert.deepEqual(await holders('todo', is), ['mOth'])
    assert.deepEqual(await holders('others', is), ['sOth'])
    const [item] = (await listed('mOth', 'todo')).filter(is)
    assert.equal(item?.action, 'Decidi se cominciare')
    assert.equal(item.href, journal(replication))
  })

  test('the next phase waits for whoever leads it; late, for the city’s lead too', async () => {
    const { id, title } = await source()
    const lead = cast.people.sOth.profile
    const at = (plannedOn: string) => ({
      lead,
      phase: 'understanding',
      phases: [
        { phase: 'understanding', reachedOn: ago(40) },
        { phase: 'adaptation', plannedOn },
      ],
    })
    await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
      data: at(ago(-20)),
    })
    const is = (one: Listed) => one.title === title
    assert.deepEqual(await holders('todo', is), ['sOth'])
    const late = await source()
    await buildReplication(portal, {
      source: late.id,
      adopter: cast.organisations.other,
      data: at(ago(3)),
    })
    const isLate = (one: Listed) => one.title === late.title && one.late
    assert.deepEqual(await holders('todo', isLate), ['sOth', 'mOth'])
    const mine = await listed('sOth', 'todo')
    assert.ok(mine.findIndex(isLate) < mine.findIndex(is), 'what is late comes before')
    assert.match(mine.find(isLate)?.why ?? '', /^Prossima fase: Progettazione locale/)
  })

  test('a tutor who was asked answers; the adopter waits', async () => {
    const { id, title } = await source()
    const replication = await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
      data: { phase: 'trial', tutorAsked: cast.people.sOwn.profile, tutorAnswer: 'asked' },
    })
    const is = (one: Listed) => one.title === title && /tutor/.test(one.why)
    assert.deepEqual(await holders('todo', is), ['sOwn'])
    assert.deepEqual(await holders('others', is), ['sOth', 'mOth'])
    const [item] = (await listed('sOwn', 'todo')).filter(is)
    assert.equal(item?.href, `${journal(replication)}/tutor`)
  })

  test('a change that is offered waits for the source’s lead, since it was offered', async () => {
    const { id, title } = await source()
    const replication = await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
      data: {
        phase: 'trial',
        adaptations: [
          { element: 'Uno', change: 'changed', proposeToSource: true, answer: 'asked' },
        ],
      },
    })
    await appendActivity(await requestAs(portal.payload, null), {
      verb: 'replication.adaptationProposed',
      subject: { collection: 'replications', id: replication },
      organisation: cast.organisations.other,
      readers: `|${cast.organisations.owner}|`,
      at: new Date(ago(17)),
    })
    const is = (one: Listed) => one.title === title && /modifica/.test(one.why)
    assert.deepEqual(await holders('todo', is), ['mOwn'])
    assert.deepEqual(await holders('others', is), ['sOth', 'mOth'])
    assert.equal((await listed('mOwn', 'todo')).find(is)?.late, true)
  })

  test('of an entry that two cities own both leads are asked, their staff are not', async () => {
    const { id, title } = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'public',
      coOwners: [{ organisation: cast.organisations.coOwner, accepted: true }],
    })
    const result = await buildResource(portal, {
      organisation: cast.organisations.other,
      workflow: 'network',
    })
    await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
      data: {
        phase: 'sharing',
        result: result.id,
        adaptations: [
          { element: 'Uno', change: 'changed', proposeToSource: true, answer: 'asked' },
        ],
      },
    })
    for (const why of [/modifica/, /nota/]) {
      const is = (one: Listed) => one.title === title && why.test(one.why)
      assert.deepEqual(await holders('todo', is), ['mOwn', 'mCo'], String(why))
    }
  })

  test('what is proposed waits for the two who validate', async () => {
    const entry = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'proposed',
    })
    const { id, title } = await source()
    await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
      data: { phase: 'running', visibility: 'proposed', visibilitySince: ago(2) },
    })
    for (const name of [entry.title, title]) {
      const is = (one: Listed) => one.title === name && /pubblicazione/.test(one.why)
      assert.deepEqual(await holders('todo', is), ['anci', 'mini'], name)
    }
    assert.deepEqual(
      await holders('others', (one) => one.title === title && /Proposta/.test(one.why)),
      ['sOth', 'mOth'],
    )
  })

  test('a result that credits us, once the network reads it, may be given a note', async () => {
    const { id, title } = await source()
    const result = await buildResource(portal, { organisation: cast.organisations.other })
    const shared = await buildResource(portal, {
      organisation: cast.organisations.other,
      workflow: 'network',
    })
    await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
      data: { phase: 'sharing', outcome: 'completed', result: result.id },
    })
    const is = (one: Listed) => one.title === title && /nota/.test(one.why)
    assert.deepEqual(await holders('todo', is), [])
    await buildReplication(portal, {
      source: id,
      adopter: cast.organisations.other,
      data: { phase: 'sharing', outcome: 'completed', result: shared.id },
    })
    assert.deepEqual(await holders('todo', is), ['mOwn'])
  })

  test('messages are one line for whoever receives them, letters given up for the technician', async () => {
    for (const n of [1, 2])
      await portal.payload.db.create({
        collection: 'enquiries',
        data: {
          key: `area ${n}`,
          kind: 'city',
          organisation: cast.organisations.other,
          name: 'Anna',
          message: `Testo ${n}`,
          locale: 'it',
          at: ago(n),
        },
      })
    const messages = (one: Listed) => one.title === '2 messaggi da chiudere'
    assert.deepEqual(await holders('todo', messages), ['mOth'])
    assert.deepEqual(
      (await listed('mOth', 'todo')).find(messages)?.href,
      '/it/area-personale/messaggi',
    )
    await portal.payload.db.create({
      collection: 'outgoing-mail',
      data: {
        to: 'x@prova.example',
        subject: 'Ferma',
        messageId: '<ferma@prova>',
        state: 'dead',
        attempts: 12,
      },
    })
    assert.deepEqual(await holders('todo', (one) => /email non consegnata/.test(one.title)), [
      'admi',
    ])
  })
})

describe('the area', () => {
  test('shows ten at a time, and every one on some page', async () => {
    const titles: string[] = []
    for (let n = 0; n < 12; n += 1)
      titles.push(
        (
          await buildResource(portal, {
            organisation: cast.organisations.coOwner,
            workflow: 'submitted',
            straight: true,
          })
        ).title,
      )
    const first = await listed('mCo', 'todo')
    const second = await listed('mCo', 'todo', '/it/area-personale?page=2')
    assert.equal(first.length, 10)
    const shown = [...first, ...second].map(({ title }) => title)
    assert.deepEqual(
      titles.filter((title) => !shown.includes(title)),
      [],
    )
    assert.deepEqual(
      await listed('mCo', 'todo', '/it/area-personale?page=99'),
      second,
      'past the end is the last',
    )
  })

  test('with nothing to do teaches the next step of each role', async () => {
    const steps = { sNam: '/it/risorse', part: '/it/risorse' } as const
    for (const [key, href] of Object.entries(steps) as [CastKey, string][]) {
      const { text } = await cast.client(key).get('/it/area-personale')
      assert.match(text, /Niente aspetta te/, key)
      assert.match(text, new RegExp(`empty-state[^]*?href="${href}"`), key)
    }
  })

  test('opens its further pages to whom they are for', async () => {
    const links = {
      '/it/area-personale/messaggi': ['mOwn', 'anci', 'admi'],
      '/it/quadro-della-rete': ['anci', 'mini'],
    }
    for (const [href, expected] of Object.entries(links)) {
      const holding = []
      for (const key of ['part', 'sOwn', 'mOwn', 'anci', 'mini', 'admi'] as const)
        if ((await cast.client(key).get('/it/area-personale')).text.includes(`href="${href}"`))
          holding.push(key)
      assert.deepEqual(holding, expected, href)
    }
  })
})
