import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { tailOf } from '../../changes/tail'

/**
 * Waits until the files of these documents have been read, at most `ms` milliseconds; answers the
 * ids of those still unread. Outside any transaction: what is read meanwhile must be committed.
 */
export async function awaitReading(
  payload: Payload,
  documentIds: readonly string[],
  ms: number,
): Promise<string[]> {
  const wanted = new Set(documentIds)
  let changed = Promise.withResolvers<void>()
  const wake = (): void => changed.resolve()
  const unfollow = tailOf(payload.db)?.follow({
    changed: (changes) => {
      if (changes.some(({ noun, row }) => noun === 'documents' && wanted.has(row))) wake()
    },
    everything: wake,
  })
  const over = new AbortController()
  let late = false
  const patience = setTimeout(ms, undefined, { signal: over.signal, ref: false }).then(
    () => void (late = true),
    () => undefined,
  )
  try {
    for (;;) {
      changed = Promise.withResolvers()
      const unread = await unreadAmong(payload, [...wanted])
      if (unread.length === 0 || late || !unfollow) return unread
      await Promise.race([changed.promise, patience])
    }
  } finally {
    over.abort()
    unfollow?.()
  }
}

async function unreadAmong(payload: Payload, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  // Below access: whether the system has read a file, not what is in it.
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'documents',
    where: {
      and: [
        { id: { in: ids } },
        { or: [{ textState: { equals: 'waiting' } }, { textState: { exists: false } }] },
      ],
    },
    limit: ids.length,
    pagination: false,
    select: { textState: true },
  })
  return docs.map(({ id }) => String(id))
}
