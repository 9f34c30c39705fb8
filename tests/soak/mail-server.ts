import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface Delivered {
  messageId: string
  to: string
  text: string
}

export interface MailServer {
  url: string
  port: number
  delivered: Delivered[]
  /** Settles when something that `matches` has been delivered. */
  received(matches: (mail: Delivered) => boolean): Promise<Delivered>
  close(): Promise<void>
}

export interface MailServerOptions {
  port?: number
  /** Decides on each recipient; throws what the server answers. */
  onRecipient?: (address: string) => void
  /** Before a message is taken: waits, or throws what the server answers. */
  onMessage?: (mail: Delivered) => Promise<void> | void
}

/** A mail server on this machine that keeps what it takes. */
export async function startMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  const delivered: Delivered[] = []
  const news = new EventEmitter().setMaxListeners(0)
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      try {
        options.onRecipient?.(address)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
    onData(stream, { envelope }, done) {
      void simpleParser(stream)
        .then(async ({ messageId = '', text = '' }) => {
          const mail = { messageId, text, to: envelope.rcptTo[0]?.address ?? '' }
          await options.onMessage?.(mail)
          delivered.push(mail)
          done()
          news.emit('mail', mail)
        })
        .catch((error: unknown) => done(error as Error))
    },
  })
  server.on('error', () => undefined)
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    delivered,
    async received(matches) {
      for (;;) {
        const known = delivered.find(matches)
        if (known) return known
        await once(news, 'mail')
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
