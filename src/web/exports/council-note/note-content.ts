import type { AdaptationRow, ReadReplication } from '../../../domain/replications/read-replication'
import type { FactorRow } from '../../../domain/transferability/factor-rows'
import type { Locale } from '../../../i18n/locales'
import { message, type MessageKey } from '../../../i18n/message'
import type { Known } from '../../transferability/known-facts'

/** What the note is made from: all of it as this reader reads it. */
export interface NoteInput {
  locale: Locale
  known: Known
  /** The entry's page, whole. */
  address: string
  rows: readonly FactorRow[]
  /** Unset before it is taken up. */
  replication: ReadReplication | null
  takenAt: Date
}

/** A text of the note in the language it is written in. */
export interface Words {
  text: string
  /** What stands before it in bold. */
  label?: string
  lang?: Locale
}

export type Block =
  | ({ as: 'text' } & Words)
  | { as: 'list'; items: Words[] }
  | { as: 'table'; head: string[]; rows: string[][] }

export interface NoteSection {
  title: string
  blocks: Block[]
}

/** What of the source became something else: a kept element is no change. */
export const changedElements = (replication: ReadReplication | null): AdaptationRow[] =>
  (replication?.adaptations ?? []).filter(({ change }) => change !== null && change !== 'kept')

/** A section of some blocks, those that say something. */
export const section = (
  locale: Locale,
  title: MessageKey,
  blocks: (Block | null)[],
  params: Record<string, string> = {},
): NoteSection => ({
  title: message(locale, title, params),
  blocks: blocks.filter((block) => block !== null),
})
