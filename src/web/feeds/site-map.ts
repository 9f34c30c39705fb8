import type { CollectionSlug, Payload, Where } from 'payload'
import type { Locale } from '../../i18n/locales'
import { alternatesOf } from '../../i18n/paths'
import { escaped } from './escaped'

/** Entries a file; each is one address a language, and a file may hold 50,000 addresses. */
const entriesPerFile = 10_000
const rowsPerQuery = 500

interface Entry {
  paths: Record<Locale, string>
  updatedAt?: string
}

/** Every page anyone may read, demonstration content left out: one file, or an index of several. */
export async function siteMap(payload: Payload, origin: string): Promise<string> {
  const { totalDocs } = await payload.count({
    collection: 'resources',
    overrideAccess: false,
    user: null,
    where: truthful,
  })
  const files = Math.ceil(totalDocs / entriesPerFile)
  if (files <= 1)
    return urlSet(origin, [...(await fixedEntries(payload)), ...(await resources(payload, 1))])
  const parts = Array.from({ length: files }, (_, index) => `${origin}/sitemap-${index + 1}.xml`)
  const body = parts.map((part) => `<sitemap><loc>${escaped(part)}</loc></sitemap>`).join('\n')
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}\n</sitemapindex>\n`
}

/** One file of the index, counted from 1; undefined where there is none. */
export async function siteMapPart(
  payload: Payload,
  origin: string,
  part: number,
): Promise<string | undefined> {
  const entries = part < 1 ? [] : await resources(payload, part)
  if (entries.length === 0) return undefined
  return urlSet(origin, part === 1 ? [...(await fixedEntries(payload)), ...entries] : entries)
}

const truthful: Where = { provenance: { not_equals: 'demonstration' } }

async function fixedEntries(payload: Payload): Promise<Entry[]> {
  const cities = await rows(payload, 'organisations', {
    and: [truthful, { kind: { equals: 'city' } }],
  })
  const pages = await rows(payload, 'pages', {})
  return [
    ...(['home', 'resources', 'cities', 'replications'] as const).map((room) => ({
      paths: alternatesOf(room),
    })),
    ...cities.map((row) => ({ paths: alternatesOf('cities', row.slug), updatedAt: row.updatedAt })),
    ...pages.map((row) => ({ paths: alternatesOf('pages', row.slug), updatedAt: row.updatedAt })),
  ]
}

async function resources(payload: Payload, part: number): Promise<Entry[]> {
  const first = ((part - 1) * entriesPerFile) / rowsPerQuery + 1
  const found = await rows(payload, 'resources', truthful, first, entriesPerFile / rowsPerQuery)
  return found.map((row) => ({
    paths: alternatesOf('resources', row.slug),
    updatedAt: row.updatedAt,
  }))
}

interface Row {
  slug: string
  updatedAt: string
}

async function rows(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  firstPage = 1,
  pages = Number.POSITIVE_INFINITY,
): Promise<Row[]> {
  const all: Row[] = []
  for (let page = firstPage; page < firstPage + pages; page += 1) {
    const found = await payload.find({
      collection,
      overrideAccess: false,
      user: null,
      where,
      select: { slug: true, updatedAt: true },
      depth: 0,
      limit: rowsPerQuery,
      page,
      sort: 'id',
    })
    for (const doc of found.docs)
      if ('slug' in doc && typeof doc.slug === 'string')
        all.push({ slug: doc.slug, updatedAt: String(doc.updatedAt) })
    if (!found.hasNextPage) break
  }
  return all
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

function urlSet(origin: string, entries: Entry[]): string {
  const urls = entries.flatMap(({ paths, updatedAt }) => {
    const links = (['it', 'en'] as const)
      .map(
        (l) => `<xhtml:link rel="alternate" hreflang="${l}" href="${escaped(origin + paths[l])}"/>`,
      )
      .join('')
    const modified = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
    return (['it', 'en'] as const).map(
      (l) => `<url><loc>${escaped(origin + paths[l])}</loc>${modified}${links}</url>`,
    )
  })
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return `${head}<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`
}
