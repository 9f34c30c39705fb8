import type { Request, RequestHandler, Response } from 'express'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { sendPage } from '../send-page'
import { bibtex } from './citation/bibtex'
import { cslItem, type CslItem } from './citation/csl-item'
import { ris } from './citation/ris'
import { sendDossier } from './dossier/send-dossier'
import { entryDocx } from './entry/entry-docx'
import { entryPdf } from './entry/entry-pdf'
import { readEntry, type Entry } from './entry/read-entry'
import { asExport } from './export-headers'
import { PrintPage } from './print-page'

/** The entry in two pages, drawn by a browser; without one, the page that says how to print it. */
export const pdf: RequestHandler = async (request, response) => {
  const entry = await readEntry(request)
  const bytes = await entryPdf(request.portal.ctx, entry)
  if (!bytes) {
    const print = pathTo(entry.locale, 'resources', entry.resource.slug, { word: 'print' })
    response.set('Cache-Control', 'private, no-store').redirect(303, print)
    return
  }
  if (asExport(request, response, { ...named(entry, 'pdf'), madeFrom: bytes.toString('latin1') }))
    return
  response.send(bytes)
}

export const docx: RequestHandler = async (request, response) => {
  const entry = await readEntry(request)
  if (asExport(request, response, { ...named(entry, 'docx'), madeFrom: saidBy(entry) })) return
  response.send(await entryDocx(entry))
}

export const dossier: RequestHandler = async (request, response) => {
  const entry = await readEntry(request)
  await sendDossier(request.portal.ctx, entry, () => {
    asExport(request, response, named(entry, 'zip'))
    return response
  })
}

export const citationJson = citation('json', 'application/vnd.citationstyles.csl+json', (item) =>
  JSON.stringify([item], null, 2),
)
export const citationBib = citation('bib', 'application/x-bibtex; charset=utf-8', bibtex)
export const citationRis = citation(
  'ris',
  'application/x-research-info-systems; charset=utf-8',
  ris,
)

/** How the entry is printed by one's own browser: its page, with a line that says so. */
export const print: RequestHandler = async (request, response) => {
  const { locale, resource, address } = await readEntry(request)
  sendPage(request, response, {
    title: message(locale, 'export.print.title', { title: resource.title.value }),
    alternates: alternatesOf('resources', resource.slug, { word: 'print' }),
    updatedAt: resource.updatedAt,
    noIndex: true,
    scripts: ['print.js'],
    breadcrumb: [
      { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
      { label: resource.title.value, href: pathTo(locale, 'resources', resource.slug) },
      { label: message(locale, 'export.print') },
    ],
    body: <PrintPage {...{ locale, resource, address }} />,
  })
}

function citation(
  extension: string,
  type: string,
  written: (item: CslItem) => string,
): RequestHandler {
  return async (request: Request, response: Response) => {
    const entry = await readEntry(request)
    const text = written(cslItem(entry))
    if (asExport(request, response, { ...named(entry, extension), type, madeFrom: text })) return
    response.send(Buffer.from(text))
  }
}

const named = ({ resource }: Entry, extension: string) => ({
  title: resource.title.value,
  extension,
})

/** All that an export of it says; it is the same until the next day, unless the entry changes. */
const saidBy = ({ locale, resource, address, takenAt, fundingStatements }: Entry): string =>
  JSON.stringify([locale, resource, address, takenAt.toDateString(), fundingStatements])
