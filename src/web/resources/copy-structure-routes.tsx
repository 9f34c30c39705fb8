import { randomUUID } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import { NotFoundRefusal, Refusal } from '../../domain/errors'
import { copyStructure, readStructure } from '../../domain/resources/copy-structure'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import { membersOnly } from '../account/guard'
import { once } from '../once'
import { sendPage } from '../send-page'
import { CopyStructurePage, type CopyStructurePageProps } from './copy-structure-page'
import { mayStart } from './may-start'
import { panelAddress } from './panel-address'
import { crumbsOf } from './subject-of'

const at = routesOf('resources', ':slug', { word: 'structure' })

/** Beginning an entry built like another one. */
export const copyStructureRoutes: Router = Router()
  .get(at, membersOnly, (request, response) => show(request, response, {}))
  .post(at, membersOnly, start)

const startForm = z.object({
  title: z.string().trim().min(1).max(100),
  summary: z.string().trim().max(280).default(''),
  once: z.string().max(60).optional().catch(undefined),
})
const typedForm = z.object({
  title: z.string().catch(''),
  summary: z.string().catch(''),
})

async function start(...[request, response]: Parameters<RequestHandler>): Promise<void> {
  const { ctx, locale } = request.portal
  const asked = startForm.safeParse(request.body)
  const typed = typedForm.catch({ title: '', summary: '' }).parse(request.body)
  if (!asked.success) {
    const wrong = new Set(asked.error.issues.map(({ path }) => String(path[0])))
    const errors = (['title', 'summary'] as const)
      .filter((field) => wrong.has(field))
      .map((field) => ({ field, message: message(locale, `resources.new.error.${field}`) }))
    return show(request, response, typed, errors, 400)
  }
  try {
    const { title, summary } = asked.data
    const { id } = await once(ctx.asker, asked.data.once, () =>
      copyStructure(ctx, String(request.params.slug), { title, summary }),
    )
    response.redirect(303, panelAddress(id, locale))
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    await show(request, response, typed, [{ message: error.in(locale) }], error.status)
  }
}

async function show(
  request: Request,
  response: Response,
  typed: CopyStructurePageProps['typed'],
  errors: CopyStructurePageProps['errors'] = [],
  status?: number,
): Promise<void> {
  const { ctx, locale } = request.portal
  if (!mayStart(ctx.asker)) throw new NotFoundRefusal()
  const slug = String(request.params.slug)
  const { title, structure } = await readStructure(ctx, slug)
  const about = saidIn(locale, title)?.value ?? slug
  const heading = message(locale, 'structure.title')
  sendPage(request, response, {
    title: `${heading}: ${about}`,
    status,
    alternates: alternatesOf('resources', slug, { word: 'structure' }),
    noIndex: true,
    breadcrumb: crumbsOf(request, slug, about, heading),
    body: (
      <CopyStructurePage
        locale={locale}
        about={{ label: about, href: pathTo(locale, 'resources', slug) }}
        action={pathTo(locale, 'resources', slug, { word: 'structure' })}
        structure={structure}
        typed={typed}
        once={randomUUID()}
        errors={errors}
      />
    ),
  })
}
