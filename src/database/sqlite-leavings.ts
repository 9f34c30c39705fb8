import { createReadStream } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

const attempts = 50
const pauseMs = 20

/** Writes the log into the file and empties it; a reader in the middle of an answer is waited for. */
export async function emptyLog(client: SQLiteAdapter['client']): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (Number(rows[0]?.busy) === 0) return
    await setTimeout(pauseMs)
  }
  throw new Error('the log could not be emptied: somebody reads all the time')
}

/** Whether the file's bytes hold any of these words, as a text or inside JSON. */
export async function holdsAny(path: string, words: readonly string[]): Promise<boolean> {
  const needles = [...new Set(words.flatMap((word) => [word, JSON.stringify(word).slice(1, -1)]))]
    .filter((word) => word !== '')
    .map((word) => Buffer.from(word))
  const longest = Math.max(0, ...needles.map(({ length }) => length))
  let before: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, {
    highWaterMark: 2 ** 20,
  }) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([before, chunk])
    if (needles.some((needle) => bytes.includes(needle))) return true
    before = bytes.subarray(Math.max(0, bytes.length - longest))
  }
  return false
}
