import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'

/** A test file and what it needs, as far as its imports say. */
export interface TestFile {
  path: string
  database: boolean
  browser: boolean
  /** Asks only how pages and files look and read, which no database changes: run on one. */
  looks: boolean
}

const databaseRooms = ['tests/support/portal.ts', 'tests/support/database.ts']
const browserRooms = ['tests/support/browser.ts']
const looks: ReadonlySet<string> = new Set([
  'tests/browser/accessibility.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/browser/print.test.ts',
  'tests/browser/reading.test.ts',
  'tests/browser/reflow.test.ts',
  'tests/browser/search.test.ts',
  'tests/exports/taking-away.test.ts',
  'tests/panel/accessibility.test.ts',
  'tests/panel/menu.test.ts',
  'tests/transferability/council-note.test.ts',
])

/** Every test file under the given paths, or all of them. */
export async function findTestFiles(paths: readonly string[]): Promise<TestFile[]> {
  const found = await Promise.all(['tests', 'src'].map(filesUnder))
  const asked = paths.map((path) => normalize(path))
  return found
    .flat()
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => asked.length === 0 || asked.some((start) => path.startsWith(start)))
    .sort()
    .map((path) => {
      const reached = reachedFrom(path)
      return {
        path,
        database: databaseRooms.some((room) => reached.has(room)),
        browser: browserRooms.some((room) => reached.has(room)),
        looks: looks.has(path),
      }
    })
}

/** The files of `tests` that a file imports, and those import. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached
  reached.add(path)
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
    const target = join(dirname(path), name)
    const file = [target, `${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].find(
      (candidate) => /\.tsx?$/.test(candidate) && existsSync(candidate),
    )
    if (file?.startsWith('tests')) reachedFrom(file, reached)
  }
  return reached
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map(async (entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? filesUnder(path) : [path]
      }),
  )
  return found.flat()
}
