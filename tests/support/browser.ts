import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

const run = promisify(execFile)

export interface FoundBrowser {
  executable: string
  version: string
  /** Where it came from, for the runner's first lines. */
  from: string
  /** Folder of the libraries it brings along. */
  libraries?: string
}

/** What to do when there is none. */
export const howToGetBrowser =
  'install Chrome or Chromium, or say where one is in CHROMIUM_PATH; on Linux x64 one comes with the packages'

const onPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']
const inFolders = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser that tests use: the one that CHROMIUM_PATH names, one of this system, or the one
 * inside the packages; undefined when none of them runs.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const named = process.env.CHROMIUM_PATH
  const candidates: Omit<FoundBrowser, 'version'>[] = [
    ...(named ? [{ executable: named, from: 'CHROMIUM_PATH' }] : []),
    ...onPath.map((executable) => ({ executable, from: 'this system' })),
    ...inFolders.filter(existsSync).map((executable) => ({ executable, from: 'this system' })),
  ]
  for (const candidate of candidates) {
    const version = await versionOf(candidate)
    if (version) return { ...candidate, version }
  }
  const packed = await fromPackages().catch(() => undefined)
  const version = packed && (await versionOf(packed))
  return version ? { ...packed, version } : undefined
}

/** A browser of its own for a test file, which closes it. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser()
  if (!found) throw new Error(`no browser: ${howToGetBrowser}`)
  return chromium.launch({
    executablePath: await absolute(found.executable),
    args: ['--no-sandbox'],
    env: environmentFor(found),
  })
}

/** Unpacks the browser of the packages, and the libraries that a bare system lacks. */
async function fromPackages(): Promise<Omit<FoundBrowser, 'version'>> {
  const { default: packed, inflate } = await import('@sparticuz/chromium')
  const executable = await packed.executablePath()
  const home = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
  await inflate(join(home, '..', 'bin', 'al2023.tar.br'))
  return { executable, from: 'the packages', libraries: join(tmpdir(), 'al2023', 'lib') }
}

async function versionOf(found: Omit<FoundBrowser, 'version'>): Promise<string | undefined> {
  try {
    const { stdout } = await run(found.executable, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...environmentFor(found) },
    })
    return /\d+(\.\d+)+/.exec(stdout)?.[0]
  } catch {
    return undefined
  }
}

function environmentFor({ libraries }: Pick<FoundBrowser, 'libraries'>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const own = Object.fromEntries(inherited)
  if (!libraries) return own
  const path = [libraries, own.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  return { ...own, LD_LIBRARY_PATH: path, FONTCONFIG_PATH: join(tmpdir(), 'fonts') }
}

async function absolute(executable: string): Promise<string> {
  if (/[/\\]/.test(executable)) return executable
  return (await run('sh', ['-c', `command -v ${executable}`])).stdout.trim()
}
