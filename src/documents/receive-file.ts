import { cleanImage, imageSizes, type ImageSize, type Picture } from './clean-image'
import { isRefused, type Refused } from './file-problem'
import { newStem, storeFiles, type NamedBytes } from './file-store'
import { inTurn } from './in-turn'
import { inspectDocument } from './inspect-file'

/** One stored file, as its row keeps it. */
interface Kept {
  /** The name in the store, which nobody can guess. */
  filename: string
  mimeType: string
  filesize: number
  width: number | null
  height: number | null
}

/** An upload after it was checked, cleaned and stored: the part of its row that tells of it. */
export interface StoredFile extends Kept {
  /** The name that people gave it, fit to be shown and to be saved under. */
  name: string
  sizes?: Record<ImageSize, Kept>
}

/**
 * Checks an upload by its content, cleans it and stores it; nothing stays stored when it is
 * refused. Whoever calls this writes the row afterwards, or removes the files again.
 */
export async function receiveFile(
  noun: 'documents' | 'media',
  bytes: Buffer,
  givenName: string,
): Promise<StoredFile | Refused> {
  return noun === 'media' ? receiveImage(bytes, givenName) : receiveDocument(bytes, givenName)
}

/** Every name in the store that a row speaks of. */
export function storedNamesOf(row: Record<string, unknown>): string[] {
  const sizes = typeof row.sizes === 'object' && row.sizes !== null ? Object.values(row.sizes) : []
  const names = [row.thumbnail, ...[row, ...sizes].map(filenameOf)]
  return names.flatMap((name) => (typeof name === 'string' && name !== '' ? [name] : []))
}

const filenameOf = (one: { filename?: unknown } | null): unknown => one?.filename

async function receiveDocument(bytes: Buffer, givenName: string): Promise<StoredFile | Refused> {
  const inspected = await inTurn(() => inspectDocument(bytes, givenName))
  if (isRefused(inspected)) return inspected
  const { bytes: kept, extension, mimeType, name } = inspected
  const filename = `${newStem()}.${extension}`
  await storeFiles([{ name: filename, bytes: kept }])
  return { filename, name, mimeType, filesize: kept.length, width: null, height: null }
}

async function receiveImage(bytes: Buffer, givenName: string): Promise<StoredFile | Refused> {
  const image = await inTurn(() => cleanImage(bytes, givenName))
  if (isRefused(image)) return image
  const stem = newStem()
  const files: NamedBytes[] = []
  const keep = (picture: Picture, suffix: string): Kept => {
    const filename = `${stem}${suffix}.${picture.extension}`
    files.push({ name: filename, bytes: picture.bytes })
    const { bytes: kept, mimeType, width, height } = picture
    return { filename, mimeType, filesize: kept.length, width, height }
  }
  const whole = keep(image, '')
  const sizes = Object.fromEntries(
    imageSizeNames.map((size) => [size, keep(image.sizes[size], `-${size}`)]),
  ) as Record<ImageSize, Kept>
  await storeFiles(files)
  return { ...whole, name: image.name, sizes }
}

const imageSizeNames = Object.keys(imageSizes) as ImageSize[]
