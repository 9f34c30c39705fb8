import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { pathTo, type Word } from '../../src/i18n/paths'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, newPerson, type Cast, type CastKey, type Person } from '../support/cast'
import type { Answer } from '../support/client'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let source: BuiltResource
let tutor: Person
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  source = await sourceCalled('Lo sportello in biblioteca')
  tutor = await newPerson(portal, {
    key: 'tutor',
    role: 'cityStaff',
    organisation: cast.organisations.owner,
    displayName: 'Tullia Prova',
  })
  await portal.payload.db.updateOne({
    collection: 'profiles',
    id: tutor.profile,
    data: { openToTutoring: true },
  })
})
after(() => portal.stop())

const sourceCalled = (title: string) =>
  buildResource(portal, {
    organisation: cast.organisations.owner,
    workflow: 'public',
    title,
    straight: true,
    data: {
      coreElements: [
        { title: 'Orario fisso', description: richText('Il martedì.'), essential: true },
        { title: 'Mediatrice', description: richText('In due lingue.'), essential: false },
      ],
    },
  })

const startAt = (entry: BuiltResource) =>
  pathTo('it', 'resources', entry.slug, { word: 'replicate' })
const at = (id: string, word?: Word, ...rest: string[]) =>
  pathTo('it', 'replications', id, ...(word ? [{ word }] : []), ...rest)
const send = (who: CastKey | Person, path: string, fields: Record<string, string>) =>
  clientOf(who).post(path, new URLSearchParams(fields))
const see = (who: CastKey | Person, path: string) => clientOf(who).get(path)
const clientOf = (who: CastKey | Person) =>
  typeof who === 'string' ? cast.client(who) : who.client
