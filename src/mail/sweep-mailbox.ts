import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { encodedWords, quotedPrintable } from './encoded-text'

/**
 * Removes from the try-out's mailbox every letter for which `isIn` holds of its words, whichever way
 * they are encoded. Answers how many. A letter is removed whole: it is a copy that nobody answers.
 */
export async function sweepMailbox(
  folder: string,
  isIn: (text: string) => boolean,
): Promise<number> {
  let removed = 0
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const letter = await readFile(join(folder, name), 'utf8').catch(() => '')
    if (!textsIn(letter).some(isIn)) continue
    await rm(join(folder, name), { force: true })
    removed += 1
  }
  return removed
}

/** The letter as it stands, and its parts as they are read. */
function textsIn(letter: string): string[] {
  const readings = [letter, quotedPrintable(letter), ...base64Blocks(letter), encodedWords(letter)]
  return [...readings, ...readings.map((text) => entities(text.replace(/<[^>]*>/g, '')))]
}

const base64Blocks = (text: string): string[] =>
  (text.match(/(?:^[A-Za-z0-9+/]{40,}={0,2}\r?\n?)+(?:^[A-Za-z0-9+/]+={0,2}\r?\n?)?/gm) ?? []).map(
    (block) => Buffer.from(block, 'base64').toString('utf8'),
  )

const entities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => named[name] ?? whole)

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
