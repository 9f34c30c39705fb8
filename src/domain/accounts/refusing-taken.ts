import { ValidationError } from 'payload'
import { AddressInUse } from './refusals'

/** Two who take one address at once: the database lets one, the other is told. */
export async function refusingTaken<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write
  } catch (error) {
    const about = error instanceof ValidationError ? error.data.errors.map(({ path }) => path) : []
    if (about.includes('email')) throw new AddressInUse()
    throw error
  }
}
