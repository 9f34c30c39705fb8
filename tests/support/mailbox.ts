import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser, type ParsedMail } from 'mailparser'

/** The try-out's mailbox: what has arrived, and what is on its way. */
export class Mailbox {
  private readonly folder: string
  constructor(dataDir: string) {
    this.folder = join(dataDir, 'mail')
  }

  /** Everything that has arrived at an address, oldest first. */
  async lettersTo(address: string): Promise<ParsedMail[]> {
    await mkdir(this.folder, { recursive: true })
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.eml')).sort()
    const letters = await Promise.all(
      names.map(async (name) => simpleParser(await readFile(join(this.folder, name)))),
    )
    return letters
      .filter(({ to }) => [to].flat().some((one) => one?.text.includes(address)))
      .sort((a, b) => Number(a.date) - Number(b.date))
  }

  /** The next letter to an address, waited for: the `nth` there is. */
  async letterTo(address: string, nth = 1): Promise<ParsedMail> {
    await mkdir(this.folder, { recursive: true })
    const arrivals = watch(this.folder)
    const signal = AbortSignal.timeout(60_000)
    try {
      for (;;) {
        const arrival = once(arrivals, 'change', { signal })
        const letter = (await this.lettersTo(address))[nth - 1]
        if (letter) return letter
        await arrival
      }
    } finally {
      arrivals.close()
    }
  }
}

/** The path of the portal that a letter leads to. */
export function pathIn(letter: ParsedMail): string {
  const [link] = /https?:\/\/\S+\/(it|en)\/\S+/.exec(letter.text ?? '') ?? []
  if (!link) throw new Error(`no link in: ${letter.text}`)
  return new URL(link).pathname
}
