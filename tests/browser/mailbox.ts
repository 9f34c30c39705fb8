import { mkdir, readFile, readdir, watch } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser, type AddressObject } from 'mailparser'

/** A message that takes longer does not come. */
const longestMs = 20_000

/** The latest message to this address in the try-out's mailbox, as soon as it is there. */
export async function mailTo(dataDir: string, address: string, subject: RegExp): Promise<string> {
  const folder = join(dataDir, 'mail')
  await mkdir(folder, { recursive: true })
  const abort = new AbortController()
  const changes = watch(folder, {
    signal: AbortSignal.any([abort.signal, AbortSignal.timeout(longestMs)]),
  })[Symbol.asyncIterator]()
  try {
    for (;;) {
      // Watching begins with the question, so it is asked before looking.
      const change = changes.next()
      change.catch(() => undefined)
      const found = await latestIn(folder, address, subject)
      if (found) return found
      await change
    }
  } finally {
    abort.abort()
  }
}

async function latestIn(
  folder: string,
  address: string,
  subject: RegExp,
): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort()
  for (const name of names.reverse()) {
    const letter = await simpleParser(await readFile(join(folder, name)))
    const to = [letter.to].flat().filter((one): one is AddressObject => one !== undefined)
    if (to.some(({ text }) => text.includes(address)) && subject.test(letter.subject ?? ''))
      return letter.text ?? ''
  }
  return undefined
}

/** The path of the first address of the portal in a message. */
export function linkIn(letter: string): string {
  const address = /https?:\/\/\S+/.exec(letter)?.[0]
  if (!address) throw new Error(`no link in: ${letter}`)
  const { pathname, search } = new URL(address)
  return pathname + search
}
