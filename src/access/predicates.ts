import type { Where } from 'payload'
import type { Asker, Role } from './asker'

/**
 * What an access table's cell answers: yes, no, or yes for the rows that `Where` describes.
 * Cells are named functions combined by `anyOf` and `allOf`, so that a table reads as a table.
 */
export type Cell = (asker: Asker | null) => boolean | Where

export const everyone: Cell = () => true
export const nobody: Cell = () => false
export const members: Cell = (asker) => asker !== null

export const hasRole =
  (...roles: Role[]): Cell =>
  (asker) =>
    asker !== null && roles.includes(asker.role)

/** Public bodies of the network: every role but partner and anonymous. */
export const institutions: Cell = hasRole('cityStaff', 'cityManager', 'anci', 'ministry', 'admin')

/** Rows, whoever asks. */
export const rows =
  (where: Where): Cell =>
  () =>
    where

/** Rows that belong to the asker, described from who they are; none for the anonymous. */
export const rowsOf =
  (where: (asker: Asker) => Where | boolean): Cell =>
  (asker) =>
    asker === null ? false : where(asker)

export const anyOf =
  (...cells: Cell[]): Cell =>
  (asker) => {
    const wheres: Where[] = []
    for (const cell of cells) {
      const answer = cell(asker)
      if (answer === true) return true
      if (answer !== false) wheres.push(answer)
    }
    if (wheres.length === 0) return false
    return wheres.length === 1 && wheres[0] ? wheres[0] : { or: wheres }
  }

export const allOf =
  (...cells: Cell[]): Cell =>
  (asker) => {
    const wheres: Where[] = []
    for (const cell of cells) {
      const answer = cell(asker)
      if (answer === false) return false
      if (answer !== true) wheres.push(answer)
    }
    if (wheres.length === 0) return true
    return wheres.length === 1 && wheres[0] ? wheres[0] : { and: wheres }
  }
