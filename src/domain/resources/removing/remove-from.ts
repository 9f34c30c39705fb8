import type { Context } from '../../context'
import { textOf } from '../../stored'
import type { Removal } from './removal'
import { OneThingAtATime } from './removal-refusals'
import { removeFile } from './remove-file'
import { removePassage } from './remove-passage'

/** What one removal did, without what was removed. */
export interface Done {
  removal: Removal
  /** Versions of the entry that held it (a passage), entries that showed it (a file). */
  found: { versions: number } | { entries: number }
  /** Where the entry is now; null where its address stays. */
  slug: string | null
}

/** A removal as a door was asked for it: of exactly one of a passage, a document, an image. */
export async function removeFrom(
  ctx: Context,
  id: string,
  asked: Record<string, unknown>,
): Promise<Done> {
  const reason = textOf(asked.reason) ?? ''
  const [passage, document, image] = [asked.passage, asked.document, asked.image].map(textOf)
  const named = [passage, document, image].filter((one) => one !== null && one !== undefined)
  if (named.length !== 1) throw new OneThingAtATime()
  if (passage) {
    const everywhere = asked.everywhere === true
    const done = await removePassage(ctx, { id, passage, reason, everywhere })
    const { removal, found, slug } = done
    return { removal, found: { versions: found.versions }, slug }
  }
  const { removal, entries } = await removeFile(ctx, {
    id,
    noun: document ? 'documents' : 'media',
    file: document ?? image ?? '',
    reason,
  })
  return { removal, found: { entries }, slug: null }
}
