import type { CollectionBeforeOperationHook, Payload, Where } from 'payload'
import { askedPaths } from '../../src/access/asked-paths'
import { asksOthers } from '../../src/access/asks-others'
import { Refusal } from '../../src/domain/errors'

/** At every noun, at every door: whoever asks as a person asks of the rows, not of what those name. */
export function refuseAskingOthers({ collections }: Payload): void {
  for (const { config } of Object.values(collections))
    config.hooks.beforeOperation = [assertOwn, ...config.hooks.beforeOperation]
}

/** 400 `not_queryable` with the path. */
const assertOwn: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const { sorts, wheres } = askedPaths(args as { where?: Where; sort?: string | string[] })
  const ofVersions = operation.toLowerCase().includes('versions')
  const path = [...sorts, ...wheres].find((asked) => {
    if (ofVersions && /^parent[._]/.test(asked)) return true
    const own = ofVersions ? asked.replace(/^version(\.|__)/, '') : asked
    return asksOthers(
      own,
      collection.flattenedFields,
      (noun) => req.payload.collections[noun].config.flattenedFields,
    )
  })
  if (path) throw new Refusal('not_queryable', 400, 'error.closed', { data: { path } })
  return args
}
