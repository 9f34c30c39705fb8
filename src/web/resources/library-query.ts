import { z } from 'zod'
import { resourceKinds } from '../../domain/resources/completeness'
import { librarySorts } from '../../domain/resources/find-resources'

/** What the library's address may ask; anything else is as if it were not there. */
export const libraryQuery = z.object({
  kind: z.enum(resourceKinds).optional().catch(undefined),
  area: z.string().max(200).optional().catch(undefined),
  city: z.string().max(200).optional().catch(undefined),
  sort: z.enum(librarySorts).catch('recent'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type LibraryAsked = z.infer<typeof libraryQuery>

/** The address of the library with these choices; what is default stays out of it. */
export function libraryHref(
  action: string,
  { kind, area, city, sort, page }: LibraryAsked,
): string {
  const query = new URLSearchParams()
  if (kind) query.set('kind', kind)
  if (area) query.set('area', area)
  if (city) query.set('city', city)
  if (sort !== 'recent') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `${action}?${text}` : action
}
