import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { cleanName, extensionOf } from './clean-name'
import { refused, type Refused } from './file-problem'
import { largest, mostPixels } from './limits'

/** Widths in which every image is kept, for pages to choose from. */
export const imageSizes = { thumbnail: 320, card: 640, large: 1280 } as const
export type ImageSize = keyof typeof imageSizes

export interface Picture {
  bytes: Buffer
  extension: 'jpg' | 'png' | 'webp'
  mimeType: string
  width: number
  height: number
}

/** An image made anew from its pixels: upright, in sRGB, saying nothing of who took it and where. */
export interface CleanImage extends Picture {
  name: string
  sizes: Record<ImageSize, Picture>
}

const longestSide = 2560
const taken = new Set([
  'image/jpeg',
  'image/png',
  'image/apng',
  'image/webp',
  'image/avif',
  'image/gif',
])

/**
 * Re-encodes an image (of a moving one, the first frame) and its sizes. The size in pixels is read
 * from its header before any pixel is. The same image always gives the same bytes.
 */
export async function cleanImage(bytes: Buffer, givenName: string): Promise<CleanImage | Refused> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > largest.media) return refused('too_large')
  const named = extensionOf(givenName)
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (isDrawing(bytes, named, type?.mime)) return refused('drawing')
  if (!type || !taken.has(type.mime))
    return refused(imageEndings.has(named) ? 'not_what_it_says' : 'type_not_allowed')
  if (named !== '' && !imageEndings.has(named)) return refused('not_what_it_says')
  try {
    const { width, height, hasAlpha } = await header(bytes)
    if (width * height > mostPixels) return refused('too_many_pixels')
    return await encoded(bytes, givenName, keptAs(type.mime, hasAlpha))
  } catch {
    return refused('damaged')
  }
}

const imageEndings = new Set(['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'apng', 'webp', 'avif', 'gif'])

/** SVG is a program that draws: it is refused whoever sends it. */
function isDrawing(bytes: Buffer, named: string, mime: string | undefined): boolean {
  if (named === 'svg' || named === 'svgz' || mime === 'image/svg+xml') return true
  const opening = bytes.subarray(0, 1024).toString('utf8')
  return (mime === undefined || mime === 'application/xml') && /<svg[\s>]/i.test(opening)
}

const header = async (bytes: Buffer): Promise<Metadata> =>
  sharp(bytes, { limitInputPixels: false }).metadata()

/** Photographs stay JPEG, which every reader of links shows; what may be see-through stays so. */
function keptAs(mime: string, hasAlpha: boolean): Picture['extension'] {
  if (mime === 'image/jpeg') return 'jpg'
  if (mime === 'image/png' || mime === 'image/apng' || mime === 'image/gif') return 'png'
  return hasAlpha ? 'webp' : 'jpg'
}

async function encoded(
  bytes: Buffer,
  givenName: string,
  extension: Picture['extension'],
): Promise<CleanImage> {
  const upright = sharp(bytes, { limitInputPixels: mostPixels }).autoOrient().toColourspace('srgb')
  const whole = await picture(
    upright.resize({ width: longestSide, height: longestSide, fit: 'inside', ...shrinkOnly }),
    extension,
  )
  const sized = async (size: ImageSize): Promise<Picture> =>
    picture(
      sharp(whole.bytes, { limitInputPixels: mostPixels }).resize({
        width: imageSizes[size],
        ...shrinkOnly,
      }),
      'webp',
    )
  return {
    ...whole,
    name: cleanName(givenName, extension),
    sizes: {
      thumbnail: await sized('thumbnail'),
      card: await sized('card'),
      large: await sized('large'),
    },
  }
}

const shrinkOnly = { withoutEnlargement: true } as const

async function picture(image: Sharp, extension: Picture['extension']): Promise<Picture> {
  const { data, info } = await formats[extension](image).toBuffer({ resolveWithObject: true })
  return {
    bytes: data,
    extension,
    mimeType: extension === 'jpg' ? 'image/jpeg' : `image/${extension}`,
    width: info.width,
    height: info.height,
  }
}

const formats: Record<Picture['extension'], (image: Sharp) => Sharp> = {
  jpg: (image) => image.jpeg({ quality: 84, progressive: true }),
  png: (image) => image.png(),
  webp: (image) => image.webp({ quality: 80 }),
}
