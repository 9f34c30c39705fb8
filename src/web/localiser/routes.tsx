import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { documentTypes } from '../../documents/document-types'
import { openFile } from '../../documents/file-store'
import { inTurn } from '../../documents/in-turn'
import { fillDocument, longestValue } from '../../documents/localise/fill-document'
import { findPlaceholders, keyOf, type Found } from '../../documents/localise/find-placeholders'
import { openTextDocument, type TextDocument } from '../../documents/localise/text-document'
import { NotFoundRefusal } from '../../domain/errors'
import { findStoredDocuments } from '../../domain/files/find-stored-documents'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { readResource, type LinkedFile } from '../../domain/resources/read-resource'
import { idsOf, rowsOf, textOf } from '../../domain/stored'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { saidIn, type Said } from '../../i18n/said-in'
import { typedIn, type Typed } from '../account/form'
import { downloadHeaders } from '../download-headers'
import { sendPage } from '../send-page'
import { LocaliserPage } from './localiser-page'

/** A tool with parts to adapt, and its documents that can be filled in. */
interface Tool {
  slug: string
  title: Said
  parts: { placeholder: string; help: Said | null }[]
  documents: LinkedFile[]
}

/** The tool, as this person reads it; without parts or documents there is nothing here. */
async function toolOf(request: Request): Promise<Tool> {
  const { ctx, locale } = request.portal
  const { text, linked } = await readResource(ctx, String(request.params.slug))
  const parts = rowsOf(text.toLocalise).flatMap(({ placeholder, help }) => {
    const said = textOf(placeholder)
    return said ? [{ placeholder: said, help: saidIn(locale, help) }] : []
  })
  const documents = idsOf(text.documents).flatMap((id) => {
    const file = linked.documents.get(id)
    return file && isFillable(file.mimeType) ? [file] : []
  })
  if (text.kind !== 'tool' || parts.length === 0 || documents.length === 0)
    throw new NotFoundRefusal()
  const title = saidIn(locale, text.title) ?? { value: text.slug, lang: locale }
  return { slug: text.slug, title, parts, documents }
}

const isFillable = (mimeType: string): boolean =>
  mimeType === documentTypes.docx || mimeType === documentTypes.odt

/** Which document, where there are several; otherwise its parts. */
const chooseDocument: RequestHandler = async (request, response) => {
  const tool = await toolOf(request)
  const [only, ...more] = tool.documents
  if (only && more.length === 0) return showParts(request, response, tool, only)
  showPage(request, response, tool, {})
}

const documentParts: RequestHandler = async (request, response) => {
  const tool = await toolOf(request)
  await showParts(request, response, tool, documentIn(request, tool))
}

/** The document with what was written in its places; nothing of it stays here. */
const filledDocument: RequestHandler = async (request, response) => {
  const { locale } = request.portal
  const tool = await toolOf(request)
  const file = documentIn(request, tool)
  const typed = typedIn(request)
  const opened = await openedDocument(request, file)
  if ('refused' in opened) return showRefused(request, response, tool, file, opened.refused)
  const found = findPlaceholders(
    opened,
    tool.parts.map(({ placeholder }) => placeholder),
  )
  const fillings = [...found.listed, ...found.others].map(({ placeholder }) => ({
    placeholder,
    value: (typed[fieldOf(placeholder)] ?? '').trim(),
  }))
  const errors = fillings
    .filter(({ value }) => value.length > longestValue)
    .map(({ placeholder }) => ({
      field: fieldOf(placeholder),
      message: message(locale, 'localiser.error.longValue', { placeholder, longest: longestValue }),
    }))
  if (fillings.every(({ value }) => value === ''))
    errors.push({
      field: fieldOf(fillings[0]?.placeholder ?? ''),
      message: message(locale, 'localiser.error.nothing'),
    })
  if (errors.length > 0) return showPage(request, response, tool, { file, found, typed, errors })
  const bytes = await inTurn(() => fillDocument(opened, fillings))
  const city = (typed.city ?? '')
    .replace(/[\s/\\]+/g, ' ')
    .trim()
    .slice(0, 60)
  const title = file.title
    .replace(/\.(docx|odt)$/i, '')
    .replace(/[/\\]+/g, ' ')
    .slice(0, 80)
  const name = `${[title, city].filter(Boolean).join(' – ')}.${opened.extension}`
  response.set(downloadHeaders(name, documentTypes[opened.extension])).send(bytes)
}

