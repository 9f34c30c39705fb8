import type { Context } from '../../../domain/context'
import { linkedOf, type ReadText } from '../../../domain/resources/read-resource'
import { namesFor } from '../names-for'
import type { NameOf } from './compare-texts'

/** Names of what either of two texts refers to, as this reader may know them. */
export async function namesInBoth(ctx: Context, texts: readonly ReadText[]): Promise<NameOf> {
  const names = await Promise.all(
    texts.map(async (text) => namesFor(ctx, text, await linkedOf(ctx, text))),
  )
  return (collection, id) => {
    for (const { linked, organisations, areas, topics, editions } of names) {
      const found = {
        topics: [...areas, ...topics].find((topic) => topic.id === id)?.label,
        editions: editions.find((edition) => edition.id === id)?.code,
        organisations: organisations.get(id)?.name,
        profiles: linked.profiles.get(id),
        resources: linked.resources.get(id)?.title,
        documents: linked.documents.get(id)?.title,
        media: linked.media.get(id)?.alt,
      }[collection]
      if (found) return found
    }
    return null
  }
}
