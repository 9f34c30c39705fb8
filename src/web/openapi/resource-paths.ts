import { elementChanges } from '../../domain/replications/vocabulary'
import { workflows } from '../../domain/resources/workflow'
import { locales } from '../../i18n/locales'
import {
  anybody,
  answer,
  ifMatch,
  inPath,
  inQuery,
  json,
  refusals,
  signedIn,
  type Operation,
} from './operations'
import { reference, type Schema } from './schema'

const tags = ['resources']
const id = inPath('id', 'The entry’s id.')
const body = (schema: Schema): Schema => ({ required: true, content: json(schema) })
const changed = { 200: answer('As it is now, for who may still read it.', reference('Changed')) }

const action = (
  summary: string,
  { sends, refused }: { sends?: Schema; refused: (403 | 404 | 409 | 422)[] },
): Record<string, Operation> => ({
  post: {
    summary,
    tags,
    security: signedIn,
    parameters: [id],
    ...(sends ? { requestBody: body(sends) } : {}),
    responses: { ...changed, ...refusals(...refused, 503) },
  },
})

/** Writing entries of the library: beginning, changing, moving, and the actions beside the moves. */
export const resourcePaths: Record<string, Record<string, Operation>> = {
  '/api/resources': {
    post: {
      summary: 'Begin an entry: a draft of the asker’s organisation',
      tags,
      security: signedIn,
      requestBody: body(reference('NewResource')),
      responses: {
        201: answer('The draft, with its address.', reference('Created')),
        ...refusals(400, 403, 413, 415, 503),
      },
    },
  },
  '/api/resources/{id}': {
    patch: {
      summary: 'Change an entry’s text, or move it',
      description:
        'With `workflow` (and `note`) and nothing else it is a move, which only the workflow’s table allows; otherwise the text is changed, where readers do not see it yet.',
      tags,
      security: signedIn,
      parameters: [id, ifMatch],
      requestBody: body({
        anyOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['workflow'],
            properties: {
              workflow: { type: 'string', enum: [...workflows] },
              note: { type: 'string', maxLength: 10_000 },
            },
          },
          { ...reference('NewResource') },
          { type: 'object', description: 'Some fields of `NewResource`.' },
        ],
      }),
      responses: { ...changed, ...refusals(400, 403, 404, 409, 413, 415, 422, 503) },
    },
    delete: {
      summary: 'Remove what never left draft and submitted',
      tags,
      security: signedIn,
      parameters: [id],
      responses: {
        200: answer('What was removed.', { type: 'object' }),
        ...refusals(403, 404, 409, 503),
      },
    },
  },
  '/api/resources/{id}/whereabouts': {
    get: {
      summary: 'Where the text is, and what the asker may do with it',
      tags,
      security: signedIn,
      parameters: [id],
      responses: { 200: answer('Where it is.', reference('Whereabouts')), ...refusals(404, 503) },
    },
  },
  '/api/resources/{id}/lineage': {
    get: {
      summary: 'Where an entry comes from and where it went',
      description:
        'The tree of its source, its replications, what was derived from it and theirs, as far as the asker may read: an edge leads from a source to a replication, from there to its result, or straight to an entry derived without one. A thousand nodes at most.',
      tags,
      security: anybody,
      parameters: [id, inQuery('locale', { type: 'string', enum: [...locales], default: 'it' })],
      responses: { 200: answer('The tree.', reference('Lineage')), ...refusals(400, 404, 503) },
    },
  },
  '/api/resources/{id}/discard': action('Discard the revision in work', {
    refused: [403, 404, 409],
  }),
  '/api/resources/{id}/take-over': action('Take over what was written from public sources', {
    refused: [403, 404, 409],
  }),
  '/api/resources/{id}/verify': action('Confirm that it is still valid', {
    refused: [403, 404, 409],
  }),
  '/api/resources/{id}/restore': action('Go on from an earlier version', {
    sends: {
      type: 'object',
      required: ['version'],
      properties: { version: { type: 'string', description: 'The version’s id.' } },
    },
    refused: [403, 404, 409],
  }),
  '/api/resources/{id}/cleared-places': action(
    'Answer for something that looks like personal data and may stay',
    {
      sends: {
        type: 'object',
        required: ['place', 'reason'],
        properties: {
          place: {
            type: 'string',
            description: 'Its key, as the whereabouts and refusals tell it.',
          },
          reason: { type: 'string', minLength: 10, maxLength: 1000 },
        },
      },
      refused: [403, 404, 409, 422],
    },
  ),
  '/api/resources/{id}/removals': {
    post: {
      summary: 'Remove a passage, a document or an image for good (ANCI, technical support)',
      description:
        'From the text and every version, in both languages, and from what the portal keeps of it. Exactly one of `passage`, `document`, `image`. What stays is that something was removed, and when.',
      tags,
      security: signedIn,
      parameters: [id],
      requestBody: body({
        type: 'object',
        required: ['reason'],
        properties: {
          passage: { type: 'string', maxLength: 5000, description: 'As it is read: whole words.' },
          document: { type: 'string', description: 'The id of a document of the entry.' },
          image: { type: 'string', description: 'The id of an image of the entry.' },
          reason: { type: 'string', maxLength: 1000 },
          everywhere: {
            type: 'boolean',
            description: 'A passage also where it stands beside this entry. Default false.',
          },
        },
      }),
      responses: {
        201: answer('That it was removed, and how much was found.', reference('Removed')),
        ...refusals(400, 403, 404, 422, 503),
      },
    },
  },
  '/api/resources/{id}/co-ownership': action('Answer whether one’s organisation co-owns it', {
    sends: {
      type: 'object',
      required: ['accepted'],
      properties: { accepted: { type: 'boolean' } },
    },
    refused: [403, 404, 409],
  }),
}

