/** Time that may still be spent on comparing: whoever asks for a page is answered within it. */
export class SpareTime {
  #left: number

  constructor(ms: number) {
    this.#left = ms
  }

  get isOver(): boolean {
    return this.#left <= 0
  }

  /** Does the work, which is told how many milliseconds it has. */
  spend<Result>(atMost: number, work: (ms: number) => Result): Result {
    const began = performance.now()
    const result = work(Math.max(1, Math.min(atMost, this.#left)))
    this.#left -= performance.now() - began
    return result
  }
}
