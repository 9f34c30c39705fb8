/** Does one thing at a time, in the order of asking; what fails keeps nobody else from their turn. */
export interface OneAtATime {
  do<Result>(work: () => Promise<Result>): Promise<Result>
  /** Waits for a turn and keeps it until the answer is called. */
  hold(): Promise<() => void>
}

export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    do: inTurn,
    async hold() {
      const over = Promise.withResolvers<void>()
      const begun = Promise.withResolvers<void>()
      void inTurn(() => {
        begun.resolve()
        return over.promise
      })
      await begun.promise
      return over.resolve
    },
  }
}
