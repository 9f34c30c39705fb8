import type { Payload } from 'payload'
import type { Known } from './planter'
import type { References } from './resource-row'

/** The demonstration's documents and images, by file name. */
export async function plantFiles(_payload: Payload, _known: References): Promise<Known> {
  return new Map()
}
