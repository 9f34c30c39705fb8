import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { isRefused } from '../../src/documents/file-problem'
import { removeFiles, settleFiles } from '../../src/documents/file-store'
import { receiveFile, storedNamesOf } from '../../src/documents/receive-file'
import { files } from '../demonstration/files'
import type { SeedFile } from '../types'
import { asOne, idFor, idIn, writeRow, type Known, type Row } from './planter'
import type { References } from './resource-row'

/**
 * The demonstration's documents and images, by file name: from `media/` through the checks of every
 * upload into the store, then its row. Nobody else reads them until an entry shows them.
 */
export async function plantFiles(payload: Payload, known: References): Promise<Known> {
  const ids = new Map<string, string>()
  for (const file of files) {
    const id = idFor(payload, file.noun, file.file)
    const there = await payload.db.findOne({ collection: file.noun, where: { id: { equals: id } } })
    if (!there) await addFile(payload, id, file, known)
    ids.set(file.file, id)
  }
  return ids
}

async function addFile(
  payload: Payload,
  id: string,
  { file, noun, organisation, alt, title }: SeedFile,
  known: References,
): Promise<void> {
  const received = await receiveFile(noun, await readFile(resolve('media', file)), file)
  if (isRefused(received)) throw new Error(`media/${file} is refused: ${received.refused}`)
  const stored = storedNamesOf({ ...received })
  const row: Row = {
    ...received,
    organisation: idIn(known.organisations, organisation),
    provenance: 'demonstration',
    audience: 'organisation',
    readers: '',
    shownIn: [],
    ...(noun === 'media'
      ? { alt, decorative: false, people: 'none', credit: 'LGNET2', licence: 'CC-BY-4.0' }
      : { title, language: 'it' }),
  }
  try {
    await asOne(payload, (req) => writeRow(req, noun, id, row))
  } catch (error) {
    await removeFiles(stored)
    throw error
  }
  await settleFiles(stored)
}
