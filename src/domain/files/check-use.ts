import type { PayloadRequest } from 'payload'
import { FileInUse } from './refusals'
import { showingsOf, type FileNoun } from './showings'

/** A file goes only when nothing shows it: no text, none of its versions, no organisation, nobody. */
export async function assertUnattached(
  req: PayloadRequest,
  noun: FileNoun,
  id: string,
): Promise<void> {
  const showings = await showingsOf(req, noun, [id])
  if (showings.length > 0) throw new FileInUse('file.problem.attached')
}

/** What others read changes only with the text that shows it, by the table of moves. */
export async function assertNotShared(
  req: PayloadRequest,
  noun: FileNoun,
  id: string,
): Promise<void> {
  const showings = await showingsOf(req, noun, [id])
  if (showings.some(({ shared }) => shared)) throw new FileInUse('file.problem.shown')
}
