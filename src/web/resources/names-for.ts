import { idOf } from '../../access/asker'
import type { Context } from '../../domain/context'
import { findEditions } from '../../domain/editions/find-editions'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import type { Linked, ReadText } from '../../domain/resources/read-resource'
import { rowsOf } from '../../domain/stored'
import { findTopics } from '../../domain/topics/find-topics'
import type { Names } from './view-of'

/** The names a text's page needs, each kind in one query. */
export async function namesFor(ctx: Context, text: ReadText, linked: Linked): Promise<Names> {
  const [areas, dimensions, targets, themes, editions, organisations] = await Promise.all([
    findTopics(ctx, { facet: 'area' }),
    findTopics(ctx, { facet: 'dimension' }),
    findTopics(ctx, { facet: 'target' }),
    findTopics(ctx, { facet: 'theme' }),
    findEditions(ctx),
    findOrganisationNames(ctx, organisationsIn(text)),
  ])
  return { linked, areas, topics: [...dimensions, ...targets, ...themes], editions, organisations }
}

const organisationsIn = (text: ReadText): string[] =>
  [
    text.organisation,
    text.validatedBy,
    ...rowsOf(text.coOwners).map((row) => row.organisation),
    ...rowsOf(text.partners).map((row) => row.organisation),
  ].flatMap((value) => idOf(value) ?? [])
