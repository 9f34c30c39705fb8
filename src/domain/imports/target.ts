import type { ImportableField } from './importable-fields'

/** Where a value goes: a field of the entry, or of one row of a list. */
export interface Target {
  field: ImportableField
  /** Of a list: its row, from 0; `each` where every part of a cell makes a row. Null elsewhere. */
  row: number | 'each' | null
  /** As the mapping names it. */
  written: string
}

/** `title`, `period.from`, `costs[1].amount`, `coreElements[].title`; null for no field there is. */
export function targetIn(
  written: string,
  fields: ReadonlyMap<string, ImportableField>,
): Target | null {
  const parts = /^([a-zA-Z]+)(?:\[(\d{0,2})\])?(?:\.([a-zA-Z]+))?$/.exec(written.trim())
  if (!parts) return null
  const [, first = '', row, second] = parts
  const field = fields.get(second === undefined ? first : `${first}.${second}`)
  if (!field || (row !== undefined && field.list === null)) return null
  if (field.list === null) return { field, row: null, written }
  if (row === undefined || row === '') return { field, row: 'each', written }
  const number = Number(row)
  if (number < 1 || number > field.list.mostRows) return null
  return { field, row: number - 1, written }
}
