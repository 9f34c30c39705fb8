import { createLocalReq, type CollectionSlug, type Payload, type TypedUser } from 'payload'
import { askerOf } from '../../src/access/asker'
import { lockedDocuments, mayEdit } from '../../src/access/locked-documents'
import { nameEditor } from './name-editor'
import { refuseAskingOthers } from './refuse-asking-others'

/**
 * What Payload leaves open. Its own collections, whose access it leaves to any signed-in user: locks
 * are for whoever may edit the document, preferences for their owner while the account is in force.
 * And queries that ask of one noun what another's rows say.
 */
export function closePayloadsOwn(payload: Payload): void {
  recogniseOnlyInForce(payload)
  refuseAskingOthers(payload)
  const locks = payload.collections['payload-locked-documents']
  if (locks) {
    Object.assign(locks.config.access, lockedDocuments)
    locks.config.hooks.afterRead = [...locks.config.hooks.afterRead, nameEditor]
  }
  keepLocksToEditors(payload)
  const preferences = payload.collections['payload-preferences']
  if (!preferences) return
  const { access } = preferences.config
  for (const operation of ['read', 'update', 'delete'] as const) {
    const own = access[operation]
    access[operation] = (args) => (askerOf(args.req.user) ? own(args) : false)
  }
  access.create = ({ req }) => askerOf(req.user) !== null
}

/**
 * Who may do nothing any more is nobody at every door, whatever session they kept: several of
 * Payload's own operations ask only whether there is a user.
 */
function recogniseOnlyInForce(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const recognised = await strategy.authenticate(args)
      return askerOf(recognised.user) ? recognised : { ...recognised, user: null }
    },
  }))
}

interface Lock {
  document?: { relationTo: CollectionSlug; value: string }
  user?: { value: string }
}

/**
 * The panel locks whatever document a form names, asking no access and running no hook: a lock
 * that its maker has no use for is not written, and the form goes on.
 */
function keepLocksToEditors(payload: Payload): void {
  const create = payload.db.create.bind(payload.db)
  payload.db.create = async (args) => {
    const { document, user } = args.data as Lock
    if (args.collection !== 'payload-locked-documents' || !document || !user) return create(args)
    const person = await payload.db.findOne<TypedUser & { id: string }>({
      collection: 'users',
      where: { id: { equals: user.value } },
      req: args.req,
    })
    const req = await createLocalReq(person ? { user: person } : {}, payload)
    const editor = await mayEdit(req, document.relationTo, document.value)
    return editor ? create(args) : { ...args.data, id: '' }
  }
}
