import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../support/browser'

/**
 * The tests' browser as CHROMIUM_PATH names one: where it brings libraries along, a program that
 * starts it with them.
 */
export async function openBrowserPath(): Promise<string> {
  const found = await findBrowser()
  if (!found) throw new Error('no browser')
  if (!found.libraries) return found.executable
  const path = join(await mkdtemp(join(tmpdir(), 'portal-browser-')), 'chromium')
  const start = `LD_LIBRARY_PATH='${found.libraries}' FONTCONFIG_PATH='${join(tmpdir(), 'fonts')}'`
  await writeFile(path, `#!/bin/sh\n${start} exec '${found.executable}' "$@"\n`)
  await chmod(path, 0o700)
  return path
}
