import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { richText } from '../../seed/rich-text'
import {
  compareTexts,
  type Comparison,
  type FieldChange,
} from '../../src/web/resources/comparing/compare-texts'
import { docOf } from '../support/answers'
import { buildResource } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast

before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(() => portal.stop())

const compared = (old: object, now: object): Comparison =>
  compareTexts(
    portal.payload.collections.resources.config.flattenedFields,
    [old as Record<string, unknown>, now as Record<string, unknown>],
    { locale: 'it', nameOf: (_, id) => `nome di ${id}` },
  )

const only = ({ changes }: Comparison): FieldChange => {
  assert.equal(changes.length, 1, JSON.stringify(changes.map(({ key }) => key)))
  return changes[0] as FieldChange
}

/** A text's change in one line: `{+added+}`, `{-removed-}`, `{~restyled~}`, blocks by `|`. */
function drawn({ body }: FieldChange): string {
  assert.equal(body.type, 'text')
  const marks = {
    same: ['', ''],
    added: ['{+', '+}'],
    removed: ['{-', '-}'],
    restyled: ['{~', '~}'],
  }
  return body.blocks
    .map(({ kind, was, state, parts }) => {
      const words = parts
        .map((part) => {
          const [open = '', close = ''] = marks[part.state]
          const styles = part.styles.length > 0 ? `:${part.styles.join()}` : ''
          return open + part.tokens.map(({ text }) => text).join('') + styles + close
        })
        .join('')
      return `${kind === 'paragraph' ? '' : `<${kind}>`}${was ? `<was ${was}>` : ''}${state === 'same' ? '=' : ''}${words}`
    })
    .join(' | ')
}

describe('two versions compared', () => {
  test('plain words, in each language apart', () => {
    const { changes, unchanged } = compared(
      { title: { it: 'La casa rossa', en: 'The house' }, summary: { it: 'Uguale' } },
      { title: { it: 'La casa blu', en: 'The home' }, summary: { it: 'Uguale' } },
    )
    assert.deepEqual(
      changes.map(({ lang, label }) => [label, lang]),
      [
        ['Titolo', 'it'],
        ['Titolo', 'en'],
      ],
    )
    assert.equal(drawn(changes[0] as FieldChange), 'La casa {-rossa-}{+blu+}')
    assert.deepEqual(unchanged, ['In breve'])
  })

  test('rich text keeps its structure: headings, points, links and bold are said', () => {
    const old = richText(
      `### Come si fa\n\nUn primo passo lento.\n\n- uno\n- due\n\nVedi [qui](https://a.example) **subito**.`,
    )
    const now = richText(
      `Come si fa\n\nUn primo passo svelto.\n\n- uno\n- due\n- tre\n\nVedi [qui](https://b.example) subito.`,
    )
    assert.equal(
      drawn(only(compared({ problem: { it: old } }, { problem: { it: now } }))),
      '<was heading>Come si fa | Un primo passo {-lento-}{+svelto+}. | <bullet>=uno | <bullet>=due | <bullet>{+tre+} | Vedi {~qui:otherLink~} {~subito:notBold~}.',
    )
  })

  test('rows are told by who they are: added, removed, moved, changed', () => {
    const row = (id: string, title: string, essential = false) => ({
      id,
      title: { it: title },
      essential,
    })
    const { body } = only(
      compared(
        { coreElements: [row('a', 'Uno'), row('b', 'Due'), row('c', 'Tre'), row('d', 'Quattro')] },
        {
          coreElements: [
            row('c', 'Tre'),
            row('a', 'Uno', true),
            row('b', 'Due'),
            row('e', 'Cinque'),
          ],
        },
      ),
    )
    assert.equal(body.type, 'rows')
    const { rows, kept } = body
    assert.deepEqual(
      rows.map(({ state, place, moved }) => [state, place, moved]),
      [
        ['moved', 1, { from: 3, to: 1 }],
        ['changed', 2, null],
        ['added', 4, null],
        ['removed', 4, null],
      ],
    )
    assert.equal(kept, 1)
    assert.deepEqual(rows[1]?.fields[0]?.body, { type: 'value', before: 'no', after: 'sì' })
  })

  test('lists, choices, days and figures in the reader’s words', () => {
    const { changes } = compared(
      { topics: ['a', 'b'], maturity: 'pilot', period: { from: '2023-01-01T00:00:00.000Z' } },
      { topics: ['b', 'c'], maturity: 'systemic', period: { from: '2024-01-01T00:00:00.000Z' } },
    )
    const bodies = Object.fromEntries(changes.map(({ key, body }) => [key, body]))
    assert.deepEqual(bodies.topics, {
      type: 'list',
      removed: ['nome di a'],
      added: ['nome di c'],
      kept: 1,
    })
    assert.deepEqual(bodies.maturity, {
      type: 'value',
      before: 'In sperimentazione',
      after: 'A sistema',
    })
    assert.ok(JSON.stringify(changes).includes('1 gennaio 2024'))
  })

  test('texts of any size are compared within a second or so', () => {
    const words = (seed: number, n: number) =>
      Array.from({ length: n }, (_, index) => `p${(index * seed) % 9973}`)
    const hostile = [
      [words(7, 33_000).join(' '), words(11, 33_000).join(' ')],
      [words(7, 33_000).join('. '), words(11, 33_000).join('. ')],
      [words(7, 33_000).join('\n'), words(11, 33_000).join('\n')],
    ]
    for (const [old, now] of hostile) {
      const began = performance.now()
      const change = only(compared({ legalBasis: old }, { legalBasis: now }))
      const ms = performance.now() - began
      assert.ok(ms < 3000, `${Math.round(ms)} ms`)
      const text = drawn(change)
      assert.ok(text.includes('{-') && text.includes('{+'))
    }
  })
})

