import { setTimeout } from 'node:timers/promises'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { importing } from '../../access/imports'
import { cleanName } from '../../documents/clean-name'
import { besideImportFile, readImportFile, storeImportFile } from '../../documents/import-files'
import { UnreadableTable } from '../../documents/tables/unreadable-table'
import { ForbiddenAction, NotFoundRefusal, Refusal } from '../../domain/errors'
import { findImports, readImport } from '../../domain/imports/find-imports'
import { importableFields } from '../../domain/imports/importable-fields'
import type { ImportRun } from '../../domain/imports/import-run'
import { queueImport, tryAgain, writeImport } from '../../domain/imports/queue-import'
import { mostMegabytes, sayFile } from '../../domain/imports/say-file'
import { fieldsOfKinds } from '../../domain/resources/fields-of-kinds'
import { findProfiles } from '../../domain/resources/read-resource'
import { resourceKinds } from '../../domain/resources/completeness'
import { message } from '../../i18n/message'
import { alternatesOf, pathTo, routesOf } from '../../i18n/paths'
import { areaCrumbs } from '../account/area-crumbs'
import { stoppedBy, typedIn, type Stopped } from '../account/form'
import { membersOnly } from '../account/guard'
import { readFileForm } from '../read-file-form'
import { pageAsked } from '../page-asked'
import { sendPage } from '../send-page'
import { ImportPage } from './import-page'
import { ImportsPage } from './imports-page'
import { suggestedMapping } from './suggested-mapping'

/** Bringing in what a city already has: the runs there were, a new one, one of them. */
export const imports: Router = Router()

const word = { word: 'imports' } as const

/** Reading is not found for whom it is not meant; doing is forbidden to them. */
const importersOnly: RequestHandler = (request, _response, next) => {
  if (importing(request.portal.ctx.asker)) next()
  else next(request.method === 'POST' ? new ForbiddenAction() : new NotFoundRefusal())
}
const guarded = [membersOnly, importersOnly]

imports.get(routesOf('myArea', word), guarded, (request: Request, response: Response) =>
  showImports(request, response),
)

/** A table, and its mapping; without one, the mapping that its headers suggest. */
imports.post(routesOf('myArea', word), guarded, async (request: Request, response: Response) => {
  const { ctx, locale } = request.portal
  try {
    const { file, typed } = await readFileForm(request, mostMegabytes + 1)
    if (!file)
      throw new Refusal('missing', 422, 'file.problem.missing', { data: { fields: ['file'] } })
    const kind = resourceKinds.find((one) => one === typed.kind) ?? 'model'
    const suggested = await suggestedMapping(ctx, { ...file, kind })
    const { id } = await queueImport(ctx, {
      name: cleanName(file.name, suggested.format),
      file: await storeImportFile(file.bytes, suggested.format),
      mapping: typed.mapping?.trim() ? typed.mapping : suggested.mapping,
      dryRun: true,
    })
    response.redirect(303, pathTo(locale, 'myArea', word, id))
  } catch (error) {
    if (!(error instanceof UnreadableTable) && !(error instanceof Refusal)) throw error
    const stopped =
      error instanceof UnreadableTable
        ? { status: 422, errors: [{ field: 'file', message: sayFile(locale, error.problem) }] }
        : stoppedBy(error, response, locale)
    await showImports(request, response, stopped)
  }
})

imports.get(
  routesOf('myArea', word, ':id'),
  guarded,
  async (request: Request, response: Response) =>
    showImport(request, response, await settled(request)),
)

imports.post(
  routesOf('myArea', word, ':id'),
  guarded,
  async (request: Request, response: Response) => {
    const { ctx, locale } = request.portal
    const id = String(request.params.id)
    const { do: wanted, mapping = '' } = typedIn(request)
    try {
      if (wanted === 'write') await writeImport(ctx, id)
      else await tryAgain(ctx, id, mapping)
      response.redirect(303, pathTo(locale, 'myArea', word, id))
    } catch (error) {
      const stopped = stoppedBy(error, response, locale)
      if (stopped.status === 404) throw error
      showImport(request, response, await readImport(ctx, id), stopped)
    }
  },
)

for (const what of ['report', 'rejects'] as const)
  imports.get(
    routesOf('myArea', word, ':id', `${what}.csv`),
    guarded,
    async (request: Request, response: Response) => {
      const run = await readImport(request.portal.ctx, String(request.params.id))
      const name = run.rejects?.replace(/-rejects\.csv$/, '.csv')
      const bytes = name && (await readImportFile(besideImportFile(name, what)))
      if (!bytes) throw new NotFoundRefusal()
      response
        .set({
          'Content-Disposition': `attachment; filename="${what}.csv"`,
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'Cache-Control': 'private, no-store',
        })
        .type('text/csv; charset=utf-8')
        .send(bytes)
    },
  )

/** A small table is done before the page is drawn: whoever waits a moment need not ask again. */
async function settled(request: Request): Promise<ImportRun> {
  const { ctx } = request.portal
  const id = String(request.params.id)
  for (let waited = 0; ; waited += 1) {
    const run = await readImport(ctx, id)
    const isOver = run.state === 'done' || run.state === 'failed'
    if (isOver || waited === 8) return run
    await setTimeout(250)
  }
}

async function showImports(request: Request, response: Response, stopped?: Stopped): Promise<void> {
  const { ctx, locale } = request.portal
  const page = pageAsked(request)
  const found = await findImports(ctx, page)
  const names = await findProfiles(
    ctx,
    found.runs.map(({ by }) => by ?? ''),
  )
  const title = message(locale, 'imports.title')
  sendPage(request, response, {
    title,
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('myArea', word),
    breadcrumb: areaCrumbs(locale, title),
    body: <ImportsPage locale={locale} found={found} names={names} stopped={stopped} />,
  })
}

function showImport(request: Request, response: Response, run: ImportRun, stopped?: Stopped): void {
  const { ctx, locale } = request.portal
  sendPage(request, response, {
    title: message(locale, 'imports.one.title', { name: run.name }),
    status: stopped?.status,
    noIndex: true,
    alternates: alternatesOf('myArea', word, run.id),
    breadcrumb: areaCrumbs(locale, run.name, [
      { label: message(locale, 'imports.title'), href: pathTo(locale, 'myArea', word) },
    ]),
    body: (
      <ImportPage
        locale={locale}
        run={run}
        stopped={stopped}
        fields={importableFields(
          ctx.payload.collections.resources.config.flattenedFields,
          fieldsOfKinds,
        )}
      />
    ),
  })
}
