import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from '../../src/i18n/messages/en'
import { it } from '../../src/i18n/messages/it'

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
