import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { askerOf } from '../../src/access/asker'
import { readershipOf } from '../../src/access/readership'
import type { Audience } from '../../src/access/candour'
import { searchOf } from '../../src/search/search-of'
import { awaitReading } from '../../src/domain/files/await-reading'
import { newDocument, send } from '../files/send'
import { docOf } from '../support/answers'
import { buildResource, type BuiltResource } from '../support/build-resource'
import { newCast, newPerson, requestAs, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'
import { ask } from '../search/asking'

/*
 * Words that stand only where few may read them, asked for by everybody of the cast in the index:
 * nothing of what it answers differs for whoever may not, not a hit, a count, a quotation, a
 * suggestion or a suggested spelling.
 */

/** By where the word stands: who finds it. Written before anything was asked. */
const mayFind: Record<string, readonly Reader[]> = {
  // What is shared with nobody.
  bozzolina: [],
  revisionella: [],
  archiviata: [],
  inviatella: [],
  // An entry that the network reads, in its title.
  retinella: ['members', 'institutions'],
  // A public entry's candid fields, by the audience it chose.
  criticapubblico: ['everyone', 'members', 'institutions'],
  criticarete: ['members', 'institutions'],
  criticaenti: ['institutions'],
  spesucciapubblico: ['everyone', 'members', 'institutions'],
  spesucciarete: ['members', 'institutions'],
  spesucciaenti: ['institutions'],
  problemapubblico: ['everyone', 'members', 'institutions'],
  problemarete: ['members', 'institutions'],
  problemaenti: ['institutions'],
  // A candid field shown to everyone, of an entry that the network reads.
  criticaperpochi: ['members', 'institutions'],
  // A file of an entry that the network reads, by its title.
  allegatella: ['members', 'institutions'],
  // What files say inside, by the entry that shows them.
  testopubblico: ['everyone', 'members', 'institutions'],
  testorete: ['members', 'institutions'],
  testobozza: [],
  testoarchivio: [],
  testosolo: [],
  // People: by name, by what they do.
  zafferanina: ['members', 'institutions'],
  sospesina: [],
  // Whose entry it is, by the name of its author.
  autoricella: ['members', 'institutions'],
}

type Reader = 'everyone' | 'members' | 'institutions'

const readerOf: Record<CastKey, Reader> = {
  anon: 'everyone',
  susp: 'everyone',
  invi: 'everyone',
  ende: 'everyone',
  part: 'members',
  sOwn: 'institutions',
  mOwn: 'institutions',
  sCo: 'institutions',
  mCo: 'institutions',
  sNam: 'institutions',
  mNam: 'institutions',
  sOth: 'institutions',
  mOth: 'institutions',
  anci: 'institutions',
  mini: 'institutions',
  admi: 'institutions',
}

let portal: Portal
let cast: Cast
/** Public entries that differ in nothing but who reads their candid fields. */
const candid = new Map<Audience, BuiltResource>()

const shownTo = (audience: Audience) => ({
  whatDidNotWork: audience,
  problems: audience,
  costs: audience,
  procedure: audience,
})

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const { owner } = cast.organisations
  const author = await newPerson(portal, {
    key: 'autrice',
    role: 'cityStaff',
    organisation: owner,
    displayName: 'Autoricella Zafferanina',
    namePublic: true,
  })
  const gone = await newPerson(portal, {
    key: 'uscita',
    role: 'cityStaff',
    organisation: owner,
    status: 'suspended',
    displayName: 'Sospesina Rossi',
  })
  const touch = cast.client('admi')
  for (const person of [author, gone])
    docOf(await touch.patch(`/api/users/${person.id}`, { locale: 'en' }))
  const file = await newDocument(cast.client('sOwn'), { title: 'Allegatella' })
  for (const [audience, end] of [
    ['public', 'pubblico'],
    ['network', 'rete'],
    ['institutions', 'enti'],
  ] as const) {
    const model = await buildResource(portal, {
      organisation: owner,
      workflow: 'public',
      title: 'Campanelli per il cortile',
      data: {
        summary: 'Campanelli.',
        authors: [author.profile],
        contact: author.profile,
        shownTo: shownTo(audience),
        whatDidNotWork: richText(`Il critica${end} si è fermato.`),
        costs: [{ item: `spesuccia${end}`, amount: 30_000, per: 'year' }],
        procedure: 'agreement',
      },
    })
    candid.set(audience, model)
    await buildResource(portal, {
      organisation: owner,
      kind: 'report',
      workflow: 'public',
      title: 'Campanelli, un anno dopo',
      data: {
        shownTo: shownTo(audience),
        problems: [{ origin: `problema${end}`, problem: richText('Pioveva.') }],
      },
    })
  }
  const said = new Map<string, string>()
  for (const word of ['testopubblico', 'testorete', 'testobozza', 'testoarchivio', 'testosolo']) {
    const table = Buffer.from(`Voce;Nota\nCortile;Il ${word} sta qui\n`)
    const sent = await send(cast.client('sOwn'), 'documents', table, 'Tabella.csv')
    said.set(word, sent.body.doc.id)
  }
  assert.deepEqual(await awaitReading(portal.payload, [...said.values()], 60_000), [])
  for (const [word, workflow] of [
    ['testopubblico', 'public'],
    ['testorete', 'network'],
    ['testobozza', 'draft'],
    ['testoarchivio', 'archived'],
  ] as const)
    await buildResource(portal, {
      organisation: owner,
      workflow,
      title: 'Tabelle',
      data: { documents: [said.get(word)] },
    })
  await buildResource(portal, { organisation: owner, title: 'Bozzolina' })
  await buildResource(portal, { organisation: owner, workflow: 'submitted', title: 'Inviatella' })
  await buildResource(portal, { organisation: owner, workflow: 'archived', title: 'Archiviata' })
  await buildResource(portal, {
    organisation: owner,
    workflow: 'public',
    title: 'Cancelletti',
    revision: 'proposed',
    revisionTitle: 'Revisionella',
  })
  await buildResource(portal, {
    organisation: owner,
    workflow: 'network',
    title: 'Retinella',
    data: {
      documents: [file.id],
      shownTo: shownTo('public'),
      whatDidNotWork: richText('Il criticaperpochi si è fermato.'),
    },
  })
})
after(() => portal.stop())

