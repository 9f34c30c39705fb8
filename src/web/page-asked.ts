import type { Request } from 'express'

/** The page of a list that an address asks for (`?page=2`), from 1; what is no page is the first. */
export function pageAsked({ query }: Request): number {
  const page = Number(query.page)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}
