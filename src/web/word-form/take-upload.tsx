import { createHash, randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { isRefused } from '../../documents/file-problem'
import { inTurn } from '../../documents/in-turn'
import { inspectDocument } from '../../documents/inspect-file'
import { textDocumentHtml } from '../../documents/text-document-html'
import { ForbiddenAction, NotFoundRefusal, Refusal } from '../../domain/errors'
import { readWhereabouts } from '../../domain/resources/read-whereabouts'
import { startResource } from '../../domain/resources/start-resource'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey, type MessageParams } from '../../i18n/message'
import { alternatesOf, pathTo } from '../../i18n/paths'
import { resourceKinds } from '../../domain/resources/completeness'
import { once } from '../once'
import { readFileForm, type FileForm } from '../read-file-form'
import { mayStart } from '../resources/may-start'
import { panelAddress } from '../resources/panel-address'
import { sendPage } from '../send-page'
import { styleClasses } from './form-marks'
import { offeredNames } from './offered-names'
import { OutcomePage } from './outcome-page'
import { stepsOf } from './questions'
import { readForm, type FilledForm } from './read-form'
import { UploadPage } from './upload-page'

/** A form has words and perhaps some pictures: far less than this. */
const mostMegabytes = 10

type Problem = { key: MessageKey; params?: MessageParams }

/**
 * Makes a draft of a filled form, once however often it is sent, and shows what it could not read;
 * what stops it is told on the form's own page.
 */
export const takeUpload: RequestHandler = async (request, response) => {
  const { ctx, locale } = request.portal
  if (!mayStart(ctx.asker)) throw new ForbiddenAction()
  try {
    const sent = await readFileForm(request, mostMegabytes)
    if (!sent.file) return await showUpload(request, response, [{ key: 'wordForm.error.missing' }])
    const form = await readSent(request, sent.file)
    if ('problem' in form) return await showUpload(request, response, [form.problem])
    const { id } = await draftOf(request, sent, form)
    await showOutcome(request, response, id, form)
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof NotFoundRefusal) throw error
    await showUpload(request, response, [error.in(locale)], error.status)
  }
}

/** The filled form, with a title; or what is wrong with the file. */
async function readSent(
  request: Request,
  { bytes, name }: NonNullable<FileForm['file']>,
): Promise<(FilledForm & { title: string }) | { problem: Problem }> {
  const { ctx, locale } = request.portal
  const document = await inTurn(async () => {
    const inspected = await inspectDocument(bytes, name)
    if (isRefused(inspected)) return inspected
    const { extension } = inspected
    if (extension !== 'docx' && extension !== 'odt') return { otherType: true } as const
    return textDocumentHtml(inspected.bytes, extension, styleClasses)
  })
  if (isRefused(document)) return { problem: problemOf(document.refused) }
  if ('otherType' in document) return { problem: { key: 'wordForm.error.notText' } }
  const steps = new Map(resourceKinds.map((kind) => [kind, stepsOf(ctx.payload, kind)]))
  const names = await offeredNames(ctx)
  const form = await readForm(document.html, { stepsOf: (kind) => steps.get(kind) ?? [], names })
  if (!form) return { problem: { key: 'wordForm.error.notForm' } }
  if (form.title === null) {
    const [title] = [...steps.values()].flat().flatMap(({ questions }) => questions)
    const label = title?.label[form.locale] ?? message(locale, 'field.title')
    return { problem: { key: 'wordForm.error.untitled', params: { label } } }
  }
  return { ...form, title: form.title }
}

/** The sentences are those of every upload; only what is taken differs. */
function problemOf(refused: string): Problem {
  if (refused === 'type_not_allowed') return { key: 'wordForm.error.notText' }
  if (refused === 'bomb') return { key: 'wordForm.error.tooLong' }
  return {
    key: `file.problem.${refused}` as MessageKey,
    params: { megabytes: mostMegabytes },
  }
}

/** The same page may be used for another file: what names the sending is the file too. */
function draftOf(
  request: Request,
  { typed, file }: FileForm,
  { kind, title, locale, content }: FilledForm & { title: string },
): Promise<{ id: string }> {
  const { ctx } = request.portal
  const hash = createHash('sha256').update(file?.bytes ?? '')
  const mark = typed.once && `${hash.digest('hex').slice(0, 20)} ${typed.once}`
  return once(ctx.asker, mark, () => startResource({ ...ctx, locale }, { kind, title, content }))
}

/** The page that takes a filled form, with what was wrong with the last one. */
export async function showUpload(
  request: Request,
  response: Response,
  problems: (Problem | string)[],
  status = problems.length > 0 ? 422 : 200,
): Promise<void> {
  const { locale } = request.portal
  const action = pathTo(locale, 'resources', { word: 'new' }, { word: 'wordForm' })
  sendPage(request, response, {
    ...frameOf(locale, message(locale, 'wordForm.title')),
    status,
    body: (
      <UploadPage
        locale={locale}
        action={action}
        once={randomUUID()}
        megabytes={mostMegabytes}
        forms={resourceKinds.map((kind) => ({
          label: message(locale, `kind.${kind}`),
          help: message(locale, `resources.new.kind.${kind}`),
          href: `${action}/${kind}`,
        }))}
        errors={problems.map((problem) =>
          typeof problem === 'string' ? problem : message(locale, problem.key, problem.params),
        )}
      />
    ),
  })
}

async function showOutcome(
  request: Request,
  response: Response,
  id: string,
  form: FilledForm & { title: string },
): Promise<void> {
  const { ctx, locale } = request.portal
  const where = await readWhereabouts(ctx, id)
  sendPage(request, response, {
    ...frameOf(locale, message(locale, 'wordForm.done')),
    body: (
      <OutcomePage
        locale={locale}
        title={form.title}
        draft={panelAddress(id, form.locale)}
        otherLanguage={form.locale === 'it' ? null : form.locale}
        answered={form.answered.map((label) => label[locale])}
        missing={where?.missing ?? []}
        unread={form.unread.map(({ question, written, why }) => ({
          question: question?.[locale] ?? null,
          written,
          why: message(locale, why.key, why.params),
        }))}
      />
    ),
  })
}

const frameOf = (locale: Locale, title: string) => ({
  title,
  alternates: alternatesOf('resources', { word: 'new' }, { word: 'wordForm' }),
  noIndex: true,
  breadcrumb: [
    { label: message(locale, 'ui.nav.resources'), href: pathTo(locale, 'resources') },
    {
      label: message(locale, 'resources.new'),
      href: pathTo(locale, 'resources', { word: 'new' }),
    },
    { label: title },
  ],
})
