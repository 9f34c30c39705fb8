import { buildReplication } from '../support/build-replication'
import type { Stage } from '../support/cast'

export interface GivenBack {
  id: string
  /** The adaptations' rows, by their change. */
  rows: Record<string, string>
}

type Row = Record<string, unknown>

/**
 * A replication of an entry that is in trial: its first element changed, its second dropped, one
 * added; all three offered to the source. Written by the system, which is quick.
 */
export async function replicationOf(
  stage: Stage,
  source: string,
  adopter: string,
  overrides: Row = {},
): Promise<GivenBack> {
  const { payload } = stage
  const entry = await payload.db.findOne<Row & { id: string }>({
    collection: 'resources',
    where: { id: { equals: source } },
  })
  if (!entry) throw new Error(`there is no entry ${source}`)
  const list = { model: 'coreElements', tool: 'toLocalise', report: 'actions' }[String(entry.kind)]
  const [first, second, third] = (entry[list ?? ''] as Row[] | undefined) ?? []
  const offer = { proposeToSource: true, answer: 'asked' }
  const { docs } = await payload.db.findVersions<Row>({
    collection: 'resources',
    where: { parent: { equals: source }, latest: { equals: true } },
    limit: 1,
  })
  const id = await buildReplication(stage, {
    source,
    adopter,
    data: {
      sourceVersion: String(docs[0]?.id),
      depth: 'adaptation',
      phase: 'trial',
      adaptations: [
        ...element(first, { change: 'changed', reason: 'Si apre di sera.', ...offer }),
        ...element(second, {
          change: 'dropped',
          reason: 'Non c’è un ente gestore.',
          effect: 'Meno costi.',
          ...offer,
        }),
        ...element(third, { change: 'kept' }),
        {
          element: 'Mediazione in stazione',
          change: 'added',
          reason: 'Molti arrivano col treno.',
          effect: 'Il doppio dei contatti.',
          ...offer,
        },
      ],
      outcomes: [
        {
          indicator: 'Persone accolte',
          baseline: 12,
          value: 40,
          unit: 'persone',
          period: '2025',
          source: 'Registro',
        },
      ],
      visibility: 'city',
      provenance: 'demonstration',
      ...overrides,
    },
  })
  const made = await payload.db.findOne<Row & { id: string }>({
    collection: 'replications',
    where: { id: { equals: id } },
  })
  const rows = (made?.adaptations ?? []) as Row[]
  return {
    id,
    rows: Object.fromEntries(rows.map(({ id, change }) => [String(change), String(id)])),
  }
}

const element = (row: Row | undefined, said: Row): Row[] =>
  row
    ? [
        {
          element: wordsOf(row.title) ?? wordsOf(row.placeholder),
          elementKey: String(row.id),
          essential: row.essential === true,
          ...said,
        },
      ]
    : []

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { it?: string } | undefined)?.it
