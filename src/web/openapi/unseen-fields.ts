import type { FieldAccess, FlattenedField, PayloadRequest, TypedUser } from 'payload'

/** Somebody who may read and write whatever anybody may. */
const whoMayMost = (role: 'admin' | 'cityManager') => ({
  user: {
    id: 'x',
    collection: 'users',
    role,
    status: 'active',
    organisation: 'x',
    profile: 'x',
  } as unknown as TypedUser,
})

/**
 * Names of fields, as paths, that no answer ever holds (`read`), or that no request may set
 * (`create`): the fields’ own access is asked on behalf of who may most.
 */
export function closedFields(
  fields: readonly FlattenedField[],
  operation: 'read' | 'create',
): Set<string> {
  const closed = new Set<string>()
  const walk = (inside: readonly FlattenedField[], path: string): void => {
    for (const field of inside) {
      const own = path + field.name
      const access = 'access' in field ? field.access?.[operation] : undefined
      if (('hidden' in field && field.hidden) || (access && !opens(access, operation)))
        closed.add(own)
      if ('flattenedFields' in field) walk(field.flattenedFields, `${own}.`)
    }
  }
  walk(fields, '')
  return closed
}

function opens(access: FieldAccess, operation: 'read' | 'create'): boolean {
  const roles =
    operation === 'read' ? (['admin', 'cityManager'] as const) : ['cityManager' as const]
  // Some fields are their own city's alone, not even a technician's.
  const doc = { adopter: 'x' }
  return roles.some((role) => {
    const req = whoMayMost(role) as PayloadRequest
    return access({ req, doc, data: {}, siblingData: {} }) !== false
  })
}
