import type { RequestHandler } from 'express'
import { z } from 'zod'
import { NotFoundRefusal, Refusal } from '../../domain/errors'
import { moveResource } from '../../domain/resources/move-resource'
import { readResource } from '../../domain/resources/read-resource'
import { pathTo } from '../../i18n/paths'
import { showResource } from './show-resource'

const moveForm = z.object({
  workflow: z.string().max(40),
  ifMatch: z.string().max(60).optional(),
  note: z.string().max(10_000).optional(),
})

/** Takes a step of the table and comes back; refused, the page says why and keeps the note. */
export const move: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const slug = String(request.params.slug)
  const { workflow: to, ifMatch, note } = moveForm.parse(request.body)
  const { text } = await readResource(ctx, slug, { draft: ctx.asker !== null })
  try {
    const { revision } = await moveResource(ctx, { id: text.id, to, note, ifMatch })
    const at = pathTo(
      locale,
      'resources',
      slug,
      ...(revision ? [{ word: 'preview' } as const] : []),
    )
    response.redirect(303, `${at}?done=moved`)
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    await showResource(request, response, {
      slug,
      draft: text._status === 'draft',
      status: error.status,
      refused: { to, note: note ?? '', message: error.in(locale) },
    })
  }
}
