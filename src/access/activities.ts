import type { Where } from 'payload'
import type { AccessTable } from './access-of'
import type { Asker } from './asker'
import { allOf, anyOf, hasRole, nobody, rows, rowsOf } from './predicates'
import { keyOf } from './resources'
import { mayManagePeople } from './users'

/** States in which the national direction and ANCI read a resource's versions. */
const fromProposedOn = ['proposed', 'public', 'archived']

/** Ends a revision that they did not read, unless it was proposed. */
const discarded = 'resource.revisionDiscarded'

const aboutOwnContent = rowsOf((asker): Where => ({
  and: [
    { aboutPerson: { not_equals: true } },
    {
      or: [
        { organisation: { equals: asker.actsFor } },
        { readers: { contains: `|${asker.actsFor}|` } },
      ],
    },
  ],
}))

/** What a city is written is for its lead, and that it was, too. */
const butMessages = rows({ 'subject.collection': { not_equals: 'enquiries' } })

const aboutProposedContent = rowsOf((): Where => ({
  and: [
    { aboutPerson: { not_equals: true } },
    {
      or: [
        { and: [{ to: { in: fromProposedOn } }, { verb: { not_equals: discarded } }] },
        { from: { equals: 'proposed' } },
        // Not to `draft`: that a revision of what they read has begun is its owners' to know.
        { and: [{ from: { in: fromProposedOn } }, { to: { equals: 'network' } }] },
      ],
    },
  ],
}))

const aboutSourcesContent = rowsOf(() => ({ readers: { contains: '|publicSources|' } }))

const aboutOneself = rowsOf((asker) => ({ person: { equals: asker.id } }))

const aboutPeopleOneManages = rowsOf((asker: Asker): Where | boolean =>
  mayManagePeople(asker, 'personRole', 'personOrganisation', (city) => ({
    readers: { contains: keyOf(city) },
  })),
)

export const activities: AccessTable = {
  read: anyOf(
    hasRole('admin'),
    allOf(hasRole('cityManager', 'anci', 'ministry'), aboutOwnContent),
    allOf(hasRole('cityStaff'), aboutOwnContent, butMessages),
    allOf(hasRole('anci', 'ministry'), aboutProposedContent),
    allOf(hasRole('anci'), aboutSourcesContent),
    aboutOneself,
    aboutPeopleOneManages,
  ),
  create: nobody,
  update: nobody,
  delete: nobody,
  panel: hasRole('admin'),
}