/** In which texts each person of the cast searches. */
async function readershipAs(key: CastKey): Promise<Audience> {
  if (key === 'anon') return readershipOf(null)
  const { payload } = portal
  const person = cast.people[key]
  if (['susp', 'invi', 'ende'].includes(key)) {
    const row = await payload.findByID({ collection: 'users', id: person.id, depth: 0 })
    return readershipOf(askerOf({ ...row, collection: 'users' }))
  }
  return readershipOf(askerOf((await requestAs(payload, person)).user))
}

/** Everything that the index answers to a word, as one text. */
async function allAnswersTo(word: string, readers: Audience): Promise<string> {
  const { payload } = portal
  const misspelt = word.replace(/(.)(.)$/, '$2$1')
  const answers = [
    ...(await Promise.all(
      [word, `"${word}"`, `campanelli ${word}`].map((q) => ask(payload, q, readers)),
    )),
    await ask(payload, misspelt, readers),
    await ask(payload, 'campanelli', readers),
  ]
  const suggested = await Promise.all(
    [word, word.slice(0, 5)].map((typed) =>
      searchOf(payload).suggest(typed, { locale: 'it', readers, most: 20 }),
    ),
  )
  const withoutQuestion = [...answers, ...suggested].map((answer) => JSON.stringify(answer))
  return withoutQuestion.join('\n').toLowerCase().replaceAll('<mark>', '')
}

describe('what few may read is found by them alone', () => {
  for (const key of Object.keys(readerOf) as CastKey[])
    test(key, async () => {
      const readers = await readershipAs(key)
      const reader = readerOf[key]
      const wrong: string[] = []
      for (const [word, whom] of Object.entries(mayFind)) {
        const found = (await ask(portal.payload, word, readers)).total > 0
        const exact = await ask(portal.payload, `"${word}"`, readers)
        const may = whom.includes(reader)
        if ((found && exact.didYouMean === null) !== may || exact.total > 0 !== may)
          wrong.push(`${word}: ${found ? 'found' : 'not found'}`)
        if (may) continue
        const answered = await allAnswersTo(word, readers)
        if (answered.includes(word)) wrong.push(`${word}: told`)
      }
      assert.deepEqual(wrong, [])
    })
})

describe('a facet of a candid field counts for its audience', () => {
  const chosenBy = async (reader: Audience, chosen: Record<string, string[]>) => {
    const ours = new Set([...candid.values()].map(({ id }) => id))
    const { hits } = await ask(portal.payload, 'campanelli', reader, {
      chosen,
      nouns: ['resources'],
    })
    return hits.filter(({ id }) => ours.has(id)).length
  }
  const counted = async (reader: Audience, facet: string, value: string) => {
    const { facets } = await ask(portal.payload, 'campanelli cortile', reader, {
      count: [facet],
      nouns: ['resources'],
    })
    return facets[facet]?.find((one) => one.value === value)?.count ?? 0
  }
  const seen = { public: 1, network: 2, institutions: 3 } as const

  for (const reader of ['public', 'network', 'institutions'] as const)
    test(`${reader}: ${seen[reader]} of three`, async () => {
      for (const [facet, value] of [
        ['procedure', 'agreement'],
        ['cost', 'upTo100000'],
      ] as const) {
        assert.equal(await chosenBy(reader, { [facet]: [value] }), seen[reader], facet)
        assert.equal(await counted(reader, facet, value), seen[reader], facet)
      }
      // Whoever may not read what it costs is not told either that it is not said.
      assert.equal(await counted(reader, 'cost', 'notSaid'), 0)
      assert.equal(await chosenBy(reader, {}), 3)
    })
})
