import { announcing } from './announce'
import { forgetEnquirers } from './forget-enquirers'
import { importTables } from './import-tables'
import type { Job } from './job'
import { readDocuments } from './read-documents'
import { mailing, reminding } from './remind'

/** Every slow work there is; one more joins by its file and its line here. */
export const jobs: readonly Job[] = [
  readDocuments,
  importTables,
  announcing,
  reminding,
  mailing,
  forgetEnquirers,
]
