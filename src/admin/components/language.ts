'use client'
import { useTranslation } from '@payloadcms/ui'
import { isLocale, type Locale } from '../../i18n/locales'

/** The language the panel speaks to this person. */
export function useLanguage(): Locale {
  const { language } = useTranslation().i18n
  return isLocale(language) ? language : 'it'
}
