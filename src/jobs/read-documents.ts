import type { Payload } from 'payload'
import { isStoredName, newStem, storeFiles } from '../documents/file-store'
import { readDocument } from '../documents/read-document'
import type { DocumentRead } from '../documents/reading'
import { settleByRows } from '../documents/sweep-files'
import { keepReading, waitingDocument, type Read } from '../domain/files/keep-reading'
import { queueMissingReadings, readingJob } from '../domain/files/queue-reading'
import type { Job } from './job'

/** Reads what a document's file says, and draws its first page. */
export const readDocuments: Job = {
  slug: readingJob,
  isAwaited: true,
  attempts: 4,

  async run(payload, input, signal) {
    const read = readIn(input)
    if (!isStoredName(read.filename) || !(await waitingDocument(payload, read))) return
    await keep(payload, read, await readDocument(read.filename, signal))
  },

  async givenUp(payload, input) {
    await keep(payload, readIn(input), {
      state: 'unreadable',
      pages: [],
      pageCount: null,
      language: null,
      warnings: ['damaged'],
      thumbnail: null,
    })
  },

  queueMissing: queueMissingReadings,
}

const readIn = ({ document = '', filename = '' }: Record<string, string>): Read => ({
  document,
  filename,
})

async function keep(
  payload: Payload,
  read: Read,
  { thumbnail, ...told }: DocumentRead,
): Promise<void> {
  const name = thumbnail && `${newStem()}.${thumbnail.extension}`
  const files = name ? [{ name, bytes: Buffer.from(thumbnail.bytes) }] : []
  await storeFiles(files)
  try {
    await keepReading(payload, read, { ...told, thumbnail: name })
  } finally {
    await settleByRows(
      payload,
      files.map(({ name: stored }) => stored),
    )
  }
}
