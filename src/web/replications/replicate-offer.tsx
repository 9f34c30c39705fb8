import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

/** What replicating an entry is to this person. */
export type Offer =
  | { kind: 'signIn'; href: string }
  | { kind: 'open'; href: string }
  | { kind: 'replicate'; href: string; assess: string }

/** The one button of an entry's page for whoever works for another city; a sentence for others. */
export function ReplicateOffer({ locale, offer }: { locale: Locale; offer: Offer }) {
  if (offer.kind === 'signIn')
    return (
      <p className="replicate-invite no-print">
        <strong>{message(locale, 'replicate.invite')}</strong>{' '}
        {message(locale, 'replicate.invite.why')}{' '}
        <a href={offer.href}>{message(locale, 'replicate.invite.signIn')}</a>
      </p>
    )
  return (
    <p className="actions no-print">
      <a className="btn btn-primary" href={offer.href}>
        {message(locale, offer.kind === 'open' ? 'replicate.open' : 'do.replicate')}
      </a>
      {offer.kind === 'replicate' ? (
        <a href={offer.assess}>{message(locale, 'do.assess')}</a>
      ) : null}
    </p>
  )
}
