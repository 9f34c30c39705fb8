import type { Context } from '../../domain/context'
import { mayRemove } from '../../domain/resources/removing/removal'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { mayStart } from './may-start'
import type { LinkTo } from './resource-view'

/** What a reader may do from an entry, whoever's it is. */
export function furtherLinks({ asker, locale }: Context, slug: string): LinkTo[] {
  return [
    ...(mayStart(asker)
      ? [
          {
            label: message(locale, 'structure.start'),
            href: pathTo(locale, 'resources', slug, { word: 'structure' }),
          },
        ]
      : []),
    ...(mayRemove(asker?.role)
      ? [
          {
            label: message(locale, 'removals.title'),
            href: pathTo(locale, 'resources', slug, { word: 'removal' }),
          },
        ]
      : []),
  ]
}
