import { createRequire } from 'node:module'

/** Pixels of the picture of a first page, at most. */
export const thumbnailBox = { width: 360, height: 510 } as const

/** Narrower than this a picture shows nothing. */
const smallest = 120

const margin = 32
const lineHeight = 20
const longestLine = 300

/** Draws the first lines of a text as a page, for formats that no picture is made of. */
export async function drawPage(text: string, extension: string): Promise<Uint8Array> {
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas')
  for (const weight of ['400', '700']) GlobalFonts.registerFromPath(fontFile(weight), 'Titillium')
  const { width, height } = thumbnailBox
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#455a64'
  context.font = '700 15px Titillium'
  context.fillText(extension.toUpperCase(), margin, margin + 12)
  context.fillStyle = '#1a1a1a'
  context.font = '400 14px Titillium'
  let y = margin + 48
  for (const line of linesOf(text)) {
    let rest = line
    while (rest !== '' && y < height - margin) {
      const fits = longestFitting(
        rest,
        (part) => context.measureText(part).width,
        width - 2 * margin,
      )
      context.fillText(rest.slice(0, fits).trimEnd(), margin, y)
      rest = rest.slice(fits).trimStart()
      y += lineHeight
    }
    if (y >= height - margin) break
  }
  return canvas.encode('webp', 80)
}

/** A picture that a file carries of itself, made anew from its pixels; null when it is none. */
export async function cleanPicture(bytes: Buffer | null): Promise<Uint8Array | null> {
  if (!bytes) return null
  const { default: sharp } = await import('sharp')
  try {
    const picture = sharp(bytes, { limitInputPixels: 4_000_000, failOn: 'error' })
    const { channels } = await picture.stats()
    // Some programs leave an empty one, or that of the template they began with.
    const { width } = await picture.metadata()
    if (width < smallest || channels.every(({ stdev }) => stdev < 3)) return null
    return await picture
      .flatten({ background: '#fff' })
      .resize({ ...thumbnailBox, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
  } catch {
    return null
  }
}

const fontFile = (weight: string): string =>
  createRequire(import.meta.url).resolve(
    `@fontsource/titillium-web/files/titillium-web-latin-${weight}-normal.woff2`,
  )

const linesOf = (text: string): string[] =>
  text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.replaceAll('\t', '   ').trim().slice(0, longestLine))
    .filter((line) => line !== '')

/** How many characters go on a line, up to a space where there is one; at least one. */
function longestFitting(text: string, widthOf: (part: string) => number, most: number): number {
  if (widthOf(text) <= most) return text.length
  let low = 1
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(text.slice(0, middle)) <= most) low = middle
    else high = middle - 1
  }
  const space = text.lastIndexOf(' ', low)
  return space > 0 ? space : low
}
