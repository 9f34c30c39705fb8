import type { PayloadRequest } from 'payload'
import { ForbiddenAction } from '../../errors'
import { mayEditEntry } from '../../may-edit-entry'

/** Throws 403 `forbidden` for whoever may not change the text. */
export async function assertMayEdit(req: PayloadRequest, id: string): Promise<void> {
  if (!(await mayEditEntry(req, id))) throw new ForbiddenAction()
}
