import { held } from '../../changes/held'
import { saidIn } from '../../i18n/said-in'
import type { Context } from '../context'

export interface Topic {
  id: string
  slug: string
  label: string
}

/** The words of one facet of the vocabulary, in alphabetical order. */
export async function findTopics(
  ctx: Context,
  { facet }: { facet: 'area' | 'dimension' | 'target' | 'theme' },
): Promise<Topic[]> {
  const { docs } = await held(ctx.payload, `topics ${facet}`, () =>
    ctx.payload.find({
      collection: 'topics',
      where: { facet: { equals: facet } },
      // As nobody: the vocabulary is the same for everyone, and held for everyone.
      user: null,
      overrideAccess: false,
      locale: 'all',
      depth: 0,
      limit: 200,
      pagination: false,
      select: { slug: true, label: true },
    }),
  )
  return docs
    .map((doc) => ({
      id: String(doc.id),
      slug: String(doc.slug),
      label: saidIn(ctx.locale, doc.label)?.value ?? String(doc.slug),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, ctx.locale))
}
