import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { ForbiddenAction, NotFoundRefusal, Refusal } from '../../domain/errors'
import { findCities } from '../../domain/organisations/find-cities'
import { resourceKinds } from '../../domain/resources/completeness'
import { startResource } from '../../domain/resources/start-resource'
import { findTopics } from '../../domain/topics/find-topics'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { once } from '../once'
import { sendPage } from '../send-page'
import { mayStart } from './may-start'
import { NewResourcePage, type NewResourcePageProps } from './new-resource-page'
import { panelAddress } from './panel-address'

type Typed = NewResourcePageProps['typed']
type Wrong = NewResourcePageProps['errors']

const startForm = z.object({
  kind: z.enum(resourceKinds),
  title: z.string().trim().min(1).max(100),
  summary: z.string().trim().max(280).default(''),
  area: z.string().max(100).default(''),
  organisation: z.string().max(100).default(''),
})

const typedForm = z.record(z.string(), z.unknown()).transform((body): Typed => {
  const said = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
  return {
    kind: said('kind'),
    title: said('title'),
    summary: said('summary'),
    area: said('area'),
    organisation: said('organisation'),
    once: said('once'),
  }
})

/** The short form; for whoever may not start an entry it does not exist. */
export const newResource: RequestHandler = async (request, response) => {
  if (!mayStart(request.portal.ctx.asker)) throw new NotFoundRefusal()
  await showForm(request, response, {}, [])
}

/** Starts the draft and leads to the panel; what is wrong comes back with what was typed. */
export const startNewResource: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  if (!mayStart(ctx.asker)) throw new ForbiddenAction()
  const typed = typedForm.catch({}).parse(request.body)
  const asked = startForm.safeParse(request.body)
  if (!asked.success) return showForm(request, response, typed, wrongIn(locale, asked.error), 400)
  const { area, organisation, ...rest } = asked.data
  try {
    const { id } = await once(ctx.asker, typed.once, () =>
      startResource(ctx, {
        ...rest,
        area: area || undefined,
        organisation: organisation || undefined,
      }),
    )
    response.redirect(303, panelAddress(id, locale))
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    await showForm(request, response, typed, [{ message: error.in(locale) }], error.status)
  }
}

const fields = ['kind', 'title', 'summary', 'area', 'organisation'] as const

function wrongIn(locale: Locale, error: z.ZodError): Wrong {
  const wrong = new Set(error.issues.map(({ path }) => String(path[0])))
  return fields
    .filter((field) => wrong.has(field))
    .map((field) => ({ field, message: message(locale, `resources.new.error.${field}`) }))
}

async function showForm(
  request: Request,
  response: Response,
  typed: Typed,
  errors: Wrong,
  status?: number,
): Promise<void> {
  const { ctx, locale } = request.portal
  const [areas, cities] = await Promise.all([
    findTopics(ctx, { facet: 'area' }),
    ctx.asker?.role === 'anci' ? findCities(ctx) : [],
  ])
  const title = message(locale, 'resources.new')
  sendPage(request, response, {
    title,
    status,
    alternates: alternatesOf('resources', { word: 'new' }),
    noIndex: true,
    breadcrumb: [
      { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
      { label: title },
    ],
    body: (
      <NewResourcePage
        locale={locale}
        action={pathTo(locale, 'resources', { word: 'new' })}
        wordForm={pathTo(locale, 'resources', { word: 'new' }, { word: 'wordForm' })}
        areas={areas.map(({ id, label }) => ({ value: id, label }))}
        cities={cities.map(({ id, name }) => ({ value: id, label: name }))}
        typed={{ ...typed, once: typed.once ?? randomUUID() }}
        errors={errors}
      />
    ),
  })
}
