import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** More processes than these do not share a folder. */
const mostPlaces = 64

/** A place in the folder that this process alone has, until it lets go or ends. */
export interface Place {
  /** From 1. */
  number: number
  /** Where its index file is, or will be. */
  path: string
  release(): void
}

/**
 * Takes the first free place of the folder, which is made when it is not there. The lock is the
 * operating system's: it ends with the process, however that ends.
 */
export function claimPlace(folder: string): Place {
  mkdirSync(folder, { recursive: true, mode: 0o750 })
  for (let number = 1; number <= mostPlaces; number += 1) {
    const lock = lockOf(join(folder, `index-${number}.lock`))
    if (lock)
      return {
        number,
        path: join(folder, `index-${number}.db`),
        release: () => {
          lock.close()
        },
      }
  }
  throw new Error(`${mostPlaces} processes have an index in ${folder} already`)
}

/** Null when another process has it. */
function lockOf(path: string): DatabaseSync | null {
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return null
    throw error
  }
}
