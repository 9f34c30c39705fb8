/**
 * Arrays by document's number, all zero when a question begins to use them: as large as the index,
 * so each question has those of the one before, who says which numbers it touched.
 */
export class Scratch {
  coverage = new Uint8Array()
  share = new Float32Array()
  score = new Float32Array()
  here = new Float32Array()
  best = new Float32Array()
  #touched: readonly number[] = []
  #inUse = false

  /** Numbers go below `size`. What the question before had of these is gone. */
  begin(size: number): this {
    if (this.#inUse || this.coverage.length < size) this.#makeAnew(size)
    for (const id of this.#touched) {
      this.coverage[id] = 0
      this.share[id] = 0
      this.score[id] = 0
    }
    this.#touched = []
    this.#inUse = true
    return this
  }

  /** Everything is zero but these numbers of `coverage`, `share` and `score`. */
  end(touched: readonly number[]): void {
    this.#touched = touched
    this.#inUse = false
  }

  #makeAnew(size: number): void {
    const length = Math.ceil(size * 1.25)
    this.coverage = new Uint8Array(length)
    this.share = new Float32Array(length)
    this.score = new Float32Array(length)
    this.here = new Float32Array(length)
    this.best = new Float32Array(length)
  }
}