const locationOf = (answer: Answer) => answer.headers.get('location') ?? ''
const assertSent = (answer: Answer, to: RegExp) => {
  assert.equal(answer.status, 303, answer.text)
  assert.match(locationOf(answer), to)
}
/** The value of a hidden field of a page's form. */
const hidden = ({ text }: Answer, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
const idIn = (answer: Answer) => /repliche\/([^/?]+)/.exec(locationOf(answer))?.[1] ?? ''
const started = async (entry: BuiltResource, who: CastKey = 'sOth') =>
  idIn(await send(who, startAt(entry), { depth: 'adaptation' }))
const rowsOf = async (id: string) => {
  const row = await portal.payload.findByID({
    collection: 'replications',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return { ...row, adaptations: row.adaptations ?? [], outcomes: row.outcomes ?? [] }
}

describe('an entry offers to be replicated', () => {
  test('to each by what they may do', async () => {
    const page = pathTo('it', 'resources', source.slug)
    const anonymous = await see('anon', page)
    assert.match(anonymous.text, /Accedi per replicarla/)
    const other = await see('sOth', page)
    assert.match(other.text, />Replica nella tua città</)
    assert.match(other.text, />Valuta se fa per la tua città</)
    for (const who of ['sOwn', 'anci', 'part', 'admi'] as const)
      assert.doesNotMatch((await see(who, page)).text, />Replica nella tua città</, who)
  })

  test('and says why not to whoever cannot', async () => {
    assert.match((await see('sOwn', startAt(source))).text, /è già della tua città/)
    assert.match(
      (await see('anci', startAt(source))).text,
      /Le repliche le aprono le persone delle città/,
    )
    assert.equal((await see('anon', startAt(source))).status, 303)
    const draft = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'draft',
    })
    assert.equal((await see('sOth', startAt(draft))).status, 404)
    assert.equal((await send('sOth', startAt(draft), { depth: 'full' })).status, 404)
  })
})

describe('beginning', () => {
  test('keeps what was typed where something is wrong', async () => {
    const nothing = await send('sOth', startAt(source), { depth: '', depthReason: 'Mezza idea' })
    assert.equal(nothing.status, 400)
    assert.match(nothing.text, /Mezza idea/)
    const partial = await send('sOth', startAt(source), { depth: 'partial', lead: '' })
    assert.equal(partial.status, 422)
    assert.match(partial.text, /value="partial"[^>]*checked|checked[^>]*value="partial"/)
    assert.match(partial.text, /href="#depthReason"/)
    const lead = await send('sOth', startAt(source), {
      depth: 'full',
      lead: cast.people.sOwn.profile,
    })
    assert.equal(lead.status, 400)
  })

  test('is done once, with its lead and a tutor who is asked', async () => {
    const page = await see('sOth', startAt(source))
    assert.match(page.text, /Tullia Prova/)
    assert.doesNotMatch(page.text, /Persona sOwn/)
    const fields = {
      depth: 'partial',
      depthReason: 'Solo l’orario',
      lead: cast.people.mOth.profile,
      tutor: tutor.profile,
      once: hidden(page, 'once'),
    }
    const [one, two] = await Promise.all([
      send('sOth', startAt(source), fields),
      send('sOth', startAt(source), fields),
    ])
    assertSent(one, /done=startedAndAsked/)
    assert.equal(locationOf(two), locationOf(one))
    const row = await rowsOf(idIn(one))
    assert.equal(row.lead, cast.people.mOth.profile)
    assert.equal(row.tutorAsked, tutor.profile)
    const again = await send('mOth', startAt(source), { depth: 'full' })
    assert.equal(again.status, 409)
    assert.match(again.text, new RegExp(`href="${at(idIn(one))}"`))
    assert.match((await see('sOth', startAt(source))).text, /Apri la vostra replica/)
    assert.match(
      (await see('sOth', pathTo('it', 'resources', source.slug))).text,
      /Apri la vostra replica/,
    )
  })
})

describe('the journal', () => {
  let id: string
  let entry: BuiltResource
  before(async () => {
    entry = await sourceCalled('La casa di prova')
    id = await started(entry)
  })

  test('is read by the two cities alone at first, in both languages', async () => {
    for (const who of ['sOth', 'mOth', 'sOwn', 'mOwn', 'admi'] as const)
      assert.equal((await see(who, at(id))).status, 200, who)
    for (const who of ['anon', 'part', 'sNam', 'mNam', 'anci', 'mini', 'susp'] as const)
      assert.equal((await see(who, at(id))).status, 404, who)
    assert.equal((await see('sOth', at('no-such-id'))).status, 404)
    const own = await see('sOth', at(id))
    for (const said of [
      /La casa di prova/,
      /Orario fisso/,
      /indispensabile/,
      /Da decidere/,
      /Tocca a te/,
    ])
      assert.match(own.text, said)
    const english = await see('sOth', pathTo('en', 'replications', id))
    for (const said of [/Element by element/, /To be decided/, /Your turn/])
      assert.match(english.text, said)
    const theirs = await see('sOwn', at(id))
    assert.doesNotMatch(theirs.text, /Tocca a te|\/adattamenti|\/trasferibilita/)
  })

  test('is written by the adopter’s people alone', async () => {
    for (const word of ['phases', 'outcomes', 'letter', 'lead', 'result'] as const) {
      assert.equal((await see('sOwn', at(id, word))).status, 403, word)
      assert.equal((await send('sOwn', at(id, word), { letter: 'Noi' })).status, 403, word)
      assert.equal((await see('sNam', at(id, word))).status, 404, word)
    }
    assert.equal((await rowsOf(id)).letter ?? '', '')
  })

  test('gives back what is too long; a line counts as people count it', async () => {
    const page = await see('sOth', at(id, 'letter'))
    const long = await send('sOth', at(id, 'letter'), {
      seen: hidden(page, 'seen'),
      letter: `Cara città, ${'a'.repeat(10_000)}`,
    })
    assert.equal(long.status, 400)
    assert.match(long.text, /Cara città, aaa/)
    assert.match(long.text, /Al massimo 10000 caratteri/)
    const lines = `${'a\r\n'.repeat(4999)}a`
    const saved = { seen: hidden(page, 'seen'), letter: lines }
    assertSent(await send('sOth', at(id, 'letter'), saved), /done=saved/)
    const again = { seen: hidden(await see('sOth', at(id, 'letter')), 'seen'), letter: '' }
    assertSent(await send('sOth', at(id, 'letter'), again), /done=saved/)
  })

  test('plans its phases; a late one is said in words, a wrong day comes back', async () => {
    const page = await see('sOth', at(id, 'phases'))
    const wrong = await send('sOth', at(id, 'phases'), {
      seen: hidden(page, 'seen'),
      'phases.1.plannedOn': 'domani',
      'phases.1.note': 'Ci vediamo lì',
    })
    assert.equal(wrong.status, 400)
    assert.match(wrong.text, /value="domani"/)
    assert.match(wrong.text, /Ci vediamo lì/)
    const early = await send('sOth', at(id, 'phases'), {
      seen: hidden(page, 'seen'),
      'phases.3.reachedOn': '2026-01-10',
    })
    assert.equal(early.status, 400)
    assert.match(early.text, /href="#phases.3.reachedOn"/)
    const inRome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' })
    const tenDaysAgo = inRome.format(Date.now() - 10 * 86_400_000)
    const saved = await send('sOth', at(id, 'phases'), {
      seen: hidden(page, 'seen'),
      'phases.1.plannedOn': tenDaysAgo,
      'phases.1.owner': cast.people.mOth.profile,
      'phases.1.note': 'Ci vediamo lì',
    })
    assertSent(saved, /done=saved/)
    const journal = await see('sOth', at(id))
    assert.match(journal.text, /in ritardo di 10 giorni/)
    assert.match(journal.text, /Ci vediamo lì/)
    assert.match((await see('sOth', pathTo('en', 'replications', id))).text, /10 days late/)
  })

  test('tells element by element what became of it', async () => {
    const [first, second] = (await rowsOf(id)).adaptations
    const page = await see('sOth', at(id, 'adaptations', String(first?.id)))
    assert.match(page.text, /Salva e vai al prossimo elemento/)
    const seen = hidden(page, 'seen')
    const offered = await send('sOth', at(id, 'adaptations', String(first?.id)), {
      seen,
      change: 'changed',
      proposeToSource: 'on',
    })
    assert.equal(offered.status, 422)
    assert.match(offered.text, /href="#reason"/)
    const saved = await send('sOth', at(id, 'adaptations', String(first?.id)), {
      seen,
      change: 'changed',
      reason: 'Da noi il mercato è il giovedì',
      proposeToSource: 'on',
      then: 'next',
    })
    assertSent(saved, new RegExp(`adattamenti/${second?.id}$`))
    const fresh = await see('sOth', at(id, 'adaptations', 'nuovo'))
    const added = {
      seen: hidden(fresh, 'seen'),
      once: hidden(fresh, 'once'),
      element: 'La stanza dei bambini',
      reason: 'Le madri vengono con loro',
    }
    const nameless = await send('sOth', at(id, 'adaptations', 'nuovo'), {
      ...added,
      once: '',
      element: ' ',
    })
    assert.equal(nameless.status, 400)
    await Promise.all([
      send('sOth', at(id, 'adaptations', 'nuovo'), added),
      send('sOth', at(id, 'adaptations', 'nuovo'), added),
    ])
    const { adaptations } = await rowsOf(id)
    assert.deepEqual(
      adaptations.map(({ change }) => change ?? null),
      ['changed', null, 'added'],
    )
    assert.equal(adaptations[0]?.answer, 'asked')
    const journal = await see('sOth', at(id))
    assert.match(journal.text, /attende risposta/)
    assert.match(journal.text, /1 modificato · 1 aggiunto · 1 da decidere/)
    assert.match((await see('mOwn', at(id))).text, /vi segnala una modifica/)
    assert.equal((await see('sOth', at(id, 'adaptations', 'no-such-row'))).status, 404)
    const gone = await see('sOth', at(id, 'adaptations', String(adaptations[2]?.id)))
    assertSent(
      await send('sOth', at(id, 'adaptations', String(adaptations[2]?.id)), {
        seen: hidden(gone, 'seen'),
        element: 'La stanza dei bambini',
        remove: 'on',
      }),
      /done=saved/,
    )
    assert.equal((await rowsOf(id)).adaptations.length, 2)
  })

  test('shows both texts where two people write the same part, and loses neither', async () => {
    const [mine, theirs] = [
      await see('sOth', at(id, 'letter')),
      await see('mOth', at(id, 'letter')),
    ]
    assertSent(
      await send('mOth', at(id, 'letter'), {
        seen: hidden(theirs, 'seen'),
        letter: 'Cara città, così.',
      }),
      /done=saved/,
    )
    const stale = await send('sOth', at(id, 'letter'), {
      seen: hidden(mine, 'seen'),
      letter: 'Cara città, altrimenti.',
    })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Un’altra persona ha modificato questa parte/)
    assert.match(
      stale.text,
      /Cara città, così\.[^]*Cara città, altrimenti\.|altrimenti\.[^]*così\./,
    )
    assert.equal((await rowsOf(id)).letter, 'Cara città, così.')
    const kept = await send('sOth', at(id, 'letter'), {
      seen: hidden(stale, 'seen'),
      letter: 'Cara città, insieme.',
    })
    assertSent(kept, /done=saved/)
    assert.equal((await rowsOf(id)).letter, 'Cara città, insieme.')
  })

  test('compares what was chosen in words, never by its code', async () => {
    const row = String((await rowsOf(id)).adaptations[1]?.id)
    const [mine, theirs] = [
      await see('sOth', at(id, 'adaptations', row)),
      await see('mOth', at(id, 'adaptations', row)),
    ]
    await send('mOth', at(id, 'adaptations', row), {
      seen: hidden(theirs, 'seen'),
      change: 'dropped',
    })
    const stale = await send('sOth', at(id, 'adaptations', row), {
      seen: hidden(mine, 'seen'),
      change: 'kept',
      reason: 'Serve',
    })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /<dd class="as-written">Mantenuto<[^]*<dd class="as-written">Tolto</)
    const plan = await see('sOth', at(id, 'phases'))
    await send('mOth', at(id, 'phases'), {
      seen: hidden(plan, 'seen'),
      'phases.2.owner': cast.people.mOth.profile,
    })
    const late = await send('sOth', at(id, 'phases'), {
      seen: hidden(plan, 'seen'),
      'phases.2.owner': cast.people.sOth.profile,
    })
    assert.match(
      late.text,
      /<dd class="as-written">Persona sOth<[^]*<dd class="as-written">Persona mOth</,
    )
  })

  test('lets two people write two parts at once', async () => {
    const [letter, outcomes] = [
      await see('sOth', at(id, 'letter')),
      await see('mOth', at(id, 'outcomes')),
    ]
    assertSent(
      await send('sOth', at(id, 'letter'), { seen: hidden(letter, 'seen'), letter: 'Fine.' }),
      /done=saved/,
    )
    assertSent(
      await send('mOth', at(id, 'outcomes'), {
        seen: hidden(outcomes, 'seen'),
        'outcomes.0.indicator': 'Persone seguite',
        'outcomes.0.baseline': '1.200,5',
        'outcomes.0.value': '1500',
        'outcomes.0.source': 'Registro',
        'outcomes.1.indicator': '',
      }),
      /done=saved/,
    )
    const row = await rowsOf(id)
    assert.equal(row.letter, 'Fine.')
    assert.deepEqual(
      row.outcomes.map(({ indicator, baseline, value }) => ({ indicator, baseline, value })),
      [{ indicator: 'Persone seguite', baseline: 1200.5, value: 1500 }],
    )
  })

  test('says which figure is none, and takes a row away', async () => {
    const page = await see('sOth', at(id, 'outcomes'))
    const row = {
      seen: hidden(page, 'seen'),
      'outcomes.0.id': hidden(page, 'outcomes.0.id'),
      'outcomes.0.indicator': 'Persone seguite',
    }
    const wrong = await send('sOth', at(id, 'outcomes'), { ...row, 'outcomes.0.value': 'tante' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.text, /value="tante"/)
    const gone = await send('sOth', at(id, 'outcomes'), { ...row, 'outcomes.0.remove': 'on' })
    assertSent(gone, /done=saved/)
    assert.equal((await rowsOf(id)).outcomes.length, 0)
  })

  test('changes its lead to somebody of the city', async () => {
    const page = await see('sOth', at(id, 'lead'))
    const seen = hidden(page, 'seen')
    const foreign = await send('sOth', at(id, 'lead'), {
      seen,
      lead: cast.people.sOwn.profile,
      depth: 'full',
    })
    assert.equal(foreign.status, 400)
    assertSent(
      await send('sOth', at(id, 'lead'), { seen, lead: cast.people.mOth.profile, depth: 'full' }),
      /done=saved/,
    )
    assert.equal((await rowsOf(id)).depth, 'full')
  })
})

