import { isStoredName, openFile } from '../../../documents/file-store'

export interface Image {
  bytes: Buffer
  extension: 'jpg' | 'png'
}

/**
 * The images of a page by the addresses it shows them at, as PNG or JPEG. The page was made for its
 * reader, who may see what it shows; one that is not there any more is left out.
 */
export async function readImages(sources: Iterable<string>): Promise<Map<string, Image>> {
  const images = new Map<string, Image>()
  for (const src of sources) {
    const image = await imageOf(storedNameIn(src))
    if (image) images.set(src, image)
  }
  return images
}

async function imageOf(name: string | null): Promise<Image | null> {
  const file = name === null ? null : await openFile(name)
  if (!file || name === null) return null
  const pieces: Buffer[] = []
  for await (const piece of file.read(0, Math.max(0, file.size - 1))) pieces.push(piece as Buffer)
  const bytes = Buffer.concat(pieces)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  if (extension === 'png' || extension === 'jpg') return { bytes, extension }
  const { default: sharp } = await import('sharp')
  return { bytes: await sharp(bytes).png().toBuffer(), extension: 'png' }
}

/** The stored name behind an image's address on a page; null for what is no stored file. */
function storedNameIn(src: string): string | null {
  const name = /^\/api\/(?:media|documents)\/file\/([^/?#]+)$/.exec(src)?.[1] ?? ''
  return isStoredName(name) ? name : null
}
