import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from '../../src/i18n/messages/en'
import { it } from '../../src/i18n/messages/it'
import { message } from '../../src/i18n/message'

const catalogues: Record<'it' | 'en', Record<string, string>> = { it, en }

test('both languages have the same messages', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(it).sort())
})

test('a message takes the same parameters, of the same kinds, in both languages', () => {
  for (const key of Object.keys(it))
    assert.deepEqual(parametersOf('en', key), parametersOf('it', key), key)
})

test('no message is empty, has stray spaces or a straight apostrophe', () => {
  for (const [locale, catalogue] of Object.entries(catalogues))
    for (const [key, text] of Object.entries(catalogue)) {
      assert.ok(text.trim(), `${locale} ${key}`)
      assert.equal(text, text.trim(), `${locale} ${key}`)
      // ICU doubles and escapes with it; readers see ’.
      assert.doesNotMatch(text, /'/, `${locale} ${key}`)
    }
})

test('the article before a date is said as Italian says it, and nothing else is changed', () => {
  const said = (date: string) => message('it', 'journal.on', { date })
  assert.equal(said('8 marzo 2026'), 'l’8 marzo 2026')
  assert.equal(said('11 marzo 2026'), 'l’11 marzo 2026')
  assert.equal(said('18 marzo 2026'), 'il 18 marzo 2026')
  assert.equal(said('1 marzo 2026'), 'il 1 marzo 2026')
  assert.equal(
    message('it', 'home.figures', { date: '8 maggio 2026' }),
    'La rete all’8 maggio 2026',
  )
  assert.equal(
    message('it', 'overview.at', { date: '11 maggio 2026' }),
    'Dati dell’11 maggio 2026.',
  )
  const typed = 'il 8 marzo, dal 11'
  assert.equal(message('it', 'enquiries.sent.back', { page: typed }), `Torna a ${typed}`)
  assert.equal(message('en', 'journal.on', { date: '8 March 2026' }), 'on 8 March 2026')
})

type Node = ReturnType<IntlMessageFormat['getAst']>[number]

/** ICU's names for plain text and for the number sign of a plural: neither takes a parameter. */
const bare: readonly number[] = [0, 7]

/** `name:type`, type being that of ICU's syntax tree, for every parameter wherever it stands. */
function parametersOf(locale: 'it' | 'en', key: string): string[] {
  const text = catalogues[locale][key] ?? ''
  const tree = new IntlMessageFormat(text, locale, {}, { ignoreTag: true }).getAst()
  return [...new Set(tree.flatMap(named))].sort()
}

function named(node: Node): string[] {
  if (bare.includes(node.type) || !('value' in node)) return []
  const inner = 'options' in node ? Object.values(node.options).flatMap(({ value }) => value) : []
  return [`${node.value}:${node.type}`, ...inner.flatMap(named)]
}

/** Literal, after a prefix in a template, or as a value of a group that is handed on by name. */
test('every message is said somewhere', async () => {
  const code = await sources()
  const isSaid = (key: string): boolean => {
    const group = key.replace(/\.[^.]+$/, '')
    return (
      code.includes(`'${key}'`) ||
      groupsOf(key).some((prefix) => code.includes(`\`${prefix}.\${`)) ||
      code.includes(group.includes('.') ? `'${group}'` : `'${group}',`)
    )
  }
  assert.deepEqual(
    Object.keys(it).filter((key) => !isSaid(key)),
    [],
  )
})

/** `a.b.c` → `a`, `a.b`. */
const groupsOf = (key: string): string[] =>
  key
    .split('.')
    .slice(1)
    .map((_, index) => key.split('.', index + 1).join('.'))

async function sources(): Promise<string> {
  const said: string[] = []
  for await (const file of glob('{src,collections,seed}/**/*.{ts,tsx}'))
    if (!/^src\/(i18n\/messages|generated)\//.test(file)) said.push(await readFile(file, 'utf8'))
  return said.join('\n')
}
