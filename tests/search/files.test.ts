import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { IndexBuilder } from '../../src/search/build-index'
import { SearchUnavailable } from '../../src/search/door'
import type { HeldIndex, Trouble } from '../../src/search/held-index'
import { nodeArguments } from '../support/built'
import { documentOf } from './small-documents'
import { ask, buildAt, idsFor, openAt, someFolder } from './small-index'

const old = [documentOf({ id: 'old', title: 'Vecchia casa' })]
const renewed = [documentOf({ id: 'new', title: 'Nuova casa' })]

/** A folder with an index in it. */
async function folderWithIndex(): Promise<{ folder: string; path: string }> {
  const folder = someFolder()
  const path = join(folder, 'index-1.db')
  await buildAt(path, old)
  return { folder, path }
}

/** Builds anew beside an index and puts that in its place, as its keeper does. */
async function healed(index: HeldIndex): Promise<void> {
  const path = index.path.replace(/\.db$/, '.building.db')
  mkdirSync(join(path, '..'), { recursive: true })
  await buildAt(path, renewed, { position: '7' })
  await index.adopt(path, () => Promise.resolve())
}

/** Opens an index, collecting its troubles; `next` settles with the next one. */
function opened(folder: string) {
  const troubles: Trouble[] = []
  let wake: () => void = () => undefined
  const index = openAt(folder, (trouble) => {
    troubles.push(trouble)
    wake()
  })
  const next = new Promise<void>((resolve) => (wake = resolve))
  return { index, troubles, next }
}

async function says(index: HeldIndex, why: Trouble): Promise<void> {
  assert.deepEqual([index.trouble, index.isReady], [why, false])
  await assert.rejects(ask(index, ''), SearchUnavailable)
  await assert.rejects(
    index.suggest('a', { locale: 'it', readers: 'public', most: 3 }),
    SearchUnavailable,
  )
  await assert.rejects(
    index.take({ documents: old, removed: [], position: '2' }),
    SearchUnavailable,
  )
  assert.throws(() => index.position, SearchUnavailable)
  await healed(index)
  assert.deepEqual([index.trouble, index.position], [null, '7'])
  assert.deepEqual(await idsFor(index, 'case'), ['new'])
}

test('an index is there again after it was closed', async () => {
  const { folder } = await folderWithIndex()
  const first = openAt(folder)
  const synonyms = [{ expressions: { it: ['abitazione', 'casa'] } }]
  await first.take({ documents: renewed, removed: [], synonyms, position: '2' })
  await first.close()
  const second = openAt(folder)
  assert.deepEqual([second.trouble, second.position], [null, '2'])
  assert.deepEqual((await idsFor(second, 'abitazioni')).sort(), ['new', 'old'])
  assert.equal((await ask(second, 'vecchis')).didYouMean, 'vecchia')
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('.db')),
    ['index-1.db', 'index-1.db-wal'],
  )
})

test('one that is not there is built', () => says(openAt(someFolder()), 'missing'))

test('one that is no index is built', async () => {
  for (const spoil of [
    (path: string) => {
      writeFileSync(path, 'non sono un indice '.repeat(1000))
    },
    (path: string) => {
      truncateSync(path, 10_000)
    },
  ]) {
    const { folder, path } = await folderWithIndex()
    spoil(path)
    await says(openAt(folder), 'corrupt')
  }
})

test('one whose rows make no sense is built', async () => {
  const { folder, path } = await folderWithIndex()
  const database = new DatabaseSync(path)
  database.exec(`UPDATE document SET facets = '{'`)
  database.close()
  await says(openAt(folder), 'corrupt')
})

test('one of another version is built, and so is an empty file', async () => {
  const { folder, path } = await folderWithIndex()
  const database = new DatabaseSync(path)
  database.exec(`UPDATE meta SET value = '0.0' WHERE name = 'version'`)
  database.close()
  await says(openAt(folder), 'outdated')
  const empty = someFolder()
  writeFileSync(join(empty, 'index-1.db'), '')
  await says(openAt(empty), 'outdated')
})

test('one whose building was stopped is built', async () => {
  const { folder, path } = await folderWithIndex()
  const half = join(folder, 'half.db')
  const builder = new IndexBuilder(half)
  await builder.add(old)
  copyFileSync(half, path)
  builder.abandon()
  assert.ok(!existsSync(half))
  const index = openAt(folder)
  assert.ok(index.trouble)
  await says(index, index.trouble)

  const database = new DatabaseSync(path)
  await index.close()
  database.exec(`UPDATE meta SET value = 'no' WHERE name = 'finished'`)
  database.close()
  await says(openAt(folder), 'unfinished')
})

test('an unfinished one is never put in the place of one that answers', async () => {
  const { folder } = await folderWithIndex()
  const index = openAt(folder)
  const half = join(folder, 'half.db')
  new IndexBuilder(half)
  await assert.rejects(index.adopt(half, () => Promise.resolve()))
  await assert.rejects(index.adopt(join(folder, 'none.db'), () => Promise.resolve()))
  const gone = join(folder, 'gone.db')
  await buildAt(gone, renewed)
  await assert.rejects(
    index.adopt(gone, () => {
      rmSync(gone)
      return Promise.resolve()
    }),
  )
  assert.deepEqual([await idsFor(index, 'casa'), index.trouble], [['old'], null])
})

