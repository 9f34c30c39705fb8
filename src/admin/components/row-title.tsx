'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Locale } from '../../i18n/locales'
import { useLanguage } from './language'

interface RowTitleProps {
  /** The field of the row that says what it is. */
  from: string
  /** What a row is called until it says something. */
  noun: Record<Locale, string>
}

/** A row of a list by what it says, so that a closed one is still known. */
export function RowTitle({ from, noun }: RowTitleProps) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const said = data?.[from]
  const text = typeof said === 'string' ? said.trim() : ''
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {text || noun[useLanguage()]}
    </span>
  )
}
