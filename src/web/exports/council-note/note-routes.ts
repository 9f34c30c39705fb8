import type { Request, RequestHandler, Response } from 'express'
import { mayAssess } from '../../../access/assessments'
import { NotFoundRefusal } from '../../../domain/errors'
import { readReplication } from '../../../domain/replications/read-replication'
import { readAssessment } from '../../../domain/transferability/read-assessment'
import { readReplicationScores } from '../../../domain/transferability/read-replication-scores'
import { environment } from '../../../env'
import { message } from '../../../i18n/message'
import { pathTo } from '../../../i18n/paths'
import { readKnown } from '../../transferability/read-known'
import { asExport } from '../export-headers'
import type { NoteInput } from './note-content'
import { noteDocx } from './note-docx'

/** For a city that wonders: from the entry and from what its people wrote of whether it fits. */
export const noteBefore: RequestHandler = async (request, response) => {
  const { ctx } = request.portal
  if (!mayAssess(ctx.asker)) throw new NotFoundRefusal()
  const known = await readKnown(ctx, String(request.params.slug), ctx.asker.actsFor)
  const { rows, replication } = await readAssessment(ctx, known.resource.id)
  if (replication) return sendOfReplication(request, response, replication)
  await send(request, response, { known, rows, replication: null })
}

/** For a city that replicates it: with what it changes. */
export const noteAlong: RequestHandler = (request, response) =>
  sendOfReplication(request, response, String(request.params.id))

async function sendOfReplication(request: Request, response: Response, id: string): Promise<void> {
  const { ctx } = request.portal
  const { rows, isAdopter } = await readReplicationScores(ctx, id)
  const replication = await readReplication(ctx, id)
  // The paper is the adopter's own: the tutor reads the scores on the page.
  if (!isAdopter || !replication.source) throw new NotFoundRefusal()
  const known = await readKnown(ctx, replication.source.slug, replication.adopter)
  await send(request, response, { known, rows, replication })
}

async function send(
  request: Request,
  response: Response,
  note: Pick<NoteInput, 'known' | 'rows' | 'replication'>,
): Promise<void> {
  const { locale } = request.portal
  const { resource, adopter } = note.known
  const address = environment().serverUrl + pathTo(locale, 'resources', resource.slug)
  const bytes = await noteDocx({ ...note, locale, address, takenAt: new Date() })
  const title = [message(locale, 'note.title'), adopter.name, resource.title.value].join(' – ')
  asExport(request, response, { title, extension: 'docx' })
  response.send(bytes)
}
