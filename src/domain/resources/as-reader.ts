import {
  belongsToAudience,
  candidFields,
  type Audience,
  type CandidField,
} from '../../access/candour'
import type { Context } from '../context'
import { plainTextOf } from '../rich-text'
import { groupOf, rowsOf } from '../stored'
import { linkedOf, type Linked, type LinkedResource, type ReadText } from './read-resource'

export interface AsReader {
  text: ReadText
  linked: Linked
  /** What the text says and such a reader is not shown. */
  hidden: CandidField[]
}

/**
 * A text as such a reader will find it once it is shared with them: only less than the person who
 * asks has read, never more.
 */
export async function asReader(
  ctx: Context,
  { text, linked }: { text: ReadText; linked: Linked },
  reader: Audience,
): Promise<AsReader> {
  const shownTo = groupOf(text.shownTo)
  const kept: ReadText = { ...text, coOwners: rowsOf(text.coOwners).filter(accepted) }
  const hidden = (Object.keys(candidFields) as CandidField[]).filter(
    (field) =>
      !belongsToAudience(reader, (shownTo[field] as Audience | undefined) ?? 'institutions'),
  )
  const told = hidden.filter((field) => saysAnything(text[field]))
  for (const field of hidden) Reflect.deleteProperty(kept, field)
  if (reader !== 'public') return { text: kept, linked: ofTheLibrary(linked), hidden: told }
  Reflect.deleteProperty(kept, 'contact')
  const nobody: Context = { ...ctx, asker: null, user: null, req: undefined }
  const theirs = await linkedOf(nobody, kept)
  // The files are the entry's: whoever reads it may open them.
  const { documents, media } = linked
  return { text: kept, linked: { ...theirs, documents, media }, hidden: told }
}

const accepted = (row: Record<string, unknown>): boolean => row.accepted === true

/** A value in every language, a list, or a choice. */
function saysAnything(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value !== 'object' || value === null) return Boolean(value)
  if ('root' in value) return plainTextOf(value) !== ''
  return Object.values(value).some((inner) => saysAnything(inner))
}

/** Without the drafts of one's own that a text may name. */
function ofTheLibrary(linked: Linked): Linked {
  const shared = new Map<string, LinkedResource>(
    [...linked.resources].filter(([, entry]) => entry.shared),
  )
  const known = (id: string) => shared.has(id)
  return {
    ...linked,
    resources: shared,
    editionsLine: linked.editionsLine.filter(known),
  }
}
