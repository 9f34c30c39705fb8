import type { Candidate } from '../../../domain/replications/find-candidates'
import type { NamedPerson } from '../../../domain/replications/read-replication'

interface Option {
  value: string
  label: string
}

/** People as options of a choice, those who are named already among them. */
export function optionsOf(
  people: readonly Candidate[],
  named: readonly (NamedPerson | null)[] = [],
): Option[] {
  const options = new Map<string, string>()
  for (const { profile, name, jobTitle } of people)
    options.set(profile, [name, jobTitle].filter(Boolean).join(', '))
  for (const person of named)
    if (person?.name && !options.has(person.id)) options.set(person.id, person.name)
  return [...options].map(([value, label]) => ({ value, label }))
}

/** The name of somebody who may be chosen, as a comparison says it. */
export const nameAmong = (people: readonly Candidate[], profile: string): string =>
  people.find((one) => one.profile === profile)?.name ?? ''
