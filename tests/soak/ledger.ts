/** What the portal said yes to, and what was on its way when it died. */
export interface Ledger {
  /** Title by id. */
  created: Map<string, string>
  /** By resource: the last text agreed to, and those asked for since. */
  edited: Map<string, { agreed: string; asked: string[] }>
  /** By resource: the steps agreed to, in order, and the one asked for last. */
  moved: Map<string, { agreed: string[]; asked: string | null }>
  /** Address by the account's id. */
  invited: Map<string, string>
  /** Answers that should not have been. */
  odd: string[]
}

export const emptyLedger = (): Ledger => ({
  created: new Map(),
  edited: new Map(),
  moved: new Map(),
  invited: new Map(),
  odd: [],
})
