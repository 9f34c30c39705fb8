import { existsSync } from 'node:fs'
import { environment } from '../../../env'

const ofThisSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser that draws PDF files: the one that CHROMIUM_PATH names, else one of this system;
 * undefined where there is none. Looked for once.
 */
export function findChromium(): string | undefined {
  found ??=
    [environment().chromiumPath, ...ofThisSystem].find(
      (path) => path !== undefined && existsSync(path),
    ) ?? null
  return found ?? undefined
}
let found: string | null | undefined
