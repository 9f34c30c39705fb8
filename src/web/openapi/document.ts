import type { Payload } from 'payload'
import { exportsPaths } from './exports-paths'
import { readingPaths } from './noun-paths'
import { nounSchemas } from './noun-schemas'
import type { Operation } from './operations'
import { otherPaths, otherSchemas } from './other-paths'
import { givingBackPaths } from './giving-back-paths'
import { replicationPaths, replicationSchemas } from './replication-paths'
import { resourcePaths, resourceSchemas } from './resource-paths'
import { searchPaths, searchSchemas } from './search-paths'

type Paths = Record<string, Record<string, Operation>>

/**
 * What outsiders use of the portal's doors for machines, as OpenAPI 3.1: schemas come from the
 * collections and from what answers are typed by, so that they say what is answered.
 */
export function openApiDocument(payload: Payload, origin: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'LGNET2',
      version: '1',
      description:
        'Models, tools and reports of the cities of the LGNET2 network. Everybody reads what is public; whoever is signed in, what is shared with them too. What may not be read is answered as what does not exist.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: origin }],
    tags: [
      { name: 'search', description: 'Finding entries of the library.' },
      { name: 'resources', description: 'Entries of the library: models, tools, reports.' },
      { name: 'replications', description: 'Entries that cities take up from one another.' },
      { name: 'exports', description: 'Entries and lists of them as files to be kept.' },
      { name: 'signing in', description: 'Accounts are made by invitation alone.' },
    ],
    paths: together(
      searchPaths,
      readingPaths(payload),
      resourcePaths,
      replicationPaths,
      givingBackPaths,
      exportsPaths,
      otherPaths,
    ),
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: `${payload.config.cookiePrefix}-token` },
        token: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`JWT <token>`, as signing in answers it.',
        },
      },
      schemas: {
        ...searchSchemas(),
        ...nounSchemas(payload),
        ...resourceSchemas,
        ...replicationSchemas,
        ...otherSchemas,
      },
    },
  }
}

/** Several descriptions of paths as one; a path may be described in parts. */
function together(...parts: Paths[]): Paths {
  const paths: Paths = {}
  for (const part of parts)
    for (const [path, operations] of Object.entries(part))
      paths[path] = { ...paths[path], ...operations }
  return paths
}
