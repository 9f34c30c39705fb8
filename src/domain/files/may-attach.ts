import type { PayloadRequest } from 'payload'
import { askerOf, idOf, type Asker } from '../../access/asker'
import { PeopleUnsaid, Undescribed, UnusableFile } from './refusals'
import type { FileNoun, Row } from './showings'

/** Who may be seen in an image; recognisable minors never. */
export const peopleShown = ['none', 'notRecognisable', 'adultsWithRelease'] as const

export interface Attachment {
  /** The field that is to show them. */
  field: string
  collection: FileNoun
  /** Files that are new in this field. */
  ids: readonly string[]
  /** The text or organisation that is to show them: whose it is, where it comes from. */
  text: Row
}

/**
 * Refuses new references to files that the person's own organisation did not upload, and to images
 * that are not described or of which it was not said who is to be seen. For a text from public sources ANCI uses what it
 * gathered for that city.
 */
export async function assertMayAttach(
  req: PayloadRequest,
  { collection, field, ids, text }: Attachment,
): Promise<void> {
  const asker = askerOf(req.user)
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return
  if (!asker) throw new UnusableFile(field)
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: wanted } },
    depth: 0,
    limit: wanted.length,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const files = docs as unknown as Row[]
  if (files.length < wanted.length || !files.every((file) => isOwn(asker, file, text)))
    throw new UnusableFile(field)
  if (collection !== 'media') return
  for (const image of await inEveryLanguage(req, wanted)) assertUsableImage(image, field)
}

/** An image is used only when it is described, or decorative, and it is said who is to be seen. */
export function assertUsableImage(image: Row, field: string): void {
  if (!image.decorative && !isSaid(image.alt)) throw new Undescribed(field)
  if (!image.people) throw new PeopleUnsaid(field)
}

async function inEveryLanguage(req: PayloadRequest, ids: string[]): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    limit: ids.length,
    req,
  })
  return docs
}

/** Said in one language at least. */
const isSaid = (text: unknown): boolean =>
  typeof text === 'object' && text !== null
    ? Object.values(text).some(isSaid)
    : typeof text === 'string' && text.trim() !== ''

function isOwn(asker: Asker, file: Row, text: Row): boolean {
  const owner = idOf(file.organisation)
  if (owner === undefined) return false
  if (owner === asker.actsFor || owner === asker.organisation) return true
  const fromSources = text.provenance === 'publicSources' && file.provenance === 'publicSources'
  return asker.role === 'anci' && fromSources && owner === idOf(text.organisation)
}
