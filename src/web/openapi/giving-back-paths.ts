import { answer, inPath, json, refusals, signedIn, type Operation } from './operations'
import { reference } from './schema'

const tags = ['replications']
const id = inPath('id', 'The replication’s id.')
const changed = {
  200: answer('As it is now, for who may still read it.', reference('ChangedReplication')),
}

/** What goes back to the source of a replication, and what comes of it. */
export const givingBackPaths: Record<string, Record<string, Operation>> = {
  '/api/replications/{id}/adaptations/{adaptation}/answer': {
    post: {
      summary: 'Accept or decline what a city offers the source',
      description:
        'By whoever decides for the source, once. A yes prepares a revision of the source with the credit; a no needs a `note`. Refused with `nothing_asked`, `source_archived`, `element_gone`, `no_room`.',
      tags,
      security: signedIn,
      parameters: [id, inPath('adaptation', 'The id of the adaptation’s row.')],
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['accepted'],
          properties: {
            accepted: { type: 'boolean' },
            note: { type: 'string', maxLength: 2000, description: 'Needed with a no.' },
          },
        }),
      },
      responses: { ...changed, ...refusals(400, 403, 404, 409, 422, 503) },
    },
  },
  '/api/replications/{id}/result': {
    post: {
      summary: 'Begin the entry that came of a replication',
      description:
        'By the adopter’s people, from the trial on: a draft that derives from the source, filled with what they wrote. Refused with `too_early`, `result_exists` (`data.result`), `source_unavailable`.',
      tags,
      security: signedIn,
      parameters: [id],
      requestBody: {
        required: false,
        content: json({
          type: 'object',
          properties: {
            title: { type: 'string', maxLength: 100, description: 'Unset: one is proposed.' },
          },
        }),
      },
      responses: {
        201: answer('The draft.', reference('Changed')),
        ...refusals(400, 403, 404, 409, 503),
      },
    },
  },
  '/api/replications/{id}/source-note': {
    post: {
      summary: 'Say something of the entry that came of a replication',
      description:
        'By whoever decides for the source, once the network reads the entry; it takes the place of what was said before. Refused with `no_result`.',
      tags,
      security: signedIn,
      parameters: [id],
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['note'],
          properties: { note: { type: 'string', maxLength: 4000 } },
        }),
      },
      responses: { ...changed, ...refusals(400, 403, 404, 409, 422, 503) },
    },
  },
}
