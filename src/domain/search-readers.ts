import type { Where } from 'payload'
import { unlessHidden } from '../access/demonstration'
import { everyone } from '../access/predicates'
import { readerships, type Readership } from '../search/door'

/** The fewer readers of the two. */
export const narrower = (one: Readership, other: Readership): Readership =>
  readerships.indexOf(one) > readerships.indexOf(other) ? one : other

/** A readership as it is stored; what is nobody's choice is for the fewest. */
export const readershipIn = (value: unknown): Readership =>
  readerships.find((one) => one === value) ?? 'institutions'

/** Rows of nouns with a provenance that are not hidden by the one switch, as conditions. */
export function unhidden(): Where[] {
  const answer = unlessHidden(everyone)(null)
  return typeof answer === 'object' ? [answer] : []
}
