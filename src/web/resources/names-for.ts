import { idOf } from '../../access/asker'
import type { Context } from '../../domain/context'
import { findEditions } from '../../domain/editions/find-editions'
import type { Lineage } from '../../domain/lineage/read-lineage'
import { findOrganisationNames } from '../../domain/organisations/find-names'
import { readGivenBack } from '../../domain/replications/read-given-back'
import type { Linked, ReadText } from '../../domain/resources/read-resource'
import { rowsOf } from '../../domain/stored'
import { findTopics } from '../../domain/topics/find-topics'
import type { Names } from './names'

/** The names a text's page needs, each kind in one query; with its lineage, those in it too. */
export async function namesFor(
  ctx: Context,
  text: ReadText,
  linked: Linked,
  lineage: Lineage | null = null,
): Promise<Names> {
  const givenBack = await readGivenBack(
    ctx,
    text,
    linked.resources.has(idOf(text.derivedFrom) ?? ''),
  )
  const [areas, dimensions, targets, themes, editions, organisations] = await Promise.all([
    findTopics(ctx, { facet: 'area' }),
    findTopics(ctx, { facet: 'dimension' }),
    findTopics(ctx, { facet: 'target' }),
    findTopics(ctx, { facet: 'theme' }),
    findEditions(ctx),
    findOrganisationNames(ctx, [
      ...organisationsIn(text),
      ...givenBack.letters.map(({ from }) => from),
      ...(givenBack.origin?.note ? [givenBack.origin.note.by] : []),
      ...(lineage?.nodes ?? []).map(({ organisation }) => organisation),
    ]),
  ])
  const topics = [...dimensions, ...targets, ...themes]
  return { linked, lineage, givenBack, areas, topics, editions, organisations }
}

const organisationsIn = (text: ReadText): string[] =>
  [
    text.organisation,
    text.validatedBy,
    ...rowsOf(text.coOwners).map((row) => row.organisation),
    ...rowsOf(text.credits).map((row) => row.organisation),
    ...rowsOf(text.partners).map((row) => row.organisation),
  ].flatMap((value) => idOf(value) ?? [])
