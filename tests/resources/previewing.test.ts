import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import { docOf } from '../support/answers'
import { buildResource, completeContent } from '../support/build-resource'
import { newCast, type Cast, type CastKey } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let slug: string
let id: string
let ownDraft: string

/** What is said in confidence, and to whom: written by hand. */
const said = {
  whatDidNotWork: 'sbagliatociliegia',
  costs: 'vocedicostomora',
  team: 'ruololampone',
}
const readers: [reader: string, reads: (keyof typeof said)[], then: CastKey][] = [
  ['public', ['team'], 'anon'],
  ['network', ['team', 'whatDidNotWork'], 'part'],
  ['institutions', ['team', 'whatDidNotWork', 'costs'], 'mOth'],
]

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  const own = await buildResource(portal, {
    organisation: cast.organisations.owner,
    straight: true,
  })
  ownDraft = own.title
  ;({ id, slug } = await buildResource(portal, {
    organisation: cast.organisations.owner,
    straight: true,
    data: {
      ...(await completeContent(portal)),
      whatDidNotWork: richText(said.whatDidNotWork),
      costs: [{ item: said.costs, amount: 10, per: 'once' }],
      team: [{ role: said.team, fte: 1 }],
      procedure: 'direct',
      related: [own.id],
    },
  }))
})
after(() => portal.stop())

const preview = async (who: CastKey, reader = '') =>
  cast.client(who).get(`/it/risorse/${slug}/anteprima${reader ? `?reader=${reader}` : ''}`)

/** The text alone, not the tools of whoever writes it. */
const textIn = (html: string): string =>
  html.slice(html.indexOf('class="resource-text"'), html.indexOf('class="resource-aside"'))
const headingsIn = (html: string): string[] =>
  [...textIn(html).matchAll(/<h2 id="[^"]*">([^<]*)</g)].map(([, heading = '']) => heading)

const seenBefore = new Map<string, string[]>()

for (const [reader, reads] of readers)
  test(`the draft as ${reader} reads it shows ${reads.join(', ')} and says what it does not`, async () => {
    const { status, text } = await preview('sOwn', reader)
    assert.equal(status, 200)
    for (const [field, word] of Object.entries(said))
      assert.equal(textIn(text).includes(word), reads.includes(field as keyof typeof said), field)
    assert.equal(/A questo lettore non si mostra: [^<]*Costi/.test(text), !reads.includes('costs'))
    assert.match(text, /aria-current="page"/)
    seenBefore.set(reader, headingsIn(text))
  })

test('a draft of one’s own that it names is for oneself alone', async () => {
  assert.ok((await preview('sOwn')).text.includes(ownDraft))
  for (const [reader] of readers)
    assert.ok(!textIn((await preview('sOwn', reader)).text).includes(ownDraft), reader)
})

test('nothing is said to be hidden where nothing is written', async () => {
  const empty = await buildResource(portal, {
    kind: 'tool',
    organisation: cast.organisations.owner,
    straight: true,
  })
  const { text } = await cast
    .client('sOwn')
    .get(`/it/risorse/${empty.slug}/anteprima?reader=public`)
  assert.match(text, /Questo lettore vede tutto quello che avete scritto/)
})

for (const who of ['anon', 'part', 'sOth', 'mini', 'admi', 'susp'] as const)
  test(`${who} gets no more of it by naming a reader`, async () => {
    for (const reader of ['', 'public', 'institutions', 'sOwn'])
      assert.equal((await preview(who, reader)).status, who === 'admi' ? 200 : 404, reader)
  })

test('once it is public, each reads what the preview had said', async () => {
  const move = async (who: CastKey, workflow: string) =>
    docOf(await cast.client(who).patch(`/api/resources/${id}`, { workflow }))
  await move('mOwn', 'network')
  await move('mOwn', 'proposed')
  await move('mini', 'public')
  for (const [reader, , who] of readers) {
    const { text } = await cast.client(who).get(`/it/risorse/${slug}`)
    assert.deepEqual(headingsIn(text), seenBefore.get(reader), reader)
  }
})
