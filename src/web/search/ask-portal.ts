import type { ReactElement } from 'react'
import { readershipOf } from '../../access/readership'
import { reading } from '../../changes/reads'
import type { Context } from '../../domain/context'
import type { Found } from '../../search/door'
import { searchOf } from '../../search/search-of'
import { textOf } from '../../domain/stored'
import { indexNouns } from './index-nouns'
import { searchedNouns } from './nouns'
import type { SearchedNoun } from './nouns/searched-noun'
import type { PortalQuestion } from './portal-question'

const pageSize = 20

export interface PortalAnswer extends Pick<Found, 'didYouMean' | 'alsoAsked' | 'partly'> {
  total: number
  /** By noun, those with something found; with a noun asked for, the others' counts alone. */
  groups: PortalGroup[]
}

export interface PortalGroup {
  noun: SearchedNoun
  total: number
  page: number
  pages: number
  /** Empty where another noun was asked for. */
  rows: ReactElement[]
}

/**
 * What this reader finds on the whole portal, by noun. How the words are taken (their nearest
 * spelling, most of them) is settled over everything, so that all nouns answer the same question.
 * Throws `SearchUnavailable` while the index is being made.
 */
export async function askPortal(ctx: Context, question: PortalQuestion): Promise<PortalAnswer> {
  const everything = await ask(ctx, question.q, undefined, 1, 1)
  const { didYouMean, alsoAsked, partly } = everything
  const q = didYouMean ?? question.q
  const groups = await Promise.all(
    searchedNouns.map((noun) => groupOf(ctx, { ...question, q }, noun, partly)),
  )
  const found = groups.filter(({ total }) => total > 0)
  return {
    didYouMean,
    alsoAsked,
    partly,
    total: found.reduce((sum, { total }) => sum + total, 0),
    groups: found,
  }
}

async function groupOf(
  ctx: Context,
  question: PortalQuestion,
  noun: SearchedNoun,
  partly: boolean,
): Promise<PortalGroup> {
  const asked = question.in === noun.noun
  const counted = question.in !== null && !asked
  const found = await ask(
    ctx,
    question.q,
    [noun.noun],
    asked ? question.page : 1,
    asked ? pageSize : noun.few,
  )
  // Elsewhere all the words were found, or in this spelling: what is merely near is left out.
  if ((found.partly && !partly) || found.didYouMean)
    return { noun, total: 0, page: 1, pages: 1, rows: [] }
  const { total, page, pages, hits } = found
  return { noun, total, page, pages, rows: counted ? [] : await noun.shown(ctx, hits) }
}

async function ask(
  ctx: Context,
  q: string,
  nouns: string[] | undefined,
  page: number,
  size: number,
): Promise<Found> {
  const found = await searchOf(ctx.payload).query({
    q,
    locale: ctx.locale,
    readers: readershipOf(ctx.asker),
    nouns,
    chosen: {},
    count: [],
    sort: 'relevance',
    page,
    pageSize: size,
  })
  reading(indexNouns, ...found.hits.map(({ card }) => textOf(card.reviewBy)))
  return found
}
