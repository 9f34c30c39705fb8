import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstForbiddenNode } from '../../src/domain/rich-text'
import { htmlTree } from '../../src/domain/html-tree'
import { richTextFromHtml } from '../../src/domain/rich-text-from-html'
import { readAmount } from '../../src/web/word-form/read-amount'
import { readDay } from '../../src/web/word-form/read-day'

test('amounts as people write them, in the language of the form', () => {
  const italian: [string, number | null, string?][] = [
    ['12.500,00 €', 12500],
    ['€ 12.500', 12500],
    ['12500', 12500],
    ['12 500', 12500],
    ['12.5', 12.5],
    ['0,5', 0.5],
    ['0.500', 0.5],
    ['1.250.000', 1_250_000],
    ['circa 1.200 euro', 1200],
    ['1.200,-', 1200],
    ['-3', -3],
    ['1,234', 1.234],
    ['45 %', 45, '%'],
    ['34 persone', 34, 'persone'],
    ['12,500.00', 12500],
    ['meno di 5', null],
    ['tra 10 e 20', null],
    ['dieci', null],
    ['', null],
    ['1,2,3.4.5', null],
    ['9'.repeat(40), null],
  ]
  const english: [string, number | null, string?][] = [
    ['€12,500.00', 12500],
    ['12,500', 12500],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['1.250', 1.25],
    ['about 80 people', 80, 'people'],
  ]
  for (const [said, value, rest = ''] of italian)
    assert.deepEqual(readAmount(said, 'it'), value === null ? null : { value, rest }, said)
  for (const [said, value, rest = ''] of english)
    assert.deepEqual(readAmount(said, 'en'), value === null ? null : { value, rest }, said)
})

test('days in every form; a month or a year is its first day, or its last', () => {
  const cases: [string, string | null, string?][] = [
    ['15/03/2023', '2023-03-15'],
    ['15.3.23', '2023-03-15'],
    ['5-3-2023', '2023-03-05'],
    ['2023-03-15', '2023-03-15'],
    ['03/2023', '2023-03-01', '2023-03-31'],
    ['marzo 2023', '2023-03-01', '2023-03-31'],
    ['Mar. 2023', '2023-03-01', '2023-03-31'],
    ['1° marzo 2023', '2023-03-01'],
    ['15 marzo 2023', '2023-03-15'],
    ['15 March 2023', '2023-03-15'],
    ['March 15, 2023', '2023-03-15'],
    ['3rd May 2023', '2023-05-03'],
    ['febbraio 2024', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['31/02/2023', null],
    ['15/13/2023', null],
    ['la scorsa primavera', null],
    ['marzo', null],
    ['12', null],
    ['15/03/0023', null],
  ]
  for (const [said, first, last = first] of cases) {
    assert.equal(readDay(said), first && `${first}T00:00:00.000Z`, said)
    assert.equal(readDay(said, 'last'), last && `${last}T00:00:00.000Z`, said)
  }
})

test('any text is read without failing, and is a number or a day only if it is one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (said) => {
      const amount = readAmount(said, 'it')
      if (amount) assert.ok(Number.isFinite(amount.value))
      const day = readDay(said)
      if (day) assert.equal(new Date(day).toISOString(), day)
    }),
    { numRuns: 3000 },
  )
})

test('whatever HTML becomes a rich text that may be stored', async () => {
  const tags = [
    'p',
    'h1',
    'h5',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'strong',
    'em',
    'blockquote',
  ]
  const html = fc.letrec<{ node: string; leaf: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 8 },
      tie('leaf'),
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      fc
        .tuple(
          fc.constantFrom('javascript:x', 'https://a.example/', '/admin', '#a', 'data:x'),
          tie('leaf'),
        )
        .map(([href, inner]) => `<a href="${href}">${inner}</a>`),
    ),
    leaf: fc.constantFrom('parola', ' ', '<br>', '<img src="x">', '<script>alert(1)</script>', ''),
  })).node
  await fc.assert(
    fc.asyncProperty(html, async (given) => {
      const text = richTextFromHtml(await htmlTree(given))
      assert.equal(firstForbiddenNode(text), null)
      assert.doesNotMatch(JSON.stringify(text), /javascript:|data:x|"url":"\/admin"/)
    }),
    { numRuns: 400 },
  )
  const deep = '<ul><li>a'.repeat(200)
  assert.equal(firstForbiddenNode(richTextFromHtml(await htmlTree(deep))), null)
})
