/** Nobody may wait longer than this for a turn: an answer that says so is better than none. */
const patienceMs = 30_000

/** Too many are writing: whoever waited may try again later. */
export class TurnRefused extends Error {
  readonly code = 'SQLITE_BUSY'
  constructor() {
    super(`no turn to write within ${patienceMs / 1000} seconds`)
    this.name = 'TurnRefused'
  }
}

/** One at a time, in the order of asking. */
export class Turns {
  #taken = false
  readonly #waiting: (() => void)[] = []

  /** Settles when it is the caller's turn, who must `pass` it on. */
  take(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const mine = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(mine), 1)
        reject(new TurnRefused())
      }, patienceMs)
      this.#waiting.push(mine)
    })
  }

  pass(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#taken = false
  }
}