const text: Schema = { type: 'string' }
const textOrNull: Schema = { type: ['string', 'null'] }
const flag: Schema = { type: 'boolean' }
const exactly = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})
const state: Schema = { type: 'string', enum: [...workflows] }

/** Of what may make somebody recognisable, for whoever changes or moves the text. */
const told: Record<string, Schema> = {
  places: {
    type: 'array',
    items: withMore(
      { lang: text },
      {
        place: { ...text, description: 'What `cleared-places` takes.' },
        kind: { ...text, description: '`phone`, `name`, …' },
        path: { ...text, description: '`evidence.0.claim`, or `documents:<id>:<page>`.' },
        excerpt: text,
        overridable: flag,
        label: text,
        what: text,
      },
    ),
  },
  mayClear: flag,
  cleared: {
    type: 'array',
    items: exactly({
      label: text,
      what: text,
      excerpt: text,
      reason: text,
      by: textOrNull,
      at: text,
    }),
  },
  unchecked: {
    type: 'array',
    items: exactly({
      id: text,
      name: text,
      why: { type: 'string', enum: ['noText', 'unreadable', 'waiting', 'tooLong'] },
    }),
  },
}

/** The same, and what is not always told. */
function withMore(more: Record<string, Schema>, properties: Record<string, Schema>): Schema {
  return { ...exactly(properties), properties: { ...properties, ...more } }
}

export const resourceSchemas: Record<string, Schema> = {
  Removed: exactly({
    removal: exactly({
      what: { type: 'string', enum: ['passage', 'file', 'image'] },
      at: { type: 'string', format: 'date-time' },
    }),
    found: {
      anyOf: [
        exactly({ versions: { type: 'integer' } }),
        exactly({ entries: { type: 'integer' } }),
      ],
    },
    slug: {
      type: ['string', 'null'],
      description: 'Where the entry is now: an address that spelt the words out has changed.',
    },
  }),
  Lineage: exactly({
    nodes: {
      type: 'array',
      items: exactly({
        id: text,
        type: { type: 'string', enum: ['resource', 'replication'] },
        title: text,
        organisation: { ...text, description: 'Whose it is, or who replicates: its name.' },
        url: { ...text, description: 'The path of its page, in the language of the answer.' },
      }),
    },
    edges: {
      type: 'array',
      items: exactly({
        from: text,
        to: text,
        changes: {
          type: 'array',
          items: exactly({
            element: text,
            change: { type: 'string', enum: [...elementChanges] },
          }),
        },
      }),
    },
  }),
  Created: {
    type: 'object',
    required: ['doc', 'message'],
    properties: { doc: reference('Resource'), message: text },
  },
  Changed: exactly({ doc: reference('Resource'), message: text }),
  Whereabouts: withMore(told, {
    slug: text,
    workflow: state,
    revision: { ...flag, description: 'A revision of something that readers see already.' },
    shared: flag,
    seenAs: { type: ['string', 'null'], enum: [...workflows, null] },
    waiting: {
      anyOf: [exactly({ days: { type: 'integer' }, who: text }), { type: 'null' }],
    },
    moves: {
      type: 'array',
      items: exactly({
        to: state,
        name: text,
        note: { type: 'string', enum: ['optional', 'required'] },
        next: { ...textOrNull, description: 'With whom it lies afterwards.' },
        label: text,
        effect: text,
      }),
    },
    updatedAt: { ...text, description: 'What `If-Match` takes.' },
    missing: { type: 'array', items: text },
    missingFields: { type: 'array', items: text },
    mayEdit: flag,
    actions: exactly({
      confirmValidity: flag,
      takeOver: flag,
      answerCoOwnership: flag,
      discard: flag,
    }),
    state: text,
    waits: { type: ['string', 'null'] },
    pageUrl: text,
  }),
}
