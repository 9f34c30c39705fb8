import type { PayloadRequest } from 'payload'
import { replicationRow, type ReplicationRow } from './replications/read-row'
import { rememberReplication, writeReplication } from './replications/write-row'
import { rowsOf } from './stored'

type Row = Record<string, unknown>

/**
 * When a text in work is thrown away, in its transaction: what other cities had offered and it alone
 * had taken up waits for an answer again, and their history says so. `kept` is what readers see.
 */
export async function reopenOffers(req: PayloadRequest, discarded: Row, kept: Row): Promise<void> {
  const still = new Set(rowsOf(kept.credits).map(nameOf))
  const lost = rowsOf(discarded.credits).filter((credit) => !still.has(nameOf(credit)))
  for (const [id, credits] of Map.groupBy(lost, ({ replication }) => String(replication))) {
    const row = await replicationRow(req, id)
    if (row) await reopen(req, row, new Set(credits.map(({ on }) => momentOf(on))))
  }
}

/** The rows that were answered with a yes at these moments, which their credits carry. */
async function reopen(
  req: PayloadRequest,
  replication: ReplicationRow,
  accepted: ReadonlySet<string>,
): Promise<void> {
  const rows = rowsOf(replication.adaptations)
  const back = rows.filter(
    ({ answer, answeredAt }) => answer === 'accepted' && accepted.has(momentOf(answeredAt)),
  )
  if (back.length === 0) return
  await writeReplication(req, replication.id, {
    adaptations: rows.map((row) =>
      back.includes(row) ? { ...row, answer: 'asked', answerNote: null, answeredAt: null } : row,
    ),
  })
  for (const { id } of back)
    await rememberReplication(req, replication, {
      verb: 'replication.adaptationReopened',
      version: String(id),
    })
}

const nameOf = ({ replication, on }: Row): string => `${String(replication)} ${momentOf(on)}`

/** The same moment in one writing, whichever database kept it. */
const momentOf = (date: unknown): string =>
  date ? new Date(date as string | Date).toISOString() : ''
