import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/transaction'

/**
 * Writes a file's row as somebody asked, whole, and again where another write of the row was
 * quicker: a document is read by a job soon after it came, and whoever replaces it in that moment
 * has done nothing wrong. `write` is called anew each time.
 */
export const writeFileRow = <Doc>(req: PayloadRequest, write: () => Promise<Doc>): Promise<Doc> =>
  inTransaction(req, write)
