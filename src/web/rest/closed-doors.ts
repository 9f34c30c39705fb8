import { ClosedOperation, NotFoundRefusal } from '../../domain/errors'

/** Payload's own collections that people's panels need; its others are nobody's over REST. */
const openOfPayload = new Set(['payload-preferences', 'payload-locked-documents'])

/** Endpoints that Payload brings and this portal does not offer, whoever asks. */
export function refuseClosedDoors(path: string): void {
  const [slug = '', first = '', second = ''] = path.replace(/^\/api\/?/, '').split('/')
  if (slug.startsWith('payload-') && !openOfPayload.has(slug)) throw new NotFoundRefusal()
  if (slug.startsWith('graphql')) throw new NotFoundRefusal()
  if (first === 'first-register' || first === 'paste-url' || first === 'verify')
    throw new ClosedOperation()
  if (second === 'api-key') throw new ClosedOperation()
  // Neither has versions; Payload asks its database for them all the same, and fails.
  if (openOfPayload.has(slug) && first === 'versions') throw new NotFoundRefusal()
  if (slug === 'payload-preferences' && !first) throw new NotFoundRefusal()
}

/** Doors that only tell a signed-in person what they may do. */
export const isAboutPermissions = (path: string): boolean =>
  /^\/api\/(access|[\w-]+\/access(\/[^/]*)?)$/.test(path)