describe('the page that compares', () => {
  test('says additions and removals in words, to whoever reads the versions, and nobody else', async () => {
    const owner = cast.client('sOwn')
    const entry = await buildResource(portal, {
      organisation: cast.organisations.owner,
      workflow: 'network',
      straight: true,
      data: { problem: richText('Dormivano in **auto** la notte.') },
    })
    docOf(
      await owner.patch(`/api/resources/${entry.id}`, {
        problem: richText('Dormivano in auto di notte.'),
      }),
    )
    const { docs } = (
      await owner.get(`/api/resources/versions?where[parent][equals]=${entry.id}&sort=-updatedAt`)
    ).body
    const query = new URLSearchParams({ from: docs[1].id, to: docs[0].id })
    const at = `/it/risorse/${entry.slug}/versioni`
    const page = await owner.get(`${at}/confronta?${query}`)
    assert.equal(page.status, 200, page.text)
    assert.match(page.text, /<del><span class="visually-hidden"> \[tolto: /)
    assert.match(page.text, /<ins><span class="visually-hidden"> \[aggiunto: /)
    assert.match(page.text, /non più in grassetto/)
    for (const who of ['sOth', 'part', 'anci'] as const)
      assert.equal((await cast.client(who).get(`${at}/confronta?${query}`)).status, 404, who)
    const nobodys = new URLSearchParams({ from: docs[1].id, to: 'nessuna' })
    assert.equal((await owner.get(`${at}/confronta?${nobodys}`)).status, 404)
  })

  test('beside it, each version says who wrote, sent and approved it, and when', async () => {
    const [staff, manager] = [cast.client('sOwn'), cast.client('mOwn')]
    const { id, slug } = await buildResource(portal, {
      organisation: cast.organisations.owner,
      straight: true,
    })
    docOf(await staff.patch(`/api/resources/${id}`, { summary: 'Prima.' }))
    docOf(await staff.patch(`/api/resources/${id}`, { summary: 'Prima e seconda.' }))
    docOf(await staff.patch(`/api/resources/${id}`, { workflow: 'submitted' }))
    docOf(await manager.patch(`/api/resources/${id}`, { workflow: 'network', note: 'Bene.' }))
    const page = await staff.get(`/it/risorse/${slug}/versioni`)
    const told = [...page.text.matchAll(/<div>(Persona [^<]+)<\/div>/g)].map(([, what]) => what)
    assert.deepEqual(told, [
      'Persona mOwn l’ha approvata e condivisa con la rete',
      'Persona sOwn l’ha inviata al referente',
      'Persona sOwn l’ha scritta',
    ])
    assert.match(page.text, /Bene\./)
  })
})
