import type { AccessTable } from './access-of'
import { editFile, readFile } from './documents'
import { members } from './predicates'

/** Everyone of the network may have a photograph of their own. */
export const media: AccessTable = {
  read: readFile,
  create: members,
  update: editFile,
  delete: editFile,
  panel: members,
}
