import type { Context } from '../../domain/context'
import { countReplications } from '../../domain/replications/find-replications'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'

/** How much of a city is in the network, of what this reader may read. */
export interface CityCounts {
  published: number
  taken: number
  given: number
}

/** What a city took from others, and what others took from it. */
export async function countsOf(ctx: Context, city: string, published: number): Promise<CityCounts> {
  const [taken, given] = await Promise.all([
    countReplications(ctx, { adopter: city }),
    countReplications(ctx, { sourceOrganisation: city }),
  ])
  return { published, taken, given }
}

interface CountsProps {
  locale: Locale
  slug: string
  counts: CityCounts
}

/** Three counts that are links; what there is none of is not said. */
export function Counts({ locale, slug, counts }: CountsProps) {
  const lines: { key: MessageKey; count: number; href: string }[] = [
    {
      key: 'cities.counts.published',
      count: counts.published,
      href: `${pathTo(locale, 'resources')}?${new URLSearchParams({ city: slug })}`,
    },
    {
      key: 'cities.counts.taken',
      count: counts.taken,
      href: pathTo(locale, 'cities', slug, { word: 'taken' }),
    },
    {
      key: 'cities.counts.given',
      count: counts.given,
      href: pathTo(locale, 'cities', slug, { word: 'given' }),
    },
  ]
  const said = lines.filter(({ count }) => count > 0)
  if (said.length === 0) return null
  return (
    <ul className="city-counts" aria-label={message(locale, 'cities.counts')}>
      {said.map(({ key, count, href }) => (
        <li key={key}>
          <a href={href}>{message(locale, key, { count })}</a>
        </li>
      ))}
    </ul>
  )
}