test('damage that shows while it answers is told once, and healed', async () => {
  const { folder, path } = await folderWithIndex()
  const { index, troubles, next } = opened(folder)
  assert.deepEqual(await idsFor(index, ''), ['old'])
  // What is held of the file in memory must not hide what is on the disk.
  truncateSync(path, 4096)
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) => ask(index, `casa${n} vecchia ${n}`)),
  )
  const failed = answers.filter(({ status }) => status === 'rejected')
  assert.ok(failed.length > 0)
  for (const answer of failed)
    assert.ok('reason' in answer && answer.reason instanceof SearchUnavailable)
  await next
  assert.deepEqual(troubles, ['corrupt'])
  await healed(index)
  assert.deepEqual([await idsFor(index, 'casa'), index.trouble], [['new'], null])
})

test('a file that is taken away is noticed; what was open answers and takes until another is there', async () => {
  const { folder, path } = await folderWithIndex()
  const { index, troubles, next } = opened(folder)
  rmSync(path)
  await next
  assert.deepEqual([troubles, index.trouble, index.isReady], [['deleted'], 'deleted', true])
  assert.deepEqual(await idsFor(index, 'casa'), ['old'])
  await index.take({ documents: renewed, removed: [], position: '2' })
  assert.deepEqual((await idsFor(index, 'casa')).sort(), ['new', 'old'])
  await healed(index)
  assert.deepEqual([await idsFor(index, 'casa'), index.trouble], [['new'], null])
  await index.close()
  assert.equal(openAt(folder).position, '7')
})

test('a folder that is taken away is noticed, and the place in it kept', async () => {
  const { folder } = await folderWithIndex()
  const { index, next } = opened(folder)
  rmSync(folder, { recursive: true })
  await next
  assert.deepEqual(await idsFor(index, 'casa'), ['old'])
  await healed(index)
  assert.deepEqual(await idsFor(index, 'casa'), ['new'])
  const other = openAt(folder)
  assert.match(other.path, /index-2\.db$/)
  await other.close()
  rmSync(index.path)
  assert.match(openAt(folder).path, /index-2\.db$/)
})

test('it answers all the while another takes its place', async () => {
  const { folder } = await folderWithIndex()
  const index = openAt(folder)
  let going = true
  const answers: string[] = []
  const asking = (async () => {
    while (going) {
      answers.push((await idsFor(index, 'casa')).join(' '))
      await new Promise(setImmediate)
    }
  })()
  for (let round = 0; round < 5; round += 1) {
    await healed(index)
    await new Promise(setImmediate)
    await index.take({ documents: old, removed: [], position: '8' })
    await index.take({
      documents: [],
      removed: [{ noun: 'resources', id: 'old' }],
      position: String(round),
    })
  }
  going = false
  await asking
  assert.ok(answers.length > 5)
  assert.equal(answers[0], 'old')
  for (const answer of answers) assert.ok(['old', 'new', 'new old', 'old new'].includes(answer))
})

test('what is taken while another is brought up to date waits for none of it', async () => {
  const { folder, path } = await folderWithIndex()
  const index = openAt(folder)
  const building = path.replace('.db', '.building.db')
  await buildAt(building, renewed, { position: '7' })
  await index.adopt(building, async (built) => {
    assert.deepEqual(await idsFor(index, 'casa'), ['old'])
    await built.take({ documents: old, removed: [], position: '8' })
  })
  assert.deepEqual([(await idsFor(index, 'casa')).sort(), index.position], [['new', 'old'], '8'])
})

test('two processes of one folder have an index each', async () => {
  const { folder, path } = await folderWithIndex()
  const { child, lines } = taking(folder)
  assert.equal((await lines.next()).value, path)
  const other = openAt(folder)
  assert.deepEqual([other.path, other.trouble], [join(folder, 'index-2.db'), 'missing'])
  await healed(other)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await other.close()
  assert.equal(openAt(folder).path, path)
})

test('a process killed while it takes leaves what it had taken whole, at the position of that', async () => {
  const { folder } = await folderWithIndex()
  for (let round = 0; round < 6; round += 1) {
    const { child, lines } = taking(folder)
    await lines.next()
    let said = ''
    for (let n = 0; n <= round * 3; n += 1) said = String((await lines.next()).value)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const index = openAt(folder)
    assert.equal(index.trouble, null)
    const position = Number(index.position)
    assert.ok(position >= Number(said), `${position} and ${said}`)
    const { total } = await ask(index, 'alloggi', { pageSize: 1 })
    assert.equal(total, position - 1)
    assert.deepEqual(await idsFor(index, `ultimo${position}`), ['last'])
    assert.deepEqual(await idsFor(index, `giro${position}`), [`r${position}`])
    await index.close()
  }
})

/** A process that takes batches, and the lines it says. */
function taking(folder: string): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(
    process.execPath,
    [...nodeArguments('tests/search/taking-process.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { child, lines }
}

test('a lock that something else was written into is made anew, and still held by one', async () => {
  const { folder, path } = await folderWithIndex()
  writeFileSync(join(folder, 'index-1.lock'), 'no database at all, and never was one'.repeat(50))
  const index = openAt(folder)
  assert.deepEqual([index.path, await idsFor(index, 'casa')], [path, ['old']])
  assert.match(openAt(folder).path, /index-2\.db$/)
})

test('a document that cannot be read any more is damage like any other', async () => {
  const { folder, path } = await folderWithIndex()
  const database = new DatabaseSync(path)
  database.exec("UPDATE document SET card = '{' || card")
  database.close()
  const { index, troubles, next } = opened(folder)
  await assert.rejects(ask(index, 'casa'), SearchUnavailable)
  await next
  assert.deepEqual(troubles, ['corrupt'])
  await healed(index)
  assert.deepEqual(await idsFor(index, 'casa'), ['new'])
})
