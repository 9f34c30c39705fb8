import type { Context } from '../context'
import type { ResourceKind } from './completeness'

export interface StartInput {
  kind: ResourceKind
  title: string
  summary?: string
  /** A topic, by id. */
  area?: string
  /** The city an entry from public sources is about, by id; only ANCI names one. */
  organisation?: string
  /** Further fields, as Payload takes them: what was already written elsewhere. */
  content?: Record<string, unknown>
}

/** Starts a draft with the little that is needed; answers its id. The hooks decide the rest. */
export async function startResource(ctx: Context, input: StartInput): Promise<{ id: string }> {
  const { kind, title, summary, area, organisation, content } = input
  const doc = await ctx.payload.create({
    collection: 'resources',
    draft: true,
    data: {
      ...content,
      kind,
      title,
      ...(summary ? { summary } : {}),
      ...(area ? { topics: [area] } : {}),
      ...(organisation ? { organisation } : {}),
    },
    user: ctx.user,
    overrideAccess: false,
    locale: ctx.locale,
    depth: 0,
    req: ctx.req,
  })
  return { id: String(doc.id) }
}
