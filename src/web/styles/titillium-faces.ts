import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const files = join(
  dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve(
      '@fontsource/titillium-web/package.json',
    ),
  ),
  'files',
)
const weights = [400, 600, 700]

/** Which characters each file draws: a reader of Italian and English loads only `latin`. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
}

/** The `@font-face` rules of Titillium Web, its files kept by `add`, which answers their address. */
export async function titilliumFaces(
  add: (name: string, content: Uint8Array) => Promise<string>,
): Promise<string> {
  const faces: string[] = []
  for (const weight of weights)
    for (const [subset, range] of Object.entries(ranges)) {
      const content = await readFile(join(files, `titillium-web-${subset}-${weight}-normal.woff2`))
      const url = await add(`titillium-${subset}-${weight}.woff2`, content)
      faces.push(
        `@font-face{font-family:"Titillium Web";font-style:normal;font-weight:${weight};font-display:swap;src:url("${url}") format("woff2");unicode-range:${range}}`,
      )
    }
  return faces.join('\n')
}
