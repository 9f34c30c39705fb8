import { moved, outcomeOf, phaseOf, visibilityOf, type Moved, type Row } from './rules'

/** What a request may say beside the move itself. */
const beside: ReadonlySet<string> = new Set([...moved, 'note', 'outcomeReason'])

/** What a request asks to move, or null when it says where the replication is already. */
export function requestedMove(
  row: Row,
  data: Record<string, unknown>,
): { field: Moved; to: string; withContent: boolean } | null {
  const now = { phase: phaseOf(row), outcome: outcomeOf(row), visibility: visibilityOf(row) }
  const asked = moved.filter((field) => data[field] !== undefined && data[field] !== now[field])
  const [field] = asked
  if (!field) return null
  const to = data[field]
  // Two steps at once are no step; what stays as it is is not asked for.
  const withContent = asked.length > 1 || Object.keys(data).some((key) => !beside.has(key))
  return { field, to: typeof to === 'string' ? to : '', withContent }
}
