import type { RequestHandler } from 'express'
import { z } from 'zod'
import { NotFoundRefusal, Refusal } from '../../domain/errors'
import { clearPlace } from '../../domain/resources/personal-data/clear-place'
import { readResource } from '../../domain/resources/read-resource'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { showResource } from './show-resource'

const clearForm = z.object({
  place: z.string().max(100).catch(''),
  reason: z.string().max(10_000).catch(''),
})

/** Answers for one place and comes back; refused, the page says why and keeps the reason. */
export const clear: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  const slug = String(request.params.slug)
  const { place, reason } = clearForm.parse(request.body ?? {})
  const { text } = await readResource(ctx, slug, { draft: true })
  const draft = text._status === 'draft'
  try {
    await clearPlace(ctx, { id: text.id, place, reason })
    const rest = draft ? ([{ word: 'preview' }] as const) : []
    response.redirect(303, `${pathTo(locale, 'resources', slug, ...rest)}?done=placeCleared`)
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    const said = error.code === 'incomplete' ? message(locale, 'privacy.clear.short') : null
    await showResource(request, response, {
      slug,
      draft,
      status: error.status,
      unanswered: { place, reason, message: said ?? error.in(locale) },
    })
  }
}
