import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'

const folder = 'docs/decisions'
const names = (await readdir(folder)).filter((name) => /^\d{3}-/.test(name)).sort()
const records = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))
const all = records.join('\n')

test('every direct dependency is named in a decision record', async () => {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const unnamed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    (dependency) => !all.includes(`\`${dependency}\``),
  )
  assert.deepEqual(unnamed, [])
})

test('every decision record says why, what and what follows', () => {
  for (const [at, text] of records.entries())
    for (const heading of ['# ', '## Context', '## Decision', '## Consequences'])
      assert.ok(text.includes(heading), `${names[at] ?? ''} has no “${heading}”`)
})

test('decision records are numbered without a gap', () => {
  assert.deepEqual(
    names.map((name) => Number(name.slice(0, 3))),
    names.map((_, at) => at + 1),
  )
})
