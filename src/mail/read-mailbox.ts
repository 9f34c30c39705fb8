import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodedWords, quotedPrintable } from './encoded-text'

/** A letter of the try-out's mailbox, as the one it was sent to reads it. */
export interface ReadLetter {
  /** The name of its file. */
  id: string
  subject: string
  /** ISO 8601. */
  at: string
  text: string
}

/** Older letters stay in the folder. */
const mostRead = 500

/** The letters in `folder` to exactly this address, the newest first, at most `most`. */
export async function readMailbox(
  folder: string,
  address: string,
  most: number,
): Promise<ReadLetter[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'))
  const letters: ReadLetter[] = []
  for (const id of names.sort().reverse().slice(0, mostRead)) {
    if (letters.length === most) break
    // One that was removed meanwhile is no letter any more.
    const raw = await readFile(join(folder, id), 'utf8').catch(() => '')
    const { headers, body } = partOf(raw)
    if (headers.get('to')?.toLowerCase() !== address.toLowerCase()) continue
    const date = new Date(headers.get('date') ?? '')
    letters.push({
      id,
      subject: encodedWords(headers.get('subject') ?? ''),
      at: Number.isNaN(date.getTime()) ? '' : date.toISOString(),
      text: plainText(headers, body),
    })
  }
  return letters
}

/** The part that is plain text, as the portal writes it: first of two, or the letter itself. */
function plainText(headers: Map<string, string>, body: string): string {
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1]
  if (!boundary) return decoded(headers.get('content-transfer-encoding'), body)
  for (const raw of body.split(`--${boundary}`)) {
    const part = partOf(raw.replace(/^\r?\n/, ''))
    if (part.headers.get('content-type')?.startsWith('text/plain'))
      return decoded(part.headers.get('content-transfer-encoding'), part.body).trimEnd()
  }
  return ''
}

function partOf(raw: string): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/)
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  return { headers, body: rest.join('\n\n') }
}

function decoded(encoding: string | undefined, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body
}
