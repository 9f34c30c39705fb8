/** Makes what was deleted unreadable in the database's own files, as far as it is the portal's to do. */
export type Forget = (words: readonly string[]) => Promise<void>

const key = Symbol.for('portal.forget')

/** Lets an adapter say how its files forget. */
export const forgetsBy = (db: object, forget: Forget): void =>
  void Object.assign(db, { [key]: forget })

/**
 * After a commit that removed `words` for good: what SQLite's file and log still hold of them goes.
 * MongoDB's files are its server's, which writes over them in its own time.
 */
export const leaveNoTrace = async (db: object, words: readonly string[]): Promise<void> =>
  (db as { [key]?: Forget })[key]?.(words)
