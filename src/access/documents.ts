import type { AccessTable } from './access-of'
import { unlessHidden } from './demonstration'
import { anyOf, allOf, hasRole, institutions, members, rows, rowsOf } from './predicates'
import { keyOf } from './resources'

/** Readers of a file beside its audience, as they are written in its `readers`. */
export const readerKeys = {
  /** ANCI and the Ministry: a revision that shows it was proposed. */
  validators: '|validators|',
  /** ANCI: a text written from public sources shows it. */
  sources: '|publicSources|',
  /** The manager of an organisation that a text asks to co-own it. */
  asked: (organisation: string) => `|asked:${organisation}|`,
}

const forEveryone = rows({ audience: { equals: 'public' } })
const forTheNetwork = rows({ audience: { in: ['public', 'network'] } })
const forInstitutions = rows({ audience: { in: ['public', 'network', 'institutions'] } })
const ofOwnOrganisation = rowsOf((asker) => ({ organisation: { equals: asker.actsFor } }))
const ofSources = rows({ provenance: { equals: 'publicSources' } })
const notOfSources = rows({ provenance: { not_equals: 'publicSources' } })

const shownInOwnTexts = rowsOf((asker) => ({ readers: { contains: keyOf(asker.actsFor) } }))
const shownInProposedTexts = rows({ readers: { contains: readerKeys.validators } })
const shownInSourcesTexts = rows({ readers: { contains: readerKeys.sources } })
const shownInTextsAsking = rowsOf((asker) => ({
  readers: { contains: readerKeys.asked(asker.actsFor) },
}))

/** A file is read by its audience, by its organisation, and by whoever may read a text showing it. */
export const readFile = unlessHidden(
  anyOf(
    hasRole('admin'),
    forEveryone,
    allOf(members, forTheNetwork),
    allOf(institutions, forInstitutions),
    allOf(members, ofOwnOrganisation),
    allOf(hasRole('cityStaff', 'cityManager', 'anci', 'ministry'), shownInOwnTexts),
    allOf(hasRole('anci', 'ministry'), shownInProposedTexts),
    allOf(hasRole('anci'), anyOf(ofSources, shownInSourcesTexts)),
    allOf(hasRole('cityManager'), shownInTextsAsking),
  ),
)

/** Its organisation's people; ANCI for what it gathered from public sources. */
export const editFile = anyOf(
  allOf(members, ofOwnOrganisation, notOfSources),
  allOf(hasRole('anci'), ofSources),
)

const writers = hasRole('cityStaff', 'cityManager', 'anci', 'ministry')

export const documents: AccessTable = {
  read: readFile,
  create: writers,
  update: allOf(writers, editFile),
  delete: allOf(writers, editFile),
  panel: writers,
}
