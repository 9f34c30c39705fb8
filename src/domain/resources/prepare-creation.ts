import type { PayloadRequest } from 'payload'
import { askerOf, idOf } from '../../access/asker'
import { appendActivity } from '../activity'
import { ForbiddenAction } from '../errors'
import { UnusableReference } from '../field-refusals'
import { ownerOf } from '../owner-of'
import { slugOf } from '../slug'

/**
 * What the server says of a new text, whatever was sent: whose it is, where it comes from, that
 * it is a draft. ANCI naming a city writes from public sources.
 */
export async function prepareCreation(
  req: PayloadRequest,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const asker = askerOf(req.user)
  if (!asker) throw new ForbiddenAction()
  const owner = await ownerOf(req, asker, idOf(data.organisation))
  if (!owner) throw new UnusableReference('organisation')
  return {
    ...data,
    ...owner,
    slug: await freeSlug(req, String(data.title ?? '')),
    workflow: 'draft',
    workflowSince: new Date().toISOString(),
    _status: 'draft',
    submittedBy: null,
    sharedAt: null,
    releasedAt: null,
    validatedBy: null,
    validatedAt: null,
  }
}

/** The history of a text that a person began says so. */
export async function rememberCreation(
  req: PayloadRequest,
  text: Record<string, unknown> & { id: unknown },
): Promise<void> {
  await appendActivity(req, {
    verb: 'resource.created',
    subject: { collection: 'resources', id: String(text.id) },
    organisation: idOf(text.organisation) ?? null,
    readers: text.provenance === 'publicSources' ? '|publicSources|' : '',
    to: 'draft',
  })
}

/** What stands at these addresses is the form that begins an entry. */
const reserved: ReadonlySet<string> = new Set(['nuova', 'new'])

/** An address nobody has; two of one title differ by a number. */
export async function freeSlug(req: PayloadRequest, title: string, own?: string): Promise<string> {
  const wanted = slugOf(title)
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (slug === own) return slug
    if (reserved.has(slug)) continue
    const { totalDocs } = await req.payload.count({
      collection: 'resources',
      where: { slug: { equals: slug } },
      // As the system: an address is taken whoever may read what stands there.
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
}
