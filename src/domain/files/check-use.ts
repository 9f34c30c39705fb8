import type { PayloadRequest } from 'payload'
import { defaultLocale } from '../../i18n/locales'
import { assertUsableImage } from './may-attach'
import { FileInUse } from './refusals'
import { showingsOf, type FileNoun, type Row } from './showings'

/** A file goes only when nothing shows it: no text, none of its versions, no organisation, nobody. */
export async function assertUnattached(
  req: PayloadRequest,
  noun: FileNoun,
  id: string,
): Promise<void> {
  const showings = await showingsOf(req, noun, [id])
  if (showings.length > 0) throw new FileInUse('file.problem.attached')
}

export interface FileEdit {
  noun: FileNoun
  id: string
  /** The fields sent, in the request's language. */
  data: Row
  /** True when another file takes its place. */
  replaced: boolean
}

/**
 * What others read changes only with the text that shows it, by the table of moves: the file itself
 * and what is said of it. An image in use stays described.
 */
export async function assertMayEdit(
  req: PayloadRequest,
  { noun, id, data, replaced }: FileEdit,
): Promise<void> {
  const showings = await showingsOf(req, noun, [id])
  if (showings.length === 0) return
  const before = await rowOf(req, noun, id)
  const after = { ...before, ...inEveryLanguage(before, data, req.locale) }
  const shared = showings.filter((showing) => showing.shared)
  if (replaced && shared.length > 0) throw new FileInUse('file.problem.shown')
  const inTexts = shared.some(({ resource }) => resource !== null)
  if (inTexts && wordsOf[noun].some((word) => !isSame(before[word], after[word])))
    throw new FileInUse('file.problem.shown')
  if (noun === 'media') assertUsableImage(after, 'people')
}

/** What readers of a text see said of its files. */
const wordsOf: Record<FileNoun, readonly string[]> = {
  documents: ['title'],
  media: ['alt', 'decorative', 'credit', 'licence'],
}
const localised = ['title', 'alt']

async function rowOf(req: PayloadRequest, noun: FileNoun, id: string): Promise<Row> {
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection: noun,
    where: { id: { equals: id } },
    req,
  })
  return row ?? {}
}

function inEveryLanguage(before: Row, data: Row, locale: string | undefined | null): Row {
  if (locale === 'all') return data
  const language = locale ?? defaultLocale
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) =>
      localised.includes(field)
        ? [field, { ...(before[field] as object | null), [language]: value }]
        : [field, value],
    ),
  )
}

const isSame = (one: unknown, other: unknown): boolean => said(one) === said(other)

/** Nothing, an empty text and an unticked box say the same. */
function said(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value || null)
  const languages = Object.entries(value).filter(([, text]) => text)
  return JSON.stringify(languages.toSorted(([one], [other]) => one.localeCompare(other)))
}
