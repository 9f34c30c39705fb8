import type { CollectionSlug, PayloadRequest } from 'payload'
import { appendChange } from '../../../changes/append-change'
import { inTransaction, leaveNoTrace } from '../../../database/transaction'
import { followedNouns } from '../../../changes/followed-nouns'
import type { Context } from '../../context'
import { cutRow } from '../../cut-row'
import { forgetKept } from '../../forget-kept'
import type { Passage } from '../../passage'
import { swept } from '../../removal-sweepers'
import { requestOf } from '../../request-of'
import { slugOf } from '../../slug'
import { writtenNouns } from '../../text-holders'
import {
  cutting,
  findPassage,
  isFound,
  passageAsked,
  rowsHolding,
  spellsOut,
  type PassageFound,
} from './look-for-passage'
import { freeSlug } from '../prepare-creation'
import { checkedReason, recordRemoval, stateToRemoveFrom, type Removal } from './removal'
import { PassageNotFound } from './removal-refusals'
import { replicationsOf } from './replications-holding'
import { settleResource } from '../settle-resource'
import { readState } from '../state'
import { overwriteTexts, textsOf, type StoredText } from './texts-of'

export interface RemovePassageInput {
  id: string
  passage: string
  reason: string
  /** Also where it stands beside this entry: other entries, organisations, people, pages, files' names. */
  everywhere?: boolean
}

/**
 * Removes words for good: from the entry and all its versions in both languages, from what cities
 * wrote that replicate it, from what the portal kept of them (history, letters, searches), from the database's own leavings. What remains
 * says that something was removed, and when. 404, 403 `forbidden`, 422 `incomplete` (a reason),
 * `passage_too_short`, `passage_not_found`, `reason_repeats`.
 */
export async function removePassage(
  ctx: Context,
  input: RemovePassageInput,
): Promise<{ removal: Removal; found: PassageFound; slug: string }> {
  const req = await requestOf(ctx)
  // Before anything is said of the passage: whose action it is.
  await stateToRemoveFrom(req, input.id)
  const passage = passageAsked(input.passage)
  const reason = checkedReason(input.reason, passage)
  const found = await findPassage(req, input.id, passage)
  if (!isFound(found)) throw new PassageNotFound()
  const removed = { isIn: (text: string) => passage.isIn(text), files: [] }
  const done = await swept(req.payload, removed, async () => {
    const removal = await inTransaction(req, async () => {
      const { state } = await stateToRemoveFrom(req, input.id)
      await removeFromEntry(req, input.id, passage)
      for (const row of await replicationsOf(req, input.id))
        await removeFromRow(req, 'replications', row, passage)
      await forgetKept(req, passage)
      return recordRemoval(req, state, { what: 'passage', reason })
    })
    if (input.everywhere) await removeElsewhere(req, passage)
    return removal
  })
  await leaveNoTrace(req.payload.db, [passage.text])
  const after = await readState(req, input.id)
  return { removal: done, found, slug: String(after?.latest.slug ?? '') }
}

/** The texts of one entry, in one transaction; answers whether anything was there. */
async function removeFromEntry(
  req: PayloadRequest,
  id: string,
  passage: Passage,
): Promise<boolean> {
  const { fields, markers } = cutting(req)
  const state = await readState(req, id)
  if (!state) return false
  const slug = await addressWithout(req, id, passage)
  const changed: StoredText[] = []
  let now = false
  for await (const stored of textsOf(req, id)) {
    const { row, places } = cutRow(fields, stored.text, passage, { markers })
    const renamed = slug !== null && spellsOut(row.slug, passage)
    if (places.length === 0 && !renamed) continue
    now ||= !stored.version || stored.version.latest === true
    changed.push({ ...stored, text: { ...row, id, ...(renamed ? { slug } : {}) } })
  }
  if (changed.length === 0) return false
  // Later than every version there is: whoever has the entry open is told that it has changed.
  const updatedAt = new Date(Math.max(Date.now(), Date.parse(state.updatedAt) + 1)).toISOString()
  await overwriteTexts(req, await withBoth(req, id, changed, now), updatedAt)
  await settleResource(req, id, state.main)
  return true
}

/**
 * The row that readers see and the latest version change together, or neither: a version older than
 * its row would be taken for an earlier one.
 */
async function withBoth(
  req: PayloadRequest,
  id: string,
  changed: StoredText[],
  now: boolean,
): Promise<StoredText[]> {
  if (!now) return changed
  const missing: StoredText[] = []
  for await (const stored of textsOf(req, id)) {
    const isNow = !stored.version || stored.version.latest === true
    const known = changed.some(({ version }) => version?.id === stored.version?.id)
    if (isNow && !known) missing.push(stored)
  }
  return [...changed, ...missing]
}

/** An address without the words; null where none spells them out. The old one answers no more. */
async function addressWithout(
  req: PayloadRequest,
  id: string,
  passage: Passage,
): Promise<string | null> {
  const spelt = slugOf(passage.text)
  for await (const { text } of textsOf(req, id)) {
    if (!spellsOut(text.slug, passage)) continue
    const left = `-${String(text.slug)}-`.replaceAll(`-${spelt}-`, '-')
    return freeSlug(req, left)
  }
  return null
}

/** Everything else that people write, each row whole and in a transaction of its own. */
async function removeElsewhere(req: PayloadRequest, passage: Passage): Promise<void> {
  for (const id of await rowsHolding(req, 'resources', passage))
    await inTransaction(req, () => removeFromEntry(req, id, passage))
  for (const noun of writtenNouns)
    for (const id of await rowsHolding(req, noun, passage))
      await inTransaction(req, () => removeFromRow(req, noun, id, passage))
}

async function removeFromRow(
  req: PayloadRequest,
  noun: CollectionSlug,
  id: string,
  passage: Passage,
): Promise<void> {
  const { db, collections } = req.payload
  const row = await db.findOne<Record<string, unknown> & { id: string }>({
    collection: noun,
    where: { id: { equals: id } },
    req,
  })
  if (!row) return
  const { markers } = cutting(req)
  const cut = cutRow(collections[noun].config.flattenedFields, row, passage, { markers })
  if (cut.places.length === 0) return
  await db.updateOne({ collection: noun, id, data: cut.row, returning: false, req })
  if (followedNouns.has(noun))
    await appendChange(req, { collection: noun, id, operation: 'update' })
}
