import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { test } from 'node:test'

/** Made on this machine, never committed. */
const made = new Set(['.git', 'node_modules', 'dist', '.data', '.cache', '.next', 'coverage'])

const files = await filesUnder('.')

const texts = files.filter((file) =>
  /\.(ts|tsx|js|json|md|css|svg|yml|yaml|toml|txt)$|(^|\/)(\.[a-z]+|run)$/.test(file),
)

test('no folder has a name that says nothing of what is in it', () => {
  const drawers = /(^|\/)(utils?|utilities|helpers?|common|lib|misc|shared)\//
  assert.deepEqual(
    files.filter((file) => drawers.test(file)),
    [],
  )
})

test('files are named in kebab-case', () => {
  const ours = files.filter((file) => /^(src|collections|seed|tests)\//.test(file))
  const named = /^[a-z0-9]+([-.][a-z0-9]+)*\.[a-z]+$/
  const given = /^src\/admin\/(importMap|app\/)|^src\/database\/migrations\/|README\.md$/
  assert.deepEqual(
    ours.filter((file) => !given.test(file) && !named.test(basename(file))),
    [],
  )
})

test('a use case has the name of its file', async () => {
  const verbs =
    /\/(accept|answer|append|change|check|confirm|consume|create|discard|find|invite|keep|list|move|prepare|queue|read|request|resend|reset|restore|send|settle|sign|start|take|update|write)-[\w-]+\.ts$/
  const sources = await Promise.all(
    files
      .filter((file) => file.startsWith('src/domain/') && verbs.test(file))
      .map(async (file) => ({ file, source: await readFile(file, 'utf8').catch(() => '') })),
  )
  const single = sources
    .map(({ file, source }) => ({ file, exported: exportedNames(source) }))
    .filter(({ exported }) => exported.length === 1)
  assert.ok(single.length > 20)
  for (const { file, exported } of single)
    assert.match(exported[0] ?? '', nameOf(basename(file, '.ts')), file)
})

const exportedNames = (source: string): string[] =>
  [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name = '']) => name)

/** `read-profile` is `readProfile`, or `readOwnProfile`: its words in order. */
const nameOf = (file: string): RegExp =>
  new RegExp(
    `^${file.replace(/-(\w)/g, (_, letter: string) => `(?:[A-Z][a-z]+)*${letter.toUpperCase()}`)}$`,
  )

test('no file names a folder of the machine it was written on', async () => {
  const homes = ['work', 'root', 'home', 'Users', 'tmp', 'opt'].join('|')
  const path = new RegExp(`(?:^|[\\s'"\`(=:])/(?:${homes})/[\\w.-]`, 'm')
  const naming = []
  for (const file of texts) {
    const source = await readFile(file, 'utf8').catch(() => '')
    if (path.test(source)) naming.push(file)
  }
  assert.deepEqual(naming, [])
})

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter(({ name }) => !made.has(name))
      .map(async (entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return filesUnder(path)
        return entry.isFile() && !/\.(log|tsbuildinfo)$|next-env\.d\.ts$/.test(path) ? [path] : []
      }),
  )
  return found.flat()
}