describe('its steps', () => {
  let id: string
  let entry: BuiltResource
  before(async () => {
    entry = await sourceCalled('Il passo dopo passo')
    id = await started(entry)
  })
  const step = async (who: CastKey, word: Word, to: string, note = '') => {
    const page = await see(who, at(id, word))
    return send(who, at(id, word), { to, note, ifMatch: hidden(page, 'ifMatch') })
  }

  test('are offered to those whose they are', async () => {
    assert.equal((await see('sOth', at(id, 'move'))).status, 303)
    assert.match((await see('sOth', at(id))).text, /spetta al referente di Fiume Prova/)
    assert.equal((await step('sOth', 'move', 'understanding')).status, 403)
    assertSent(await step('mOth', 'move', 'understanding', 'Si parte'), /done=advance/)
    assertSent(await send('mOth', at(id, 'move'), { to: 'understanding' }), /done=saved/)
    const journal = await see('sOwn', at(id))
    assert.match(journal.text, /da «Interesse» a «Studio»/)
    assert.match(journal.text, /Si parte/)
  })

  test('refuse what was decided on an older text, and keep the note', async () => {
    const page = await see('sOth', at(id, 'move'))
    const letter = await see('mOth', at(id, 'letter'))
    await send('mOth', at(id, 'letter'), { seen: hidden(letter, 'seen'), letter: 'Intanto.' })
    const stale = await send('sOth', at(id, 'move'), {
      to: 'adaptation',
      note: 'La mia nota',
      ifMatch: hidden(page, 'ifMatch'),
    })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /La mia nota/)
    assertSent(
      await send('sOth', at(id, 'move'), { to: 'adaptation', ifMatch: hidden(stale, 'ifMatch') }),
      /done=advance/,
    )
  })

  test('open it to the network and to everyone, and narrow it again with a note', async () => {
    const offered = await see('mOth', at(id, 'visibility'))
    assert.match(offered.text, /La leggeranno tutte le persone della rete/)
    assertSent(await step('mOth', 'visibility', 'network'), /done=share/)
    assert.equal((await see('part', at(id))).status, 200)
    assert.equal((await see('anon', at(id))).status, 404)
    assertSent(await step('mOth', 'visibility', 'proposed'), /done=propose/)
    assert.match((await see('anci', at(id))).text, /Decidi se renderla pubblica/)
    assertSent(await step('anci', 'visibility', 'public'), /done=publish/)
    const anonymous = await see('anon', at(id))
    assert.equal(anonymous.status, 200)
    assert.doesNotMatch(anonymous.text, /Persona mOth|Si parte|Che cosa è successo/)
    assert.match(
      (await see('anon', pathTo('it', 'resources', entry.slug))).text,
      /Chi l’ha replicata/,
    )
    const silent = await step('mOth', 'visibility', 'network')
    assert.equal(silent.status, 422)
    assertSent(await step('mOth', 'visibility', 'network', 'Ci ripensiamo'), /done=narrow/)
    assert.equal((await see('anon', at(id))).status, 404)
    assert.doesNotMatch(
      (await see('anon', pathTo('it', 'resources', entry.slug))).text,
      /Chi l’ha replicata/,
    )
  })

  test('show a source that is not readable any more as not available', async () => {
    await portal.payload.db.updateOne({
      collection: 'resources',
      id: entry.id,
      data: { workflow: 'archived' },
    })
    const seen = await see('part', at(id))
    assert.equal(seen.status, 200)
    assert.match(seen.text, /non disponibile/)
    assert.doesNotMatch(seen.text, /Il passo dopo passo/)
    await portal.payload.db.updateOne({
      collection: 'resources',
      id: entry.id,
      data: { workflow: 'public' },
    })
  })

  test('end it with a reason, which stays to be read', async () => {
    assert.equal((await see('sOth', at(id, 'ending'))).status, 303)
    assert.equal((await step('mOth', 'ending', 'abandoned')).status, 422)
    assertSent(await step('mOth', 'ending', 'abandoned', 'Il bilancio non c’era'), /done=abandon/)
    const journal = await see('part', at(id))
    assert.match(journal.text, /Perché è stata interrotta/)
    assert.match(journal.text, /Il bilancio non c’era/)
    assert.equal((await see('sOth', at(id, 'phases'))).status, 303)
    assert.equal((await see('sOth', at(id, 'letter'))).status, 200)
    assert.match(
      (await see('sOth', pathTo('it', 'resources', entry.slug))).text,
      />Replica nella tua città</,
    )
    const again = await see('sOth', pathTo('it', 'resources', entry.slug, { word: 'replicate' }))
    assert.match(again.text, /aveva già cominciato a replicarla, e si è fermata/)
    assert.ok(again.text.includes(`href="${at(id)}"`))
  })
})

