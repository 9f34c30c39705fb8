import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertRefused, docOf } from '../support/answers'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { castKeys, newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const build = (overrides: Partial<ResourceOverrides> = {}) =>
  buildResource(portal, { organisation: cast.organisations.owner, straight: true, ...overrides })
const at = (id: string, rest = '') => `/api/resources/${id}${rest}`
const edit = (id: string, data: object) => cast.client('sOwn').patch(at(id), data)
const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? String(Reflect.get(value, 'id')) : String(value)

describe('one may refer', () => {
  test('to what one may read, and to nothing else', async () => {
    const mine = await build()
    const readable = await build({ organisation: cast.organisations.other, workflow: 'network' })
    const hidden = await build({ organisation: cast.organisations.other })
    const report = await build({ kind: 'report' })
    for (const field of ['continues', 'derivedFrom', 'related', 'modelsApplied']) {
      const { id: from } = field === 'modelsApplied' ? report : mine
      const many = field === 'related' || field === 'modelsApplied'
      const naming = (id: string) => ({ [field]: many ? [id] : id })
      docOf(await edit(from, naming(readable.id)))
      for (const id of [
        hidden.id,
        'nessuna',
        '0'.repeat(24),
        '00000000-0000-4000-8000-000000000000',
      ])
        assertRefused(await edit(from, naming(id)), 400, 'reference')
    }
    for (const [field, id] of [
      ['edition', 'nessuna'],
      ['topics', ['nessuna']],
      ['coOwners', [{ organisation: 'nessuna' }]],
      ['partners', [{ name: 'x', organisation: 'nessuna' }]],
    ] as const)
      assert.equal((await edit(mine.id, { [field]: id })).status, 400, field)
  })

  test('also when the text is begun', async () => {
    const hidden = await build({ organisation: cast.organisations.other })
    const answer = await cast
      .client('sOwn')
      .post('/api/resources', { kind: 'model', title: 'Con riferimento', related: [hidden.id] })
    assertRefused(answer, 400, 'reference')
  })

  test('to people of the owner and of co-owners as authors and contact', async () => {
    const { coOwner } = cast.organisations
    const { id } = await build({ coOwners: [{ organisation: coOwner, accepted: true }] })
    const { sOwn, sCo, sOth, part } = cast.people
    docOf(await edit(id, { authors: [sOwn.profile, sCo.profile], contact: sCo.profile }))
    for (const person of [sOth, part]) {
      assertRefused(await edit(id, { authors: [sOwn.profile, person.profile] }), 400, 'reference')
      assertRefused(await edit(id, { contact: person.profile }), 400, 'reference')
    }
  })
})

describe('what was there', () => {
  test('stays, and shows nothing that its reader may not read', async () => {
    const hidden = await build({ organisation: cast.organisations.other })
    const { id } = await build({ workflow: 'public', data: { related: [hidden.id] } })
    docOf(await edit(id, { summary: 'Un’altra frase.' }))
    const { body } = await cast.client('sOwn').get(at(id, '?draft=true'))
    assert.deepEqual(body.related.map(idOf), [hidden.id])
    for (const key of castKeys) {
      const { text } = await cast.client(key).get(at(id, '?depth=2'))
      const reads = key === 'sOth' || key === 'mOth' || key === 'admi'
      assert.equal(text.includes(hidden.title), reads, key)
    }
  })

  test('may be taken away and not put back', async () => {
    const hidden = await build({ organisation: cast.organisations.other })
    const { id } = await build({ data: { related: [hidden.id] } })
    docOf(await edit(id, { related: [] }))
    assertRefused(await edit(id, { related: [hidden.id] }), 400, 'reference')
  })
})

describe('candid parts', () => {
  const texts = {
    costs: 'canarino-costi',
    procedure: 'canarino-affidamento',
    whatDidNotWork: 'canarino-criticita',
  }
  const rich = (text: string) => ({
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: 'ltr',
          format: '',
          indent: 0,
          children: [
            { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 },
          ],
        },
      ],
    },
  })
  const readers = {
    public: [...castKeys],
    network: castKeys.filter((key) => !['anon', 'susp', 'invi', 'ende'].includes(key)),
    institutions: castKeys.filter((key) => !['anon', 'susp', 'invi', 'ende', 'part'].includes(key)),
  }

  for (const audience of ['public', 'network', 'institutions'] as const)
    test(`shown to ${audience} are read by them and by no others`, async () => {
      const { id } = await build({
        workflow: 'public',
        data: {
          costs: [{ item: texts.costs, amount: 1000, per: 'once' }],
          procedure: 'coDesign',
          whatDidNotWork: rich(texts.whatDidNotWork),
          shownTo: {
            costs: audience,
            procedure: audience,
            whatDidNotWork: audience,
            problems: audience,
          },
        },
      })
      for (const key of castKeys)
        for (const path of [
          at(id),
          at(id, '?locale=all&depth=2'),
          `/api/resources?where[id][equals]=${id}&locale=all`,
        ]) {
          const { text, status } = await cast.client(key).get(path)
          assert.equal(status, 200)
          const reads = readers[audience].includes(key)
          assert.equal(text.includes(texts.costs), reads, `${key} ${path} costs`)
          assert.equal(text.includes(texts.whatDidNotWork), reads, `${key} ${path} whatDidNotWork`)
          assert.equal(text.includes('"coDesign"'), reads, `${key} ${path} procedure`)
        }
      // What is selected alone is shown at most to who could read it all.
      for (const key of castKeys) {
        const { text } = await cast
          .client(key)
          .get(at(id, '?select[costs]=true&select[whatDidNotWork]=true&select[procedure]=true'))
        if (!readers[audience].includes(key))
          assert.ok(!/canarino|coDesign/.test(text), `${key} by select`)
      }
    })

  test('are shown by default to the network, and costs and procedure to institutions', async () => {
    const doc = docOf(
      await cast
        .client('sOwn')
        .post('/api/resources', { kind: 'model', title: 'Con i valori di partenza' }),
      201,
    )
    assert.deepEqual(doc.shownTo, {
      whatDidNotWork: 'network',
      problems: 'network',
      costs: 'institutions',
      procedure: 'institutions',
    })
  })
})
