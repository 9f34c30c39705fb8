import type { Locale } from '../../i18n/locales'

/** Where the panel opens an entry, at its text in the language in which it was just written. */
export const panelAddress = (id: string, written: Locale): string =>
  `/admin/collections/resources/${encodeURIComponent(id)}?locale=${written}`
