import { opens, type AccessTable } from '../../src/access/access-of'

/** Hides a noun from the panel of whoever has no work to do in it. */
export const hiddenUnless =
  (table: AccessTable) =>
  ({ user }: { user: unknown }): boolean =>
    !opens(table.panel, user)
