import { plainTextOf } from '../rich-text'
import { saidRows } from './said-rows'

export const resourceKinds = ['model', 'tool', 'report'] as const
export type ResourceKind = (typeof resourceKinds)[number]

type Text = Record<string, unknown>

interface Requirement {
  /** The field named in the refusal. */
  field: string
  met: (text: Text, areas: ReadonlySet<string>) => boolean
}

const filled = (field: string): Requirement => ({ field, met: (text) => says(text[field]) })
const some = (field: string): Requirement => ({ field, met: (text) => count(text[field]) > 0 })

const forAll: Requirement[] = [
  filled('title'),
  filled('summary'),
  {
    field: 'topics',
    met: (text, areas) => idsOf(text.topics).some((topic) => areas.has(topic)),
  },
  {
    field: 'period',
    met: (text) => says(group(text.period).from) || says(text.edition),
  },
]

const forKind: Record<ResourceKind, Requirement[]> = {
  model: [
    filled('problem'),
    filled('approach'),
    some('coreElements'),
    filled('whatDidNotWork'),
    {
      field: 'evidence',
      met: (text) => count(text.evidence) > 0 || says(text.noEvidenceYet),
    },
  ],
  tool: [
    filled('toolType'),
    filled('whenToUse'),
    {
      field: 'instructions',
      met: (text) => says(text.instructions) || count(text.documents) > 0,
    },
    filled('privacyNotes'),
  ],
  report: [
    {
      field: 'reportPeriod',
      met: (text) => says(group(text.reportPeriod).from) && says(group(text.reportPeriod).to),
    },
    {
      field: 'actions',
      met: (text) => count(text.actions) > 0 || count(text.indicators) > 0,
    },
    filled('lessons'),
  ],
}

/**
 * What a text (in Italian, ids unpopulated) still lacks before it may be sent or moved up, in the
 * order of the form; empty when complete. `areas` are the ids of the topics that are areas.
 */
export function missingFields(text: Text, areas: ReadonlySet<string>): string[] {
  const kind = text.kind as ResourceKind
  return [...forAll, ...(forKind[kind] ?? [])]
    .filter((requirement) => !requirement.met(text, areas))
    .map((requirement) => requirement.field)
}

/** True when a value says something: words in a text or rich text, a date, a reference. */
function says(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (value instanceof Date) return true
  if (typeof value === 'object' && value !== null)
    return 'root' in value ? plainTextOf(value) !== '' : 'id' in value
  return typeof value === 'number'
}

/** Rows in which somebody wrote, or references. */
const count = (value: unknown): number =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.length
    : saidRows(value).length

const group = (value: unknown): Text =>
  typeof value === 'object' && value !== null ? (value as Text) : {}

const idsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map((item: unknown) =>
        typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(item),
      )
    : []
