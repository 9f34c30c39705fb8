import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { removeUnclaimed } from '../search/claim-place'

export interface IndexTraces {
  /** How often traces have been noted: what was begun before does not clear those after. */
  readonly noted: number
  /** Whether the index still holds traces of something removed. */
  remain: () => boolean
  note: () => void
  /** The index was made anew since it was noted so often; so are those that nobody uses. */
  gone: (noted: number) => void
}

/**
 * That an index holds traces of what was removed for good, in a file beside it: a process that ends
 * before it has made the index anew does so when it starts again.
 */
export function indexTraces(path: () => string): IndexTraces {
  const file = () => path().replace(/\.db$/, '.traces')
  let noted = 0
  return {
    get noted() {
      return noted
    },
    remain: () => existsSync(file()),
    note() {
      noted += 1
      writeFileSync(file(), '')
    },
    gone(since) {
      if (since !== noted) return
      removeUnclaimed(path())
      rmSync(file(), { force: true })
    },
  }
}
