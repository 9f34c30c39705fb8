import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { removeIndexFile } from './build-index'
import { isBusy, isDamage } from './index-file'

/** More processes than these do not share a folder. */
const mostPlaces = 64

/** A place in the folder that this process alone has, until it lets go or ends. */
export interface Place {
  /** From 1. */
  number: number
  /** Where its index file is, or will be. */
  path: string
  /** False once somebody removed the lock's file: another process may then take the same place. */
  isHeld(): boolean
  release(): void
}

/**
 * Takes the first free place of the folder, which is made when it is not there. The lock is the
 * operating system's: it ends with the process, however that ends.
 */
export function claimPlace(folder: string, from = 1): Place {
  mkdirSync(folder, { recursive: true, mode: 0o750 })
  for (let number = from; number <= mostPlaces; number += 1) {
    const file = join(folder, `index-${number}.lock`)
    const lock = lockOf(file)
    const inode = inodeOf(file)
    if (lock)
      return {
        number,
        path: join(folder, `index-${number}.db`),
        isHeld: () => inode !== undefined && inodeOf(file) === inode,
        release: () => {
          lock.close()
        },
      }
  }
  throw new Error(`${mostPlaces} processes have an index in ${folder} already`)
}

/** Removes the indexes beside `own` whose processes have ended: they are made anew when needed. */
export function removeUnclaimed(own: string): void {
  const folder = dirname(own)
  for (const name of readdirSync(folder)) {
    const [, place] = /^(index-\d+)\.db$/.exec(name) ?? []
    if (!place || join(folder, name) === own) continue
    const lock = lockOf(join(folder, `${place}.lock`))
    if (!lock) continue
    removeIndexFile(join(folder, name))
    lock.close()
  }
}

/** True while some process of this machine has an index in this folder, as a portal that runs does. */
export function isPortalRunning(folder: string): boolean {
  const place = claimPlace(folder)
  place.release()
  return place.number > 1
}

/** Null when another process has it. A lock holds nothing: one that something was written into is made anew. */
function lockOf(path: string): DatabaseSync | null {
  try {
    return lockNow(path)
  } catch (error) {
    if (!isDamage(error)) throw error
    rmSync(path, { force: true })
    return lockNow(path)
  }
}

function lockNow(path: string): DatabaseSync | null {
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (isBusy(error)) return null
    throw error
  }
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino
}
