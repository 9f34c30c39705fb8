import type { PayloadRequest } from 'payload'
import { idOf } from '../../../access/asker'
import { saidIn } from '../../../i18n/said-in'
import type { Context } from '../../context'
import { requestOf } from '../../request-of'
import { idsOf, textOf } from '../../stored'
import { stateToRemoveFrom } from './removal'
import type { Text } from '../state'
import { readableVersions, textsOf } from './texts-of'

export type ShownNoun = 'documents' | 'media'

/** The field of an entry's text that shows files of a noun, and the text without one of them. */
export const shows = {
  documents: {
    field: 'documents',
    in: (text: Text) => idsOf(text.documents),
    without: (text: Text, file: string): Text => ({
      ...text,
      documents: idsOf(text.documents).filter((id) => id !== file),
    }),
  },
  media: {
    field: 'cover',
    in: (text: Text) => [idOf(text.cover) ?? ''].filter(Boolean),
    without: (text: Text, file: string): Text =>
      idOf(text.cover) === file ? { ...text, cover: null } : text,
  },
} as const

/** Ids of the files in the texts of an entry that this person reads, earlier versions included. */
export async function filesShown(
  req: PayloadRequest,
  id: string,
): Promise<Record<ShownNoun, string[]>> {
  const readable = await readableVersions(req, id)
  const documents = new Set<string>()
  const media = new Set<string>()
  for await (const { version, text } of textsOf(req, id)) {
    if (version && !readable.has(version.id)) continue
    for (const file of shows.documents.in(text)) documents.add(file)
    for (const file of shows.media.in(text)) media.add(file)
  }
  return { documents: [...documents], media: [...media] }
}

export interface RemovableFile {
  noun: ShownNoun
  id: string
  name: string
}

/** The files of an entry that may be removed for good, by name. 404, 403. */
export async function listRemovableFiles(ctx: Context, id: string): Promise<RemovableFile[]> {
  const req = await requestOf(ctx)
  await stateToRemoveFrom(req, id)
  const shown = await filesShown(req, id)
  const listed: RemovableFile[] = []
  for (const noun of ['documents', 'media'] as const) {
    if (shown[noun].length === 0) continue
    const { docs } = await ctx.payload.find({
      collection: noun,
      where: { id: { in: shown[noun] } },
      locale: 'all',
      depth: 0,
      limit: shown[noun].length,
      pagination: false,
      overrideAccess: false,
      user: ctx.user,
    })
    for (const doc of docs as unknown as Record<string, unknown>[])
      listed.push({
        noun,
        id: String(doc.id),
        name: saidIn(ctx.locale, doc.title ?? doc.alt)?.value ?? textOf(doc.name) ?? '',
      })
  }
  return listed
}
