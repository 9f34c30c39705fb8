import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../../access/asker'
import { appendChange } from '../../../changes/append-change'
import { inTransaction, leaveNoTrace } from '../../../database/transaction'
import type { Context } from '../../context'
import { swept } from '../../removal-sweepers'
import { requestOf } from '../../request-of'
import { groupOf, textOf } from '../../stored'
import { filesShown, shows, type ShownNoun } from './files-shown'
import { checkedReason, recordRemoval, stateToRemoveFrom, type Removal } from './removal'
import { FileNotShown } from './removal-refusals'
import { settleResource } from '../settle-resource'
import { readState } from '../state'
import { overwriteTexts, textsOf, type StoredText } from './texts-of'

export interface RemoveFileInput {
  id: string
  noun: ShownNoun
  file: string
  reason: string
}

/**
 * Removes a document or an image for good: from every text and version that shows it, in this entry
 * and elsewhere, with its extracted words and its bytes in every size. 404, 403 `forbidden`, 422
 * `incomplete` (a reason), `file_not_shown`.
 */
export async function removeFile(
  ctx: Context,
  { id, noun, file, reason: given }: RemoveFileInput,
): Promise<{ removal: Removal; entries: number }> {
  const req = await requestOf(ctx)
  await stateToRemoveFrom(req, id)
  const reason = checkedReason(given)
  const shown = await filesShown(req, id)
  if (!shown[noun].includes(file)) throw new FileNotShown()
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: noun,
    where: { id: { equals: file } },
    req,
  })
  if (!row) throw new FileNotShown()
  const removed = { isIn: () => false, files: storedNamesIn(row) }
  const done = await swept(req.payload, removed, () =>
    inTransaction(req, async () => {
      const { state } = await stateToRemoveFrom(req, id)
      const entries = await entriesShowing(req, noun, file)
      for (const entry of entries) await removeFromEntry(req, entry, noun, file)
      if (noun === 'media') await removeFromOthers(req, file)
      else
        await req.payload.db.deleteMany({
          collection: 'document-texts',
          where: { document: { equals: file } },
          req,
        })
      await req.payload.db.deleteOne({ collection: noun, where: { id: { equals: file } }, req })
      await appendChange(req, { collection: noun, id: file, operation: 'delete' })
      const what = noun === 'media' ? 'image' : 'file'
      return {
        removal: await recordRemoval(req, state, { what, reason }),
        entries: entries.length,
      }
    }),
  )
  await leaveNoTrace(req.payload.db, [])
  return done
}

async function entriesShowing(
  req: PayloadRequest,
  noun: ShownNoun,
  file: string,
): Promise<string[]> {
  const { db } = req.payload
  const { field } = shows[noun]
  const asked = (path: string): Where => ({ [path]: { in: [file] } })
  const rows = await db.find<{ id: string }>({
    collection: 'resources',
    where: asked(field),
    limit: 0,
    pagination: false,
    select: { slug: true },
    req,
  })
  const versions = await db.findVersions({
    collection: 'resources',
    where: asked(`version.${field}`),
    limit: 0,
    pagination: false,
    select: { parent: true },
    req,
  })
  return [
    ...new Set([
      ...rows.docs.map(({ id }) => String(id)),
      ...versions.docs.map(({ parent }) => String(parent)),
    ]),
  ]
}

async function removeFromEntry(
  req: PayloadRequest,
  id: string,
  noun: ShownNoun,
  file: string,
): Promise<void> {
  const state = await readState(req, id)
  if (!state) return
  const changed: StoredText[] = []
  for await (const stored of textsOf(req, id)) {
    const isNow = !stored.version || stored.version.latest === true
    // The row and the latest version keep the same time: a version behind it would not be read.
    if (!isNow && !shows[noun].in(stored.text).includes(file)) continue
    changed.push({ ...stored, text: shows[noun].without(stored.text, file) })
  }
  const updatedAt = new Date(Math.max(Date.now(), Date.parse(state.updatedAt) + 1)).toISOString()
  await overwriteTexts(req, changed, updatedAt)
  await settleResource(req, id, state.main)
}

/** Organisations and people that show an image. */
const others = { organisations: ['logo', 'cover'], profiles: ['avatar'] } as const

async function removeFromOthers(req: PayloadRequest, file: string): Promise<void> {
  const { db } = req.payload
  for (const collection of ['organisations', 'profiles'] as const) {
    const fields = others[collection]
    const { docs } = await db.find<Record<string, unknown> & { id: string }>({
      collection,
      where: { or: fields.map((field) => ({ [field]: { equals: file } })) },
      limit: 0,
      pagination: false,
      req,
    })
    for (const row of docs) {
      const left = Object.fromEntries(
        fields.map((field) => [field, idOf(row[field]) === file ? null : row[field]]),
      )
      await db.updateOne({
        collection,
        id: row.id,
        data: { ...row, ...left },
        returning: false,
        req,
      })
      await appendChange(req, { collection, id: row.id, operation: 'update' })
    }
  }
}

/** Names in the store: the file, its sizes, the picture of its first page. */
function storedNamesIn(row: Record<string, unknown>): string[] {
  const sizes = Object.values(groupOf(row.sizes)).map((size) => textOf(groupOf(size).filename))
  return [textOf(row.filename), textOf(row.thumbnail), ...sizes].filter((name) => name !== null)
}
