import type { Request } from 'express'
import { NotFoundRefusal } from '../../domain/errors'
import { readResource } from '../../domain/resources/read-resource'
import { readWhereabouts, type ReadWhereabouts } from '../../domain/resources/read-whereabouts'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'

/** The entry an address speaks of, for someone who may read its drafts. */
export interface Subject {
  slug: string
  id: string
  title: string
  where: ReadWhereabouts
}

/** The entry of this address; for whoever may not read its drafts there is no such page. */
export async function subjectOf(request: Request): Promise<Subject> {
  const { ctx, locale } = request.portal
  const slug = String(request.params.slug)
  if (!ctx.asker) throw new NotFoundRefusal()
  const { text } = await readResource(ctx, slug, { draft: true })
  const where = await readWhereabouts(ctx, text.id)
  if (!where) throw new NotFoundRefusal()
  return { slug, id: text.id, title: saidIn(locale, text.title)?.value ?? slug, where }
}

/** The way from the library to a page about one entry. */
export const crumbsOf = (request: Request, slug: string, title: string, here: string) => {
  const { locale } = request.portal
  return [
    { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
    { label: title, href: pathTo(locale, 'resources', slug) },
    { label: here },
  ]
}
