import { idsOf } from '../stored'
import type { Linked, LinkedFile, ReadText } from './read-resource'

/**
 * The documents of a text by what they are called in addresses. A new version that takes the place
 * of a document under the same title is found where that one was.
 */
export function documentAddresses(text: ReadText, { documents }: Linked): Map<string, LinkedFile> {
  const found = new Map<string, LinkedFile>()
  for (const id of idsOf(text.documents)) {
    const file = documents.get(id)
    if (!file) continue
    let address = file.slug
    for (let same = 2; found.has(address); same += 1) address = `${file.slug}-${same}`
    found.set(address, file)
  }
  return found
}
