import type { Payload } from 'payload'
import { plantTheDemonstration } from './planting/plant-demonstration'
import { plantTheNetwork } from './planting/plant-network'
import type { Tell } from './types'

interface Options {
  /** Where progress is told, in plain lines of both languages. */
  tell?: (line: string) => void
}

/**
 * Writes the network's truthful content: editions, topics, cities, pages, entries from public
 * sources. Adds only what is missing, so that it may be interrupted and begun again at any time,
 * and leaves what people changed as they left it.
 */
export async function plantNetwork(payload: Payload, options: Options = {}): Promise<void> {
  await plantTheNetwork(payload, inLines(options))
}

/**
 * Writes the demonstration of a try-out, after the network's content: invented municipalities, a
 * cast whose passwords `accounts.json` in `dataDir` tells, and what they wrote. Never in a service.
 */
export async function plantDemonstration(
  payload: Payload,
  { dataDir, ...options }: Options & { dataDir: string },
): Promise<void> {
  const known = await plantTheNetwork(payload, () => undefined)
  await plantTheDemonstration(payload, known, { dataDir, tell: inLines(options) })
}

const inLines =
  ({ tell = () => undefined }: Options): Tell =>
  ({ it, en, count }) =>
    tell(`  ${count} ${it} / ${en}`)
