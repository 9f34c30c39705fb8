import { Feed, type Item } from 'feed'
import type { Context } from '../../domain/context'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { saidIn } from '../../i18n/said-in'
import { askLibrary, type LibraryHit } from '../search/ask-library'
import { libraryAddress, questionToKeep, type LibraryQuestion } from '../search/library-question'
import { questionName } from '../search/question-name'
import { escaped } from './escaped'
import { feedAddress } from './feed-address'

const mostEntries = 50
/** Demonstration content is passed over, this far and no farther. */
const mostPages = 10

/**
 * What is new among a question's answers, as Atom: the latest public entries, demonstration content
 * left out, whoever asks. An entry is known by its address in `origin`, which never changes.
 */
export async function libraryFeed(
  ctx: Context,
  question: LibraryQuestion,
  origin: string,
): Promise<string> {
  const nobody: Context = { payload: ctx.payload, locale: ctx.locale, asker: null, user: null }
  const hits = await latest(nobody, question)
  const { locale } = nobody
  const owners = await findOrganisationNames(
    nobody,
    hits.map(({ card }) => card.organisation),
  )
  const newest = hits.map(({ card }) => card.updatedAt).sort()
  const page = { ...question, page: 1 }
  const self = origin + feedAddress(locale, question)
  const feed = new Feed({
    id: self,
    title: isWhole(question)
      ? message(locale, 'feed.library')
      : message(locale, 'feed.library.of', {
          question: readable(await questionName(nobody, question)),
        }),
    description: message(locale, 'feed.library.why'),
    // Of an empty one nothing was ever changed.
    updated: new Date(newest.at(-1) ?? 0),
    link: origin + libraryAddress(pathTo(locale, 'resources'), page),
    feedLinks: { atom: self },
    author: { name: message(locale, 'core.name') },
    generator: false,
  })
  for (const { card } of hits)
    feed.addItem(entryOf(nobody, card, owners.get(card.organisation)?.name, origin))
  return feed.atom1()
}

async function latest(ctx: Context, question: LibraryQuestion): Promise<LibraryHit[]> {
  const found: LibraryHit[] = []
  for (let page = 1; page <= mostPages && found.length < mostEntries; page += 1) {
    const { hits, pages } = await askLibrary(
      ctx,
      { ...question, sort: 'recent', page },
      { pageSize: mostEntries },
    )
    found.push(...hits.filter(({ card }) => card.provenance !== 'demonstration'))
    if (page >= pages) break
  }
  return found.slice(0, mostEntries)
}

function entryOf(
  { locale }: Context,
  card: LibraryHit['card'],
  organisation: string | undefined,
  origin: string,
): Item {
  const address = origin + pathTo(locale, 'resources', card.slug)
  const summary = saidIn(locale, card.summary)?.value
  const sentences = [
    ...(card.provenance === 'publicSources'
      ? [`${message(locale, 'provenance.publicSources')}.`]
      : []),
    ...(summary ? [summary] : []),
  ]
  return {
    id: address,
    link: address,
    title: asHtml(saidIn(locale, card.title)?.value ?? card.slug),
    description: asHtml(sentences.join(' ')),
    date: new Date(card.updatedAt),
    published: card.releasedAt ? new Date(card.releasedAt) : undefined,
    author: [{ name: readable(organisation ?? message(locale, 'core.name')) }],
  }
}

/** The library writes titles and summaries as HTML. */
const asHtml = (text: string): string => escaped(readable(text))

/** Without the characters that XML cannot hold. */
const readable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

const isWhole = (question: LibraryQuestion): boolean => questionToKeep(question) === ''
