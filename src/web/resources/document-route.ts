import type { Request, Response } from 'express'
import { NotFoundRefusal } from '../../domain/errors'
import { documentAddresses } from '../../domain/resources/document-addresses'
import { readResource } from '../../domain/resources/read-resource'

/**
 * A document where links to it lead for good: to the file that the entry shows now. It is asked anew
 * each time, and whether one may read it is asked where it is answered.
 */
export async function openDocument(request: Request, response: Response): Promise<void> {
  const { text, linked } = await readResource(request.portal.ctx, String(request.params.slug))
  const file = documentAddresses(text, linked).get(String(request.params.document))
  if (!file) throw new NotFoundRefusal()
  response.set('Cache-Control', 'private, no-cache')
  response.redirect(302, `/api/documents/${encodeURIComponent(file.id)}/file`)
}
