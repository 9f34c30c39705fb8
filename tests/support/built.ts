import { globSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../../src/bundle.ts'

/** Names the folder of built files for the processes of a run; unset: they run from the sources. */
const builtVariable = 'BUILT_TESTS'

const folders = join('.cache', 'tests')

/**
 * Node's arguments to run a file of `tests`: built if the runner has done so, which starts in half
 * the time, else from its source.
 */
export function nodeArguments(path: string): string[] {
  const built = process.env[builtVariable]
  return built ? ['--enable-source-maps', builtFile(built, path)] : ['--import', 'tsx', path]
}

/** The folder of this run's built files; undefined when they run from the sources. */
export const builtFolder = (): string | undefined => process.env[builtVariable]

const builtFile = (folder: string, path: string) => join(folder, path.replace(/\.tsx?$/, '.js'))

/**
 * Builds every file of `tests` into a folder of this run alone, for the processes that it starts.
 * Answers where a file went, whole.
 */
export async function buildTests(): Promise<(path: string) => string> {
  await mkdir(folders, { recursive: true })
  const left = (await readdir(folders)).filter((pid) => !isAlive(Number(pid)))
  await Promise.all(left.map((pid) => rm(join(folders, pid), { recursive: true, force: true })))
  const folder = join(folders, String(process.pid))
  const files = globSync('tests/**/*.{ts,tsx}', { exclude: ['tests/run.ts', 'tests/check.ts'] })
  await bundle({ entryPoints: files, outdir: folder, outbase: '.', splitting: true })
  process.env[builtVariable] = folder
  // What a file's process compiles, the next one finds.
  process.env.NODE_COMPILE_CACHE = join(process.cwd(), folder, 'compiled')
  return (path) => builtFile(join(process.cwd(), folder), path)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
