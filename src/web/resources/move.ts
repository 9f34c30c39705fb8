import type { RequestHandler } from 'express'
import { z } from 'zod'
import { NotFoundRefusal, Refusal } from '../../domain/errors'
import { moveResource } from '../../domain/resources/move-resource'
import { readResource } from '../../domain/resources/read-resource'
import { readWhereabouts } from '../../domain/resources/read-whereabouts'
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
  const at = ({ revision }: { revision: boolean }) => {
    const rest = revision ? ([{ word: 'preview' }] as const) : []
    return `${pathTo(locale, 'resources', slug, ...rest)}?done=moved`
  }
  try {
    const { revision } = await moveResource(ctx, { id: text.id, to, note, ifMatch })
    response.redirect(303, at({ revision }))
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    const where = await readWhereabouts(ctx, text.id)
    if (where?.workflow === to && isSecondSending(error)) return response.redirect(303, at(where))
    await showResource(request, response, {
      slug,
      draft: text._status === 'draft',
      status: error.status,
      refused: { to, note: note ?? '', message: error.in(locale) },
    })
  }
}

/** The button was pressed twice: the step is taken, and only the second sending was refused. */
const isSecondSending = ({ code }: Refusal): boolean =>
  code === 'stale_version' || code === 'transition_not_allowed'
