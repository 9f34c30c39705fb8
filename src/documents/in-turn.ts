/**
 * Two at a time: pictures and archives take memory while they are read, however many arrive at
 * once. The others wait in the order in which they came.
 */
const together = 2
let working = 0
const waiting: (() => void)[] = []

export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (working >= together) await new Promise<void>((resolve) => waiting.push(resolve))
  else working += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working -= 1
  }
}
