import type { ReactNode } from 'react'
import { idOf } from '../../access/asker'
import type { Context } from '../../domain/context'
import {
  findReplications,
  type FoundReplications,
} from '../../domain/replications/find-replications'
import { mayStart } from '../../domain/replications/rules'
import type { ReadText } from '../../domain/resources/read-resource'
import { rowsOf } from '../../domain/stored'
import { pathTo } from '../../i18n/paths'
import type { Section } from '../resources/resource-view'
import { citiesOf } from './names-of'
import { ReplicateOffer, type Offer } from './replicate-offer'
import { replicatedSection } from './replicated-section'

/** What an entry's page says of replicating: the one button of this person, and who did it. */
export interface Replicating {
  offer: ReactNode
  section: Section | null
}

/** So many are shown on the entry's page; the others have a page of their own. */
const shown = 6

/** As far as this person may read and do it; nothing of what is not shared. */
export async function replicatingOf(ctx: Context, text: ReadText): Promise<Replicating | null> {
  const { locale } = ctx
  const isShared = text._status === 'published'
  if (!isShared) return null
  const found = await findReplications(ctx, { source: text.id, most: shown })
  const [cities, offer] = await Promise.all([
    citiesOf(
      ctx,
      found.replications.map(({ adopter }) => adopter),
    ),
    offerOf(ctx, text, found),
  ])
  return {
    offer: offer && <ReplicateOffer locale={locale} offer={offer} />,
    section: replicatedSection(locale, { slug: text.slug, found, cities }),
  }
}

async function offerOf(
  ctx: Context,
  text: ReadText,
  found: FoundReplications,
): Promise<Offer | null> {
  const { asker, locale } = ctx
  const at = (word: 'replicate' | 'assess') => pathTo(locale, 'resources', text.slug, { word })
  if (!asker)
    return text.workflow === 'public'
      ? { kind: 'signIn', href: `${pathTo(locale, 'signIn')}?${nextOf(at('replicate'))}` }
      : null
  if (!mayStart(asker) || text.workflow === 'archived' || isOwn(text, asker.actsFor)) return null
  const own = ({ adopter, outcome }: { adopter: string; outcome: string }) =>
    adopter === asker.actsFor && outcome === 'active'
  const running =
    found.replications.find(own) ??
    (found.total > found.replications.length
      ? (
          await findReplications(ctx, {
            source: text.id,
            adopter: asker.actsFor,
            outcome: 'active',
            most: 1,
          })
        ).replications[0]
      : undefined)
  return running
    ? { kind: 'open', href: pathTo(locale, 'replications', running.id) }
    : { kind: 'replicate', href: at('replicate'), assess: at('assess') }
}

const nextOf = (next: string): string => new URLSearchParams({ next }).toString()

const isOwn = (text: ReadText, city: string): boolean =>
  idOf(text.organisation) === city ||
  rowsOf(text.coOwners).some(
    ({ organisation, accepted }) => accepted === true && idOf(organisation) === city,
  )
