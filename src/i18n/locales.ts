/** The two languages of the portal; Italian is the default of content and interface. */
export const locales = ['it', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'it'

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (locales as readonly string[]).includes(value)

export const otherLocale = (locale: Locale): Locale => (locale === 'it' ? 'en' : 'it')