const at = routesOf('resources', ':slug', { word: 'localise' })
const oneDocument = routesOf('resources', ':slug', { word: 'localise' }, ':document')

/** A tool's document made one's own: its parts asked for in a form, given back as a file. */
export const localiser = Router()
  .get(at, chooseDocument)
  .get(oneDocument, documentParts)
  .post(oneDocument, filledDocument)

function documentIn(request: Request, { documents }: Tool): LinkedFile {
  const file = documents.find(({ id }) => id === request.params.document)
  if (!file) throw new NotFoundRefusal()
  return file
}

/** The name of a placeholder's field: the same whatever else the document holds. */
const fieldOf = (placeholder: string): string =>
  `part-${createHash('sha256').update(keyOf(placeholder)).digest('hex').slice(0, 12)}`

async function openedDocument(
  request: Request,
  { id, mimeType }: LinkedFile,
): Promise<TextDocument | { refused: string }> {
  const stored = (await findStoredDocuments(request.portal.ctx, [id])).get(id)
  const open = stored && (await openFile(stored.filename))
  if (!open) throw new NotFoundRefusal()
  const name = mimeType === documentTypes.odt ? 'document.odt' : 'document.docx'
  return inTurn(async () => openTextDocument(await buffer(open.read(0, open.size - 1)), name))
}

async function showParts(
  request: Request,
  response: Response,
  tool: Tool,
  file: LinkedFile,
): Promise<void> {
  const opened = await openedDocument(request, file)
  if ('refused' in opened) return showRefused(request, response, tool, file, opened.refused)
  const found = findPlaceholders(
    opened,
    tool.parts.map(({ placeholder }) => placeholder),
  )
  showPage(request, response, tool, { file, found, typed: { city: await ownCity(request) } })
}

/** For whoever works for a city: its name, to begin with. */
async function ownCity(request: Request): Promise<string> {
  const { ctx } = request.portal
  if (!ctx.asker) return ''
  const names = await findOrganisationNames(ctx, [ctx.asker.actsFor])
  return names.get(ctx.asker.actsFor)?.name ?? ''
}

function showRefused(
  request: Request,
  response: Response,
  tool: Tool,
  file: LinkedFile,
  refused: string,
): void {
  const known = refused === 'too_long' || refused === 'remote' ? refused : 'other'
  const errors = [{ message: message(request.portal.locale, `localiser.error.${known}`) }]
  showPage(request, response, tool, { file, errors })
}

interface Shown {
  file?: LinkedFile
  found?: Found
  typed?: Typed
  errors?: { field?: string; message: string }[]
}

function showPage(
  request: Request,
  response: Response,
  tool: Tool,
  { file, found, typed = {}, errors = [] }: Shown,
): void {
  const { locale } = request.portal
  const entry = pathTo(locale, 'resources', tool.slug)
  const here = (id: string) => pathTo(locale, 'resources', tool.slug, { word: 'localise' }, id)
  const title = message(locale, 'localiser.title')
  const partOf = (placeholder: string, times: number | null) => ({
    field: fieldOf(placeholder),
    placeholder,
    help: tool.parts.find((part) => keyOf(part.placeholder) === keyOf(placeholder))?.help ?? null,
    times,
  })
  sendPage(request, response, {
    title: `${title}: ${tool.title.value}`,
    status: errors.length > 0 ? 422 : 200,
    noIndex: true,
    alternates: alternatesOf(
      'resources',
      tool.slug,
      { word: 'localise' },
      ...(file ? [file.id] : []),
    ),
    breadcrumb: [
      { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
      { label: tool.title.value, href: entry },
      { label: title },
    ],
    body: (
      <LocaliserPage
        locale={locale}
        tool={{ title: tool.title, href: entry }}
        document={file ? { title: file.title, action: here(file.id) } : null}
        choices={tool.documents
          .filter(({ id }) => id !== file?.id)
          .map(({ id, title: label }) => ({ label, href: here(id) }))}
        parts={
          found && {
            listed: found.listed.map((one) => partOf(one.placeholder, one.times)),
            others: found.others.map((one) => partOf(one.placeholder, one.times)),
            missing: found.missing.map((one) => partOf(one, null)),
          }
        }
        typed={typed}
        errors={errors}
      />
    ),
  })
}
