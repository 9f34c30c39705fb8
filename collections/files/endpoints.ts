import { getTranslation } from '@payloadcms/translations'
import {
  addLocalesToRequestFromData,
  parseParams,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { opens, type AccessTable } from '../../src/access/access-of'
import { isRefused } from '../../src/documents/file-problem'
import { unsettleFiles } from '../../src/documents/file-store'
import { receiveFile, storedNamesOf } from '../../src/documents/receive-file'
import { settleByRows } from '../../src/documents/sweep-files'
import { ForbiddenAction, NotFoundRefusal } from '../../src/domain/errors'
import type { FileNoun } from '../../src/domain/files/showings'
import { writeFileRow } from '../../src/domain/files/write-file-row'
import type { FileContext } from './hooks'
import { readUpload, type Upload } from './read-upload'
import { UnacceptableFile } from './refusals'
import { sendFile, sendFileOf } from './send-file'

/**
 * Replace Payload's own doors to a noun of files. A file is checked, cleaned and stored before any
 * transaction begins; then its row is written by Payload, as the person, through the hooks. Bytes
 * go only when the row that named them is surely gone.
 */
export const fileEndpoints = (noun: FileNoun, table: AccessTable): Endpoint[] => [
  { path: '/', method: 'post', handler: (req) => create(req, noun, table) },
  { path: '/:id', method: 'patch', handler: (req) => update(req, noun, table) },
  { path: '/:id', method: 'delete', handler: (req) => remove(req, noun) },
  { path: '/file/:filename', method: 'get', handler: (req) => sendFile(req, noun) },
  { path: '/:id/file', method: 'get', handler: (req) => sendFileOf(req, noun) },
]

async function create(req: PayloadRequest, noun: FileNoun, table: AccessTable): Promise<Response> {
  // Before the file is even read: nobody sends megabytes to hear that they may not.
  if (!opens(table.create, req.user)) throw new ForbiddenAction()
  const upload = await readUpload(req, noun)
  addLocalesToRequestFromData(req)
  if (!upload.file) throw new UnacceptableFile(noun, 'missing')
  const doc = await withStoredFile(req, noun, upload, (data) =>
    req.payload.create({
      ...asked(req),
      collection: noun,
      data,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  )
  return answer(req, noun, 'general:successfullyCreated', doc, 201)
}

async function update(req: PayloadRequest, noun: FileNoun, table: AccessTable): Promise<Response> {
  if (!opens(table.update, req.user)) throw new ForbiddenAction()
  const upload = await readUpload(req, noun)
  addLocalesToRequestFromData(req)
  const id = await readableId(req, noun)
  const before = upload.file ? await storedFilesOf(req, noun, id) : []
  const doc = await settling(req, before, () =>
    withStoredFile(req, noun, upload, (data) =>
      req.payload.update({
        ...asked(req),
        collection: noun,
        id,
        data,
        overrideAccess: false,
        // Whoever has the row open in the panel keeps others out.
        overrideLock: false,
        user: req.user,
        req,
      }),
    ),
  )
  return answer(req, noun, 'general:updatedSuccessfully', doc)
}

async function remove(req: PayloadRequest, noun: FileNoun): Promise<Response> {
  const id = await readableId(req, noun)
  const before = await storedFilesOf(req, noun, id)
  const doc = await settling(req, before, () =>
    writeFileRow(req, () =>
      req.payload.delete({
        ...asked(req),
        collection: noun,
        id,
        overrideAccess: false,
        overrideLock: false,
        user: req.user,
        req,
      }),
    ),
  )
  return answer(req, noun, 'general:deletedSuccessfully', doc)
}

/** Stores the file, then writes the row that tells of it. */
async function withStoredFile<Doc>(
  req: PayloadRequest,
  noun: FileNoun,
  { data, file }: Upload,
  write: (data: Record<string, unknown>) => Promise<Doc>,
): Promise<Doc> {
  if (!file) return writeFileRow(req, () => write(structuredClone(data)))
  const received = await receiveFile(noun, file.bytes, file.name)
  if (isRefused(received)) throw new UnacceptableFile(noun, received.refused)
  const context: FileContext = req.context
  return settling(req, storedNamesOf({ ...received }), () =>
    writeFileRow(req, () => {
      context.received = received
      return write(structuredClone(data))
    }),
  )
}

/** Writes rows, then keeps of these files those that a committed row names, however it ended. */
async function settling<Doc>(
  req: PayloadRequest,
  files: readonly string[],
  write: () => Promise<Doc>,
): Promise<Doc> {
  await unsettleFiles(files)
  try {
    return await write()
  } finally {
    await settleByRows(req.payload, files)
  }
}

/** The row's id, of one that the person may read; what may not be read does not exist. */
async function readableId(req: PayloadRequest, noun: FileNoun): Promise<string> {
  const id = String(req.routeParams?.id ?? '')
  const found = await req.payload.findByID({
    collection: noun,
    id,
    select: {},
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    user: req.user,
    req,
  })
  if (!found) throw new NotFoundRefusal()
  return id
}

async function storedFilesOf(req: PayloadRequest, noun: FileNoun, id: string): Promise<string[]> {
  const row = await req.payload.findByID({
    collection: noun,
    id,
    depth: 0,
    // As the system: which bytes belong to a row that the person was found to read.
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return row ? storedNamesOf({ ...row }) : []
}

/** How the answer is to be given, from the query. */
function asked(req: PayloadRequest) {
  const { depth, populate, select } = parseParams(req.query)
  // Edits of the picture that Payload would make itself, of a file that it does not have.
  delete req.query.uploadEdits
  return { depth, populate, select }
}

function answer(
  req: PayloadRequest,
  noun: FileNoun,
  key:
    'general:successfullyCreated' | 'general:updatedSuccessfully' | 'general:deletedSuccessfully',
  doc: unknown,
  status = 200,
): Response {
  const label = req.payload.collections[noun]?.config.labels.singular ?? noun
  const message = req.t(key, { label: getTranslation(label, req.i18n) })
  return Response.json({ doc, message }, { status })
}
