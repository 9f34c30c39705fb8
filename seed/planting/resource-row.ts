import { candidFields, isCandid } from '../../src/access/candour'
import { ownerKeysOf } from '../../src/domain/resources/owner-keys'
import { richText } from '../rich-text'
import type { Both, SeedText } from '../types'
import { idIn, rowId, type Known, type Row } from './planter'

/** What an entry's text refers to, by key. */
export interface References {
  editions: Known
  topics: Known
  organisations: Known
}

/** Text fields of the collection, as the seed writes them: rich, plain or dated. */
const rich = [
  'problem',
  'approach',
  'preconditions',
  'whatDidNotWork',
  'sustainability',
  'transferPotential',
  'whenToUse',
  'instructions',
  'privacyNotes',
  'successFactors',
  'lessons',
] as const satisfies readonly (keyof SeedText)[]
const plain = [
  'kind',
  'title',
  'summary',
  'maturity',
  'status',
  'procedure',
  'legalBasis',
  'noEvidenceYet',
  'toolType',
  'timeToAdopt',
] as const satisfies readonly (keyof SeedText)[]
const arrays = [
  'links',
  'coreElements',
  'team',
  'costs',
  'partners',
  'evidence',
  'toLocalise',
  'actions',
  'indicators',
  'problems',
] as const satisfies readonly (keyof SeedText)[]

/** The rich texts inside array rows. */
const richInRows = ['description', 'problem', 'solution']

/** An entry's text as the database keeps it, links to other entries apart. */
export function textRow(key: string, text: Partial<SeedText>, known: References): Row {
  const row: Row = {}
  for (const field of plain) if (text[field] !== undefined) row[field] = text[field]
  for (const field of rich) if (text[field]) row[field] = bothRich(text[field])
  for (const field of arrays)
    if (text[field])
      row[field] = text[field].map((entry, index) => ({
        id: rowId(key, field, index),
        ...arrayRow(entry, known),
      }))
  if (text.edition) row.edition = idIn(known.editions, text.edition)
  if (text.topics) row.topics = text.topics.map((topic) => idIn(known.topics, topic))
  if (text.period) row.period = { ...text.period, ...dates(text.period) }
  if (text.reportPeriod) row.reportPeriod = dates(text.reportPeriod)
  return row
}

/** What an entry says of other entries. */
export function linksOf(text: Partial<SeedText>): ((known: Known) => Row) | undefined {
  const { continues, derivedFrom, related, modelsApplied } = text
  if (!continues && !derivedFrom && !related && !modelsApplied) return undefined
  return (known) => ({
    ...(continues ? { continues: idIn(known, continues) } : {}),
    ...(derivedFrom ? { derivedFrom: idIn(known, derivedFrom) } : {}),
    ...(related ? { related: related.map((key) => idIn(known, key)) } : {}),
    ...(modelsApplied ? { modelsApplied: modelsApplied.map((key) => idIn(known, key)) } : {}),
  })
}

/** Whose the entry is, with the keys by which access asks. */
export function ownership(
  organisation: string,
  coOwners: readonly { organisation: string; accepted: boolean }[],
  key: string,
  known: References,
): Row {
  const owner = {
    organisation: idIn(known.organisations, organisation),
    coOwners: coOwners.map((row, index) => ({
      id: rowId(key, 'coOwners', index),
      organisation: idIn(known.organisations, row.organisation),
      accepted: row.accepted,
    })),
  }
  return { ...owner, ...ownerKeysOf(owner) }
}

/** Who reads the candid parts: as chosen, otherwise as the collection does by default. */
export const readersOf = (shownTo: SeedText['shownTo']): Row => ({ ...candidFields, ...shownTo })

/** What an entry says candidly from a public source, everyone may read. */
export const openlySaid = (text: SeedText): SeedText['shownTo'] =>
  Object.fromEntries(
    Object.keys(text)
      .filter(isCandid)
      .map((field) => [field, 'public' as const]),
  )

export const dateOf = (day: string): string => new Date(day).toISOString()

export const bothRich = ({ it, en }: Both): Row => ({ it: richText(it), en: richText(en) })

function dates({ from, to }: { from?: string; to?: string }): Row {
  return { ...(from ? { from: dateOf(from) } : {}), ...(to ? { to: dateOf(to) } : {}) }
}

function arrayRow(entry: object, known: References): Row {
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]: [string, unknown]) => {
      if (field === 'organisation') return [field, idIn(known.organisations, String(value))]
      if (field === 'area') return [field, idIn(known.topics, String(value))]
      return [field, richInRows.includes(field) ? bothRich(value as Both) : value]
    }),
  )
}
