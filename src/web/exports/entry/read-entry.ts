import type { Request } from 'express'
import { readLineage } from '../../../domain/lineage/read-lineage'
import { readResource, type Linked, type ReadText } from '../../../domain/resources/read-resource'
import { environment } from '../../../env'
import type { Locale } from '../../../i18n/locales'
import { pathTo } from '../../../i18n/paths'
import { namesFor } from '../../resources/names-for'
import type { ResourceView } from '../../resources/resource-view'
import { viewOf } from '../../resources/view-of'

/** An entry to be taken away: what its page shows this reader, in their language. */
export interface Entry {
  locale: Locale
  resource: ResourceView
  text: ReadText
  linked: Linked
  /** Its page, whole. */
  address: string
  /** Who funds the project, as the foot of every page says. */
  fundingStatements: string[]
  takenAt: Date
}

/** Reads it as its page does; `NotFoundRefusal` for whom the page is not there. */
export async function readEntry(request: Request): Promise<Entry> {
  const { ctx, locale, frame } = request.portal
  const slug = String(request.params.slug)
  const { text, linked } = await readResource(ctx, slug)
  return {
    locale,
    resource: viewOf(
      locale,
      text,
      await namesFor(ctx, text, linked, await readLineage(ctx, text.id)),
    ),
    text,
    linked,
    address: environment().serverUrl + pathTo(locale, 'resources', slug),
    fundingStatements: frame?.fundingStatements ?? [],
    takenAt: new Date(),
  }
}
