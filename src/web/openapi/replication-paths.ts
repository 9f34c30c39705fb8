import { depths, outcomes, phases, visibilities } from '../../domain/replications/vocabulary'
import { answer, ifMatch, inPath, json, refusals, signedIn, type Operation } from './operations'
import { reference, type Schema } from './schema'

const tags = ['replications']
const id = inPath('id', 'The replication’s id.')
const text: Schema = { type: 'string' }
const body = (schema: Schema): Schema => ({ required: true, content: json(schema) })
const changed = {
  200: answer('As it is now, for who may still read it.', reference('ChangedReplication')),
}
const one = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] })

/** One step and what is said with it, nothing else. */
const moving = (field: string, to: readonly string[], said: Record<string, Schema>): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: [field],
  properties: { [field]: one(to), ...said },
})

const note: Schema = { type: 'string', maxLength: 2000 }

/** A city takes up another city's entry: beginning, writing, moving, and its tutor. */
export const replicationPaths: Record<string, Record<string, Operation>> = {
  '/api/replications': {
    post: {
      summary: 'Begin to replicate an entry in the asker’s city',
      description:
        'By a city’s staff or manager. It starts at interest, followed by the two cities alone, with one adaptation for each element of the source. Refused with `not_replicable` (`data.reason`: own, draft, archived) and `already_exists` (`data.id` and `data.url` of the one that runs).',
      tags,
      security: signedIn,
      requestBody: body(reference('NewReplication')),
      responses: {
        201: answer('The replication.', reference('ChangedReplication')),
        ...refusals(400, 403, 404, 409, 413, 415, 422, 503),
      },
    },
  },
  '/api/replications/{id}': {
    patch: {
      summary: 'Move a replication one step, or write its journal',
      description:
        'With `phase`, `outcome` or `visibility` other than now, and its note, it is a move; otherwise the adopter’s people write. Lists are whole: elements of the source that are left out stay as they are.',
      tags,
      security: signedIn,
      parameters: [id, ifMatch],
      requestBody: body({
        anyOf: [
          moving('phase', phases, { note }),
          moving('outcome', outcomes, { outcomeReason: note, note }),
          moving('visibility', visibilities, { note }),
          { type: 'object', description: 'Some fields of `Replication`.' },
        ],
      }),
      responses: { ...changed, ...refusals(400, 403, 404, 409, 413, 415, 422, 503) },
    },
  },
  '/api/replications/{id}/tutor': {
    post: {
      summary: 'Ask somebody of the source’s city to be the tutor',
      description: 'Somebody who is open to it; nobody is named without a yes.',
      tags,
      security: signedIn,
      parameters: [id],
      requestBody: body({
        type: 'object',
        required: ['profile'],
        properties: { profile: { ...text, description: 'The id of their profile.' } },
      }),
      responses: { ...changed, ...refusals(400, 403, 404, 409, 503) },
    },
  },
  '/api/replications/{id}/tutor/answer': {
    post: {
      summary: 'Say yes or no to being the tutor',
      tags,
      security: signedIn,
      parameters: [id],
      requestBody: body({
        type: 'object',
        required: ['accepted'],
        properties: { accepted: { type: 'boolean' }, note },
      }),
      responses: { ...changed, ...refusals(400, 403, 404, 409, 503) },
    },
  },
}

export const replicationSchemas: Record<string, Schema> = {
  NewReplication: {
    title: 'NewReplication',
    type: 'object',
    required: ['source', 'depth'],
    properties: {
      source: { ...text, description: 'The id of an entry of another city.' },
      depth: one(depths),
      depthReason: { type: 'string', maxLength: 4000, description: 'Needed where it is partial.' },
      lead: { ...text, description: 'A profile of the city; unset: the asker’s.' },
    },
  },
  ChangedReplication: {
    type: 'object',
    additionalProperties: false,
    required: ['doc', 'message'],
    properties: { doc: reference('Replication'), message: text },
  },
}
