import { idOf } from '../access/asker'

/** Values as Payload stores them, read without trusting their shape. */

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** Ids of a relationship to many. */
export const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((entry) => idOf(entry) ?? []) : []

/** The rows of an array field. */
export const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []

/** A group of fields. */
export const groupOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
