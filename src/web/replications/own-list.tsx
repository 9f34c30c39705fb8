import type { ReactNode } from 'react'
import type { Context } from '../../domain/context'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { findReplications } from '../../domain/replications/find-replications'
import { mayStart } from '../../domain/replications/rules'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { EmptyState } from '../ui/empty-state/view'
import { citiesOf } from './names-of'
import { ReplicationList } from './replication-list'

const shown = 5

/** The replications of this person's city, for their area; nothing for whoever has no city. */
export async function ownReplications(ctx: Context): Promise<ReactNode> {
  const { asker, locale } = ctx
  if (!mayStart(asker)) return null
  const found = await findReplications(ctx, { adopter: asker.actsFor, most: shown })
  const cities = await citiesOf(
    ctx,
    found.replications.flatMap(({ adopter, sourceOrganisation }) => [adopter, sourceOrganisation]),
  )
  const own = (await findOrganisationNames(ctx, [asker.actsFor])).get(asker.actsFor)
  return (
    <section className="band" aria-labelledby="repliche">
      <h2 id="repliche">{message(locale, 'own.replications')}</h2>
      {found.replications.length ? (
        <ReplicationList {...{ locale, cities }} replications={found.replications} />
      ) : (
        <EmptyState
          title={message(locale, 'own.replications.none')}
          action={{
            label: message(locale, 'own.replications.browse'),
            href: pathTo(locale, 'resources'),
          }}
        >
          {message(locale, 'own.replications.noneWhy')}
        </EmptyState>
      )}
      {found.pages > 1 && own ? (
        <p>
          <a href={pathTo(locale, 'cities', own.slug, { word: 'taken' })}>
            {message(locale, 'replicate.all', { count: found.total })}
          </a>
        </p>
      ) : null}
    </section>
  )
}
