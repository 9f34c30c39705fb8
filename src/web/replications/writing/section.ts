import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import type { Refusal } from '../../../domain/errors'
import type { Candidate } from '../../../domain/replications/find-candidates'
import type { ReadReplication } from '../../../domain/replications/read-replication'
import type { Locale } from '../../../i18n/locales'
import type { MessageKey } from '../../../i18n/message'
import type { Word } from '../../../i18n/paths'
import type { Typed } from '../../account/form'
import type { JournalPart } from '../journal-props'

export type { Typed }

/** A field of a form that is not right, and why. */
export interface Wrong {
  field?: string
  message: string
}

export interface FieldsProps {
  locale: Locale
  replication: ReadReplication
  typed: Typed
  /** The row it is about, where it is about one. */
  row: string
  /** The adopter's people, to choose from. */
  people: Candidate[]
  errorOf: (field: string) => string | undefined
}

/** A part of the journal as a form of its own. */
export interface Section {
  part: Exclude<JournalPart, 'visibility'>
  word: Word
  title: MessageKey
  why: MessageKey
  /** It is about one row, which its address names. */
  ofOneRow?: boolean
  /** It asks for people. */
  asksPeople?: boolean
  /** What is stored, as its form says it; undefined for a row that is not there. */
  stored: (replication: ReadReplication, row: string, locale: Locale) => Typed | undefined
  /** What to write; or what is wrong with what was typed. */
  read: (
    locale: Locale,
    typed: Typed,
    replication: ReadReplication,
    row: string,
  ) => { data: Record<string, unknown> } | { wrong: Wrong[] }
  /** What a field is called where two texts are compared; null for what is nobody's to compare. */
  labelOf: (locale: Locale, field: string) => string | null
  /** A value as it is compared, where it is not the text itself. */
  say?: (locale: Locale, field: string, value: string, people: readonly Candidate[]) => string
  Fields: (props: FieldsProps) => ReactNode
  /** Where one goes on to, if not back to the journal: a path. */
  next?: (locale: Locale, replication: ReadReplication, row: string) => string | null
}

/** Names what a form began with: the same as long as nobody else has written that part. */
export const markOf = (stored: Typed): string =>
  createHash('sha256').update(JSON.stringify(stored)).digest('base64url').slice(0, 22)

/** What stopped it, with the field it is about where the refusal names one. */
export function wrongOf(error: Refusal, locale: Locale): Wrong[] {
  const said = error.in(locale)
  const { fields, errors, field } = error.data as Record<string, unknown>
  const named = [
    ...(Array.isArray(fields) ? fields : []),
    ...(Array.isArray(errors) ? errors.map((one: { path?: unknown }) => one.path) : []),
    field,
  ].filter((one) => typeof one === 'string')
  return named.length ? named.map((one) => ({ field: one, message: said })) : [{ message: said }]
}
