import { Router } from 'express'
import type { Payload } from 'payload'
import type { Environment } from '../../env'
import { openApiDocument } from './document'

/** `GET /api/openapi.json`, beside Payload's REST: made once, the same for everybody. */
export function openApiDoor(payload: Payload, env: Environment): Router {
  let document: string | undefined
  return Router().get('/openapi.json', (_request, response) => {
    document ??= JSON.stringify(openApiDocument(payload, env.serverUrl))
    response.set('Cache-Control', 'public, max-age=300').type('json').send(document)
  })
}
