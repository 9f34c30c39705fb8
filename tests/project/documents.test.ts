import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { serviceShape, tryOutShape } from '../../src/env-shapes'

const readme = await readFile('README.md', 'utf8')
const documents = [
  ...(await readdir('.')).filter((name) => name.endsWith('.md')),
  ...(await readdir('docs', { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

test('README names every variable of the environment', () => {
  const variables = Object.keys({ ...tryOutShape.shape, ...serviceShape.shape })
  assert.deepEqual(
    variables.filter((variable) => !readme.includes(`\`${variable}\``)),
    [],
  )
})

test('README names every script a person runs, and no other', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
    ([, script = '']) => script,
  )
  for (const script of named) assert.ok(script in scripts, `there is no script ${script}`)
  // `build` is the first half of `start`.
  const unnamed = Object.keys(scripts).filter((each) => !named.includes(each) && each !== 'build')
  assert.deepEqual(unnamed, [])
})

test('every file a document links to is there', async () => {
  for (const document of documents) {
    const text = await readFile(document, 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      assert.ok(existsSync(join(dirname(document), target)), `${document} links to ${target}`)
    }
  }
})

test('the architecture names every folder of src and every noun of collections', async () => {
  const architecture = await readFile('docs/ARCHITECTURE.md', 'utf8')
  for (const room of ['src', 'collections'])
    for (const entry of await readdir(room, { withFileTypes: true }))
      if (entry.isDirectory())
        assert.ok(architecture.includes(`${entry.name}/`), `${room}/${entry.name} is not named`)
})
