import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { nothingRead, recordReads } from '../../changes/reads'
import { tailOf, type Tail } from '../../changes/tail'
import { FinishedPage } from './finished-page'
import { hasCookie } from './origin-check'
import { pageAddress } from './page-address'
import { mayKeep, PageStore } from './page-store'

export interface PageCacheOptions {
  /** The session's: whoever sends it gets pages of their own. */
  cookie: string
  /** What counts opened pages, also those that are ready. */
  count?: RequestHandler
  store?: PageStore
}

interface Flight {
  generation: number
  landed: Promise<FinishedPage | undefined>
}

/**
 * Pages for nobody in particular, kept as they were sent. Every such request is answered as if it
 * had named the page's one address, so that nothing foreign is in what others get. Only while the
 * change feed is followed; what is asked with a session or a token passes by.
 */
export function pageCache(
  payload: Payload,
  { cookie, count, store = new PageStore() }: PageCacheOptions,
): RequestHandler {
  const flights = new Map<string, Flight>()
  let followed: Tail | undefined

  return async (request, response, next) => {
    const address = isForAnybody(request, cookie) ? pageAddress(request.originalUrl) : null
    if (address === null) return next()
    request.url = address
    request.originalUrl = address
    if (!isCurrent()) return next()
    const known = store.get(address)
    if (known) return ready(known, request, response, next)
    const { generation } = store
    const flight = flights.get(address)
    if (flight?.generation === generation) {
      const page = await flight.landed
      if (page) return ready(page, request, response, next)
    }
    make(address, generation, request, response, next)
  }

  function ready(page: FinishedPage, ...[request, response]: Parameters<RequestHandler>): void {
    count?.(request, response, () => undefined)
    page.send(request, response)
  }

  function make(address: string, generation: number, ...handed: Parameters<RequestHandler>): void {
    const [request, response, next] = handed
    const { promise, resolve } = Promise.withResolvers<FinishedPage | undefined>()
    const flight: Flight = { generation, landed: promise }
    flights.set(address, flight)
    const land = (page?: FinishedPage): void => {
      if (flights.get(address) === flight) flights.delete(address)
      resolve(page)
    }
    const reads = nothingRead()
    const send = response.send.bind(response)
    response.once('close', land)
    response.send = (body: unknown) => {
      response.send = send
      if (typeof body !== 'string' || !isForEverybody(response) || !mayKeep(reads)) {
        land()
        return send(body)
      }
      const page = new FinishedPage(body, typeOf(response))
      // One that was overtaken is still what was true when it was asked for.
      if (isCurrent()) store.keep(address, page, reads, generation)
      land(page)
      page.send(request, response)
      return response
    }
    recordReads(payload.db, reads, next)
  }

  /** Whether what is kept is what the database says. */
  function isCurrent(): boolean {
    const tail = tailOf(payload.db)
    if (tail && tail !== followed) {
      store.everything()
      tail.follow(store)
    }
    followed = tail
    return tail?.live ?? false
  }
}

const isForAnybody = ({ method, headers }: Request, cookie: string): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.authorization === undefined &&
  !hasCookie(headers.cookie, cookie)

const isForEverybody = (response: Response): boolean =>
  response.statusCode === 200 && !response.hasHeader('Set-Cookie')

function typeOf(response: Response): string {
  const type = String(response.getHeader('Content-Type') ?? 'text/html')
  return type.includes('charset=') ? type : `${type}; charset=utf-8`
}
