import type { Role } from '../access/asker'
import type { EnquiryKind } from '../domain/enquiries/kinds'
import type { NoticeKind } from '../domain/notices/kinds'

/** Some of the people there are: all that is said of them must hold. */
export interface Group {
  roles?: readonly Role[]
  /** Organisations whose content they handle. */
  actsFor?: readonly string[]
  profiles?: readonly string[]
}

/** Who stands around what happened, as ids; what is not known of it is empty. */
export interface Around {
  /** The organisation it is about: an entry's own, or the adopter. */
  organisation: string | null
  /** The owning organisation and accepted co-owners of the entry, or of a replication's source. */
  owners: readonly string[]
  /** ANCI answers for the owner: the entry was written from public sources. */
  ownedByAnci: boolean
  /** Roles that validate for the public; never the owner of the text. */
  validators: readonly Role[]
  /** Profiles: who sent it, who wrote it, whom to ask. */
  submitter: string | null
  authors: readonly string[]
  contact: string | null
  /** Profiles of a replication. */
  lead: string | null
  tutorAsked: string | null
  /** Whoever asked that person. */
  tutorAsker: string | null
  phaseOwner: string | null
  /** Where it waits, for reminders. */
  waitsAt: 'submitted' | 'proposed' | null
  /** What an enquiry is about. */
  enquiry: EnquiryKind | null
  /** Whose search it is. */
  searcher: string | null
  /** A replication's visibility as it is now. */
  proposed: boolean
}

/** Who is told of a kind of thing, whoever may read it: access is asked of each of them after. */
export function recipientsOf(kind: NoticeKind, around: Around): Group[] {
  switch (kind) {
    case 'submitted':
      return managersOf([around.organisation], around)
    case 'sentBack':
    case 'approved':
      return people(around.submitter, ...around.authors)
    case 'published':
      return [
        ...people(around.submitter, ...around.authors),
        ...managersOf([around.organisation], around),
      ]
    case 'proposed':
      return [{ roles: around.validators }]
    case 'waiting':
      return around.waitsAt === 'submitted'
        ? managersOf([around.organisation], around)
        : [{ roles: around.validators }]
    case 'toVerify':
      return [...managersOf([around.organisation], around), ...people(around.contact)]
    case 'replicated':
    case 'adaptationProposed':
    case 'resultShared':
      return managersOf(around.owners, around)
    case 'tutorAsked':
      return people(around.tutorAsked)
    case 'tutorAnswered':
      return people(around.lead, around.tutorAsker)
    case 'phaseLate':
      return [...people(around.lead, around.phaseOwner), ...cityManagersOf([around.organisation])]
    case 'adaptationAnswered':
    case 'sourceChanged':
    case 'sourceArchived':
      return [...people(around.lead), ...cityManagersOf([around.organisation])]
    case 'visibility':
      return around.proposed
        ? [{ roles: ['anci', 'ministry'] }]
        : cityManagersOf([around.organisation])
    case 'searchNews':
      return people(around.searcher)
    case 'enquiry':
      if (around.enquiry === 'problem') return [{ roles: ['admin', 'anci'] }]
      return around.organisation ? cityManagersOf([around.organisation]) : [{ roles: ['anci'] }]
    default:
      return nothingLeft(kind)
  }
}

/** Those who answer for an organisation's entries, ANCI for what it wrote from public sources. */
function managersOf(organisations: readonly (string | null)[], around: Around): Group[] {
  if (around.ownedByAnci) return [{ roles: ['anci'] }]
  const actsFor = organisations.filter((id) => id !== null)
  return actsFor.length > 0 ? [{ roles: ['cityManager', 'anci', 'ministry'], actsFor }] : []
}

function cityManagersOf(organisations: readonly (string | null)[]): Group[] {
  const actsFor = organisations.filter((id) => id !== null)
  return actsFor.length > 0 ? [{ roles: ['cityManager'], actsFor }] : []
}

function people(...profiles: readonly (string | null)[]): Group[] {
  const known = [...new Set(profiles.filter((id) => id !== null))]
  return known.length > 0 ? [{ profiles: known }] : []
}

/** A kind without its line above does not compile. */
const nothingLeft = (kind: never): never => {
  throw new Error(`nobody is told of ${String(kind)}`)
}