describe('a tutor', () => {
  test('is asked by name, and says yes or no', async () => {
    const id = await started(await sourceCalled('Con un tutor'))
    assert.equal((await see('sOwn', at(id, 'tutor'))).status, 303)
    assert.match((await see('sOth', at(id, 'tutor'))).text, /Tullia Prova/)
    const nobody = await send('sOth', at(id, 'tutor'), { profile: '' })
    assert.equal(nobody.status, 400)
    const closed = await send('sOth', at(id, 'tutor'), { profile: cast.people.sOwn.profile })
    assert.equal(closed.status, 400)
    assertSent(await send('sOth', at(id, 'tutor'), { profile: tutor.profile }), /done=tutorAsked/)
    assert.doesNotMatch((await see('mOwn', at(id))).text, /Tullia Prova/)
    assert.match((await see(tutor, at(id))).text, /ti chiede di fare da tutor/)
    assertSent(await send(tutor, at(id, 'tutor'), { answer: 'no', note: 'Da marzo' }), /tutor\.no/)
    assert.match((await see('sOth', at(id, 'tutor'))).text, /Da marzo/)
    assertSent(await send('sOth', at(id, 'tutor'), { profile: tutor.profile }), /done=tutorAsked/)
    assertSent(await send(tutor, at(id, 'tutor'), { answer: 'yes' }), /tutor\.yes/)
    assertSent(await send(tutor, at(id, 'tutor'), { answer: 'yes' }), /done=saved/)
    assert.match((await see('mOwn', at(id))).text, /Tullia Prova/)
  })
})

