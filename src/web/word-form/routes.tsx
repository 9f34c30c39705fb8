import { Router, type RequestHandler } from 'express'
import { NotFoundRefusal } from '../../domain/errors'
import { resourceKinds } from '../../domain/resources/completeness'
import { documentTypes } from '../../documents/document-types'
import { message } from '../../i18n/message'
import { routesOf } from '../../i18n/paths'
import { membersOnly } from '../account/guard'
import { mayStart } from '../resources/may-start'
import { downloadHeaders } from '../download-headers'
import { makeForm } from './make-form'
import { offeredNames } from './offered-names'
import { stepsOf } from './questions'
import { showUpload, takeUpload } from './take-upload'

const at = routesOf('resources', { word: 'new' }, { word: 'wordForm' })
const oneKind = routesOf('resources', { word: 'new' }, { word: 'wordForm' }, ':kind')

const uploadPage: RequestHandler = async (request, response) => {
  if (!mayStart(request.portal.ctx.asker)) throw new NotFoundRefusal()
  await showUpload(request, response, [])
}

/** The form of one kind, in the language of the address. */
const downloadForm: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const kind = resourceKinds.find((one) => one === request.params.kind)
  if (!kind || !mayStart(ctx.asker)) throw new NotFoundRefusal()
  const names = await offeredNames(ctx)
  const bytes = await makeForm({ kind, locale, steps: stepsOf(ctx.payload, kind), names })
  const name = message(locale, 'wordForm.fileName', { kind: message(locale, `kind.${kind}`) })
  response.set(downloadHeaders(`${name}.docx`, documentTypes.docx)).send(bytes)
}

/** Writing an entry on paper: the form to fill in, and the way back. */
export const wordForm = Router()
  .get(at, membersOnly, uploadPage)
  .post(at, membersOnly, takeUpload)
  .get(oneKind, membersOnly, downloadForm)
