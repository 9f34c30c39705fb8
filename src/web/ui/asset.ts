import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let manifest: Record<string, string> | undefined

/**
 * The address of a built file by its plain name, `asset('portal.css')` → `/assets/portal.<hash>.css`,
 * from the manifest the build writes; the plain address where nothing was built (tests of a view).
 */
export function asset(name: string): string {
  manifest ??= readManifest()
  return manifest[name] ?? `/assets/${name}`
}

function readManifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), 'dist/public/manifest.json'), 'utf8'))
  } catch {
    return {}
  }
}
