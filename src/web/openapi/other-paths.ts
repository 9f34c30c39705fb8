import { roles } from '../../access/asker'
import { errorCodes } from './error-codes'
import { answer, json, refusals, signedIn, type Operation } from './operations'
import { reference, type Schema } from './schema'

const file = (noun: string): Record<string, Record<string, Operation>> => ({
  [`/api/${noun}`]: {
    post: {
      summary: 'Upload a file of one’s organisation',
      description: 'Checked, cleaned and stored before it is answered; read by nobody else yet.',
      tags: [noun],
      security: signedIn,
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['file'],
              properties: {
                file: { type: 'string', contentMediaType: 'application/octet-stream' },
                _payload: { type: 'string', description: 'Further fields, as JSON.' },
              },
            },
          },
        },
      },
      responses: {
        201: answer('Its row.', { type: 'object', required: ['doc'] }),
        ...refusals(400, 403, 413, 415, 422, 503),
      },
    },
  },
})

const healthy = (status: string): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: { status: { const: status } },
})

/** Signing in, files, health, this description. */
export const otherPaths: Record<string, Record<string, Operation>> = {
  ...file('documents'),
  ...file('media'),
  '/api/users/login': {
    post: {
      summary: 'Sign in: a cookie for browsers, a token for others',
      description: 'Failed attempts are limited: 10 per account, 200 per address in 15 minutes.',
      tags: ['signing in'],
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['email', 'password'],
          properties: { email: { type: 'string' }, password: { type: 'string' } },
        }),
      },
      responses: {
        200: answer('A session.', reference('Session')),
        ...refusals(400, 401, 429, 503),
      },
    },
  },
  '/api/users/logout': {
    post: {
      summary: 'Sign out',
      tags: ['signing in'],
      security: signedIn,
      responses: {
        200: answer('The session is over.', { type: 'object' }),
        ...refusals(400, 503),
      },
    },
  },
  '/api/users/me': {
    get: {
      summary: 'Who is signed in',
      tags: ['signing in'],
      security: signedIn,
      responses: {
        200: answer('The account, or null.', {
          type: 'object',
          required: ['user'],
          properties: { user: { anyOf: [reference('Account'), { type: 'null' }] } },
        }),
        ...refusals(503),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      summary: 'This description',
      tags: ['health'],
      responses: { 200: answer('OpenAPI 3.1.', { type: 'object', required: ['openapi'] }) },
    },
  },
  '/health/live': {
    get: {
      summary: 'Whether the process runs',
      tags: ['health'],
      responses: { 200: answer('It does.', healthy('live')) },
    },
  },
  '/health/ready': {
    get: {
      summary: 'Whether the portal is whole',
      tags: ['health'],
      responses: {
        200: answer('It is.', healthy('ready')),
        503: answer('It is not yet, and why.', {
          type: 'object',
          additionalProperties: false,
          required: ['status', 'missing'],
          properties: {
            status: { const: 'not ready' },
            missing: {
              type: 'array',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['what', 'why'],
                properties: { what: { type: 'string' }, why: { type: 'string' } },
              },
            },
          },
        }),
      },
    },
  },
}

export const otherSchemas: Record<string, Schema> = {
  Errors: {
    description: 'Every refusal, whatever refused it.',
    type: 'object',
    additionalProperties: false,
    required: ['errors'],
    properties: {
      errors: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['message', 'data'],
          properties: {
            message: { type: 'string', description: 'A sentence in the reader’s language.' },
            data: {
              type: 'object',
              required: ['code'],
              properties: {
                code: { type: 'string', enum: [...errorCodes] },
                fields: { type: 'array', items: { type: 'string' } },
                parameter: { type: 'string' },
              },
            },
          },
        },
      },
    },
  },
  Count: {
    type: 'object',
    additionalProperties: false,
    required: ['totalDocs'],
    properties: { totalDocs: { type: 'integer' } },
  },
  Account: {
    description: 'One’s own account.',
    type: 'object',
    required: ['id', 'email', 'role', 'organisation'],
    properties: {
      id: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string', enum: [...roles] },
      organisation: { type: 'string' },
    },
  },
  Session: {
    type: 'object',
    required: ['token', 'exp', 'user'],
    properties: {
      token: { type: 'string', description: 'For `Authorization: JWT <token>`.' },
      exp: { type: 'integer', description: 'When it ends, in seconds since 1970.' },
      user: reference('Account'),
      message: { type: 'string' },
    },
  },
}
