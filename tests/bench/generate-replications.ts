import type { Payload } from 'payload'
import { keyOf } from '../../src/access/resources'

/** Of the lineage that is measured, the entry that all others come from included. */
export const lineageNodes = 500
/** Of all entries. */
export const replicationsThere = 2000

/** The address of the entry that the measured lineage begins with. */
export const lineageSlug = 'lineage-of-five-hundred'

/** Entries derived from each entry of the lineage. */
const branches = 5
const results = 166

/**
 * Two thousand public replications: five hundred nodes of one lineage, some levels deep, and the
 * rest of its entries by every city, so that the map has all the arcs there can be.
 */
export async function generateReplications(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'organisations',
    where: { kind: { equals: 'city' } },
    limit: 500,
    pagination: false,
  })
  const cities = docs.map(({ id }) => String(id))
  const cityAt = (index: number): string => cities[index % cities.length] ?? ''
  const area = await payload.db.findOne<{ id: string }>({
    collection: 'topics',
    where: { facet: { equals: 'area' } },
  })

  const write = (index: number, derivedFrom?: string) =>
    payload.db.create({
      collection: 'resources',
      data: {
        kind: 'model',
        title: { it: `Portinerie di comunità, come le fa la città numero ${index}` },
        summary: { it: 'Un presidio sociale al piano terra delle case popolari.' },
        slug: index === 0 ? lineageSlug : `${lineageSlug}-${index}`,
        organisation: cityAt(index),
        ownerKeys: keyOf(cityAt(index)),
        topics: area ? [area.id] : [],
        provenance: 'city',
        workflow: 'public',
        _status: 'published',
        releasedAt: new Date(2020, 0, 1 + index).toISOString(),
        ...(derivedFrom ? { derivedFrom } : {}),
      },
      locale: 'all',
    } as never) as unknown as Promise<{ id: string }>

  let made = 0
  const take = (source: { id: string; at: number }, adopter: string, result?: string) =>
    payload.db.create({
      collection: 'replications',
      data: {
        source: source.id,
        sourceOrganisation: cityAt(source.at),
        sourceKeys: keyOf(cityAt(source.at)),
        sourceWorkflow: 'public',
        adopter,
        runningKey: `generated:${(made += 1)}`,
        depth: 'adaptation',
        phase: 'trial',
        outcome: made % 5 === 0 ? 'abandoned' : 'active',
        visibility: 'public',
        provenance: 'city',
        createdAt: new Date(2021 + (made % 6), made % 12, 1 + (made % 28)).toISOString(),
        adaptations: [
          { id: `${made}-kept`, element: 'Sportello in portineria', change: 'kept' },
          { id: `${made}-dropped`, element: 'Ente gestore unico', change: 'dropped' },
          { id: `${made}-added`, element: 'Mediatrice di quartiere', change: 'added' },
        ],
        ...(result ? { result } : {}),
      },
    })

  const entries = [{ id: String((await write(0)).id), at: 0 }]
  for (let at = 1; at <= results; at += 1) {
    const source = entries[Math.floor((at - 1) / branches)]
    if (!source) throw new Error('nothing to derive from')
    const { id } = await write(at, source.id)
    await take(source, cityAt(at), String(id))
    entries.push({ id: String(id), at })
  }
  const [root] = entries
  if (!root) throw new Error('there is no first entry')
  for (let nodes = 1 + 2 * results; nodes < lineageNodes; nodes += 1)
    await take(root, cityAt(nodes * 7))
  // The others are of entries apart: they are on the map, and not in the lineage.
  const apart: { id: string; at: number }[] = []
  for (let at = 0; at < cities.length; at += 1)
    apart.push({ id: String((await write(1000 + at)).id), at: 1000 + at })
  for (let index = 0; made < replicationsThere; index += 1) {
    const source = apart[index % apart.length]
    if (source) await take(source, cityAt(source.at + 1 + Math.floor(index / apart.length)))
  }
}
