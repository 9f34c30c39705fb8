import type { CollectionConfig, PayloadRequest } from 'payload'
import { askerOf } from './asker'
import { nobody, type Cell } from './predicates'

export interface AccessTable {
  read?: Cell
  create?: Cell
  update?: Cell
  delete?: Cell
  readVersions?: Cell
  unlock?: Cell
  /** Who opens the noun in the panel (not who may read it). */
  panel?: Cell
}

/** A noun's table as Payload's access; what the table does not say is denied. */
export function accessOf(table: AccessTable): NonNullable<CollectionConfig['access']> {
  const by =
    (cell: Cell = nobody) =>
    ({ req }: { req: PayloadRequest }) =>
      cell(askerOf(req.user))
  return {
    read: by(table.read),
    create: by(table.create),
    update: by(table.update),
    delete: by(table.delete),
    readVersions: by(table.readVersions),
    unlock: by(table.unlock),
  }
}

/** True when a cell lets the asker in at all: for menus and buttons, never for reading rows. */
export const opens = (cell: Cell | undefined, user: unknown): boolean =>
  cell !== undefined && cell(askerOf(user)) !== false
