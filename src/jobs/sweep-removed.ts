import { join } from 'node:path'
import type { Payload } from 'payload'
import { unsettleFiles } from '../documents/file-store'
import { settleByRows } from '../documents/sweep-files'
import { sweepWhatIsRemoved } from '../domain/removal-sweepers'
import type { Environment } from '../env'
import { sweepMailbox } from '../mail/sweep-mailbox'
import { sweepTables } from './imports/sweep-tables'

/**
 * Clears what stands beside the database of what is removed for good: stored files, sent letters,
 * tables that were brought in or wait to be.
 */
export function sweepRemoved(payload: Payload, env: Environment): void {
  const mailbox = (isIn: (text: string) => boolean) => sweepMailbox(join(env.dataDir, 'mail'), isIn)
  sweepWhatIsRemoved(payload, {
    async before({ files, isIn }) {
      await unsettleFiles(files)
      await mailbox(isIn)
    },
    async after({ files, isIn }) {
      await settleByRows(payload, files)
      await sweepTables(isIn)
      // A letter may have left meanwhile.
      await mailbox(isIn)
    },
  })
}