describe('what comes of it', () => {
  test('begins as a draft, once', async () => {
    const id = await started(await sourceCalled('Che fa nascere'))
    assert.equal((await see('sOth', at(id, 'result'))).status, 303)
    await portal.payload.db.updateOne({ collection: 'replications', id, data: { phase: 'trial' } })
    const page = await see('sOth', at(id, 'result'))
    assert.equal(page.status, 200)
    const fields = { title: 'La nostra versione', once: hidden(page, 'once') }
    const [one, two] = await Promise.all([
      send('sOth', at(id, 'result'), fields),
      send('sOth', at(id, 'result'), fields),
    ])
    assertSent(one, /\/admin\/collections\/resources\//)
    assert.equal(locationOf(two), locationOf(one))
    const late = await send('sOth', at(id, 'result'), { title: 'Un’altra' })
    assert.equal(late.status, 409)
    assert.match((await see('sOth', at(id))).text, /La nostra versione/)
    assert.doesNotMatch((await see('sOwn', at(id))).text, /La nostra versione/)
  })
})

describe('a city’s page', () => {
  test('counts what the reader may read, and each count is a list', async () => {
    const { payload } = portal
    const entry = await sourceCalled('Contata')
    await started(entry)
    const slugOf = async (id: string) =>
      (await payload.findByID({ collection: 'organisations', id, depth: 0 })).slug ?? ''
    const [owner, other] = [
      await slugOf(cast.organisations.owner),
      await slugOf(cast.organisations.other),
    ]
    const given = pathTo('it', 'cities', owner, { word: 'given' })
    const taken = pathTo('it', 'cities', other, { word: 'taken' })
    assert.doesNotMatch((await see('anon', pathTo('it', 'cities', other))).text, /replica \d/)
    assert.match((await see('sOth', pathTo('it', 'cities', other))).text, new RegExp(taken))
    assert.match((await see('mOwn', pathTo('it', 'cities', owner))).text, new RegExp(given))
    assert.match((await see('sOth', taken)).text, /Contata/)
    assert.match((await see('mOwn', given)).text, /Contata/)
    assert.doesNotMatch((await see('anon', given)).text, /Contata/)
    assert.doesNotMatch((await see('anci', taken)).text, /Contata/)
    assert.equal((await see('anon', `${taken}?page=zero`)).status, 200)
    assert.equal(
      (await see('anon', pathTo('it', 'cities', 'nessuna', { word: 'taken' }))).status,
      404,
    )
  })
})
