import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, RequestHandler, Response } from 'express'
import { message } from '../../i18n/message'
import { libraryQuestion } from '../search/library-question'
import { Unavailable } from '../refusals'
import { asExport } from './export-headers'
import { stoppedListening } from './stopped-listening'
import { libraryCsv } from './list/library-csv'
import { columnsFor, libraryRows, type Cell, type Column } from './list/library-rows'
import { writeLibraryXlsx } from './list/library-xlsx'

/** Lists that are written at once, apart for who is signed in; further ones are asked to come again. */
const mostAtOnce = 3
const writing = { anybody: 0, members: 0 }
/** However slowly it is taken. */
const longestMs = 180_000

export const csv = list('csv', async (request, response, columns, rows) => {
  const { locale } = request.portal
  const head = columns.map((column) => message(locale, `export.column.${column}`))
  response.type('text/csv; charset=utf-8')
  await pipeline(Readable.from(libraryCsv(locale, head, rows)), response)
})

export const xlsx = list('xlsx', (request, response, columns, rows) =>
  writeLibraryXlsx(request.portal.locale, columns, rows, response),
)

/** All that the library finds for a question, with the parameters of its page. */
function list(
  extension: string,
  write: (
    request: Request,
    response: Response,
    columns: readonly Column[],
    rows: AsyncIterable<Cell[][]>,
  ) => Promise<void>,
): RequestHandler {
  return async (request, response) => {
    const { ctx, locale } = request.portal
    const columns = columnsFor(ctx)
    const rows = libraryRows(ctx, libraryQuestion.parse(request.query), columns)
    const who = ctx.asker ? 'members' : 'anybody'
    if (writing[who] >= mostAtOnce) throw new Unavailable()
    writing[who] += 1
    const late = setTimeout(() => response.destroy(), longestMs)
    const closed = new Promise((resolve) => response.once('close', resolve))
    try {
      // What cannot be answered at all is refused before anything is sent.
      const first = await rows.next()
      asExport(request, response, { title: message(locale, 'ui.nav.resources'), extension })
      if (request.method === 'HEAD') return void response.end()
      await Promise.race([write(request, response, columns, following(first, rows)), closed])
    } catch (error) {
      if (!stoppedListening(error)) throw error
    } finally {
      clearTimeout(late)
      writing[who] -= 1
      await rows.return(undefined)
    }
  }
}

async function* following<Value>(
  first: IteratorResult<Value>,
  rest: AsyncGenerator<Value>,
): AsyncGenerator<Value> {
  if (first.done) return
  yield first.value
  yield* rest
}
