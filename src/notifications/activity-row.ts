/** A row of activities, as far as telling of it needs it. */
export interface ActivityRow {
  id: string
  verb: string
  actor?: unknown
  organisation?: unknown
  subject?: { collection?: string | null; row?: string | null; version?: string | null } | null
  to?: string | null
  at: string | Date
}
