import { Router, type Request, type RequestHandler, type Response } from 'express'
import { z } from 'zod'
import { ForbiddenAction, NotFoundRefusal, Refusal } from '../../domain/errors'
import { listRemovableFiles, type RemovableFile } from '../../domain/resources/removing/files-shown'
import {
  isFound,
  lookElsewhere,
  lookForPassage,
  passageAsked,
} from '../../domain/resources/removing/look-for-passage'
import { readResource } from '../../domain/resources/read-resource'
import { checkedReason, mayRemove } from '../../domain/resources/removing/removal'
import { OneThingAtATime, PassageNotFound } from '../../domain/resources/removing/removal-refusals'
import { removeFrom } from '../../domain/resources/removing/remove-from'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import { membersOnly } from '../account/guard'
import { once } from '../once'
import { sendPage } from '../send-page'
import { RemovalPage, type RemovalTyped } from './removal-page'
import { RemovalPreview, type PreviewOf } from './removal-preview'
import { crumbsOf } from './subject-of'

const at = routesOf('resources', ':slug', { word: 'removal' })

/**
 * Removing for good: what is chosen is shown where it stands, then typed to be sure. What is to go
 * is only ever sent in a form's body: an address is written into logs.
 */
export const removalRoutes: Router = Router()
  .get(at, membersOnly, (request, response) => show(request, response))
  .post(at, membersOnly, takeStep)

const removalForm = z.object({
  step: z.enum(['look', 'remove']).catch('look'),
  passage: z.string().max(20_000).catch(''),
  /** `documents:<id>` or `media:<id>`. */
  file: z.string().max(100).catch(''),
  reason: z.string().max(2000).catch(''),
  elsewhere: z.string().max(5).catch(''),
  everywhere: z.string().max(5).catch(''),
  sure: z.string().max(40).catch(''),
  once: z.string().max(60).optional().catch(undefined),
})
type Asked = z.infer<typeof removalForm>

async function takeStep(...[request, response]: Parameters<RequestHandler>): Promise<void> {
  const asked = removalForm.parse(request.body ?? {})
  const subject = await subjectFor(request)
  try {
    const preview = await previewOf(request, subject, asked)
    if (asked.step === 'look') return sendPreview(request, response, subject, asked, preview)
    const { locale, ctx } = request.portal
    if (!isSure(locale, asked.sure))
      return sendPreview(request, response, subject, asked, preview, true)
    const [noun, file] = asked.file.split(':')
    const done = await once(ctx.asker, asked.once, () =>
      removeFrom(ctx, subject.id, {
        reason: asked.reason,
        everywhere: asked.everywhere === 'on',
        ...(file ? (noun === 'documents' ? { document: file } : { image: file }) : {}),
        ...(file ? {} : { passage: asked.passage }),
      }),
    )
    const slug = done.slug ?? subject.slug
    response.redirect(303, `${pathTo(locale, 'resources', slug)}?done=removed`)
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    if (error instanceof ForbiddenAction) throw error
    await show(request, response, asked, error)
  }
}

/** In either language, in any case: the page says the word. */
const isSure = (locale: Locale, typed: string): boolean =>
  typed.trim().toUpperCase() === message(locale, 'removals.sure.word')

interface Subject {
  id: string
  slug: string
  title: string
}

/** The entry of this address, for whoever may remove from it; else there is no such page. */
async function subjectFor(request: Request): Promise<Subject> {
  const { ctx, locale } = request.portal
  const { text } = await readResource(ctx, String(request.params.slug))
  if (!mayRemove(ctx.asker?.role)) throw new NotFoundRefusal()
  const { id, slug } = text
  return { id, slug, title: saidIn(locale, text.title)?.value ?? slug }
}

async function previewOf(request: Request, { id }: Subject, asked: Asked): Promise<PreviewOf> {
  const { ctx } = request.portal
  if (asked.file !== '' && asked.passage.trim() !== '') throw new OneThingAtATime()
  const files = await listRemovableFiles(ctx, id)
  if (asked.file !== '') {
    checkedReason(asked.reason)
    const file = files.find((one) => valueOf(one) === asked.file)
    if (!file) throw new OneThingAtATime()
    return { file }
  }
  checkedReason(asked.reason, passageAsked(asked.passage))
  const found = await lookForPassage(ctx, { id, passage: asked.passage })
  if (!isFound(found) && found.documents.length === 0) throw new PassageNotFound()
  const others =
    asked.elsewhere === 'on' ? await lookElsewhere(ctx, { id, passage: asked.passage }) : null
  return { passage: asked.passage, found, others, removable: isFound(found) }
}

const valueOf = ({ noun, id }: RemovableFile): string => `${noun}:${id}`

async function show(
  request: Request,
  response: Response,
  typed: Partial<RemovalTyped> = {},
  refused?: Refusal,
): Promise<void> {
  const { ctx, locale } = request.portal
  const subject = await subjectFor(request)
  const files = await listRemovableFiles(ctx, subject.id)
  const file = typed.file ?? (typeof request.query.file === 'string' ? request.query.file : '')
  send(
    request,
    response,
    subject,
    <RemovalPage
      locale={locale}
      about={aboutOf(locale, subject)}
      action={pathTo(locale, 'resources', subject.slug, { word: 'removal' })}
      files={files.map((one) => ({
        value: valueOf(one),
        label: message(locale, one.noun === 'media' ? 'removals.image' : 'removals.document', {
          name: one.name,
        }),
      }))}
      typed={{ ...typed, file }}
      refused={refused?.in(locale)}
    />,
    refused?.status,
  )
}

function sendPreview(
  request: Request,
  response: Response,
  subject: Subject,
  asked: Asked,
  preview: PreviewOf,
  unsure = false,
): void {
  const { locale } = request.portal
  const action = pathTo(locale, 'resources', subject.slug, { word: 'removal' })
  const { passage, file, reason, elsewhere } = asked
  send(
    request,
    response,
    subject,
    <RemovalPreview
      locale={locale}
      about={aboutOf(locale, subject)}
      action={action}
      fields={{ step: 'remove', passage, file, reason, elsewhere }}
      preview={preview}
      everywhere={asked.everywhere === 'on'}
      unsure={unsure}
    />,
    unsure ? 422 : undefined,
  )
}

const aboutOf = (locale: Locale, { slug, title }: Subject) => ({
  label: title,
  href: pathTo(locale, 'resources', slug),
})

function send(
  request: Request,
  response: Response,
  { slug, title }: Subject,
  body: React.ReactNode,
  status?: number,
): void {
  const heading = message(request.portal.locale, 'removals.title')
  sendPage(request, response, {
    title: `${heading}: ${title}`,
    status,
    alternates: alternatesOf('resources', slug, { word: 'removal' }),
    noIndex: true,
    breadcrumb: crumbsOf(request, slug, title, heading),
    body,
  })
}
