import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Environment } from '../env'

/** A message as it leaves. */
export interface Letter {
  to: string
  subject: string
  html: string
  text: string
  messageId: string
  replyTo?: string
  /** When it was written. */
  date: Date
  unsubscribeUrl?: string
}

export interface Transport {
  /** Hands the message over; throws when it was not taken. */
  send(letter: Letter): Promise<void>
  close(): void
}

/** The mail server of a service, the mailbox folder of the try-out. */
export function transportOf(env: Environment): Transport {
  return env.kind === 'service'
    ? smtpTransport(env.smtpUrl, env.mailFrom)
    : mailboxTransport(join(env.dataDir, 'mail'), env.mailFrom)
}

/** Sends by SMTP; a server that does not answer is given up after seconds, to be tried again. */
export function smtpTransport(url: string, from: string): Transport {
  const server = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    async send(letter) {
      await server.sendMail(messageOf(letter, from))
    },
    close: () => server.close(),
  }
}

/** Writes each message as one `.eml` file of `folder`, whole or not at all. */
export function mailboxTransport(folder: string, from: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(letter) {
      const { message } = await composer.sendMail(messageOf(letter, from))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = fileName(letter)
      const partial = join(folder, `.${name}.part`)
      await writeFile(partial, message, { mode: 0o600 })
      await rename(partial, join(folder, name))
    },
    close: () => composer.close(),
  }
}

/** As nodemailer takes it; what can be stopped says how, in one click too (RFC 8058). */
const messageOf = ({ unsubscribeUrl, ...letter }: Letter, from: string) => ({
  ...letter,
  from,
  ...(unsubscribeUrl
    ? {
        headers: {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      }
    : {}),
})

/** In the order they were written; the same message twice is the same file. */
function fileName({ date, messageId }: Letter): string {
  const time = date.toISOString().replace(/[:.]/g, '-')
  return `${time}-${messageId.replace(/[^a-z0-9]/gi, '').slice(0, 12)}.eml`
}
