import { idOf } from '../../access/asker'
import type { Context } from '../../domain/context'
import { NotFoundRefusal } from '../../domain/errors'
import { readSettings } from '../../domain/organisations/read-settings'
import { readResource } from '../../domain/resources/read-resource'
import { namesFor } from '../resources/names-for'
import { viewOf } from '../resources/view-of'
import type { Known } from './known-facts'

/** An entry and the two cities, as this reader reads them; `NotFoundRefusal` where one is not there. */
export async function readKnown(ctx: Context, slug: string, adopterId: string): Promise<Known> {
  const { text, linked } = await readResource(ctx, slug)
  const sourceId = idOf(text.organisation) ?? ''
  const [names, settings] = await Promise.all([
    namesFor(ctx, text, linked),
    readSettings(ctx, [sourceId, adopterId]),
  ])
  const source = settings.get(sourceId)
  const adopter = settings.get(adopterId)
  if (!source || !adopter) throw new NotFoundRefusal()
  return { text, names, resource: viewOf(ctx.locale, text, names), source, adopter }
}
