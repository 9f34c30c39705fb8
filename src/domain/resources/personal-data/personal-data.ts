import type { PayloadRequest } from 'payload'
import { idOf } from '../../../access/asker'
import { findPersonalData } from '../../../privacy/find-personal-data'
import type { Place } from '../../../privacy/place'
import { groupOf } from '../../stored'
import { checkedDocuments, type CheckedDocument } from './checked-documents'
import { piecesOfText, wordsIn } from './pieces-of-text'
import type { ResourceState, Text } from '../state'

/** What was looked through, and what was found. */
export interface CheckedText {
  places: Place[]
  documents: CheckedDocument[]
}

/**
 * Looks through the latest text of an entry, in both languages, and the documents it shows.
 * Documents that were `known` before the transaction are not looked through again.
 */
export async function checkText(
  req: PayloadRequest,
  { latest }: ResourceState,
  known?: ReadonlyMap<string, CheckedDocument>,
): Promise<CheckedText> {
  const { flattenedFields } = req.payload.collections.resources.config
  const pieces = [...piecesOfText(flattenedFields, latest), ...(await coverOf(req, latest))]
  const places = await findPersonalData(pieces, req.payload.secret)
  const documents = await checkedDocuments(req, latest, known)
  return { places: [...places, ...documents.flatMap((one) => one.places)], documents }
}

/** A document whose text is not there yet stands in the way as a whole. */
export const unreadPlaces = (documents: readonly CheckedDocument[]): Place[] =>
  documents
    .filter(({ textState }) => textState === 'waiting')
    .map(({ id, name }) => ({
      place: `unread:${id}`,
      kind: 'unread',
      path: `documents:${id}`,
      excerpt: name,
      overridable: false,
    }))

/** What is said of the picture at the top. */
async function coverOf(req: PayloadRequest, text: Text) {
  const id = idOf(text.cover)
  if (!id) return []
  // Below access: whoever moves the text answers for all it shows.
  const image = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  const { alt, credit, licence } = groupOf(image)
  return [alt, credit, licence].flatMap((words) => wordsIn(words, 'cover'))
}
