import { createLocalReq, type EmailAdapter } from 'payload'
import { queueMail } from './queue-mail'

/** Payload's way to send mail, which here only puts a message in the queue. */
export const queueingEmailAdapter =
  (from: string): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'outgoing-mail',
    defaultFromAddress: /<([^<>]+)>/.exec(from)?.[1] ?? from,
    defaultFromName: from.replace(/\s*<[^<>]*>\s*$/, '') || 'LGNET2',
    async sendEmail(message) {
      await queueMail(await createLocalReq({}, payload), {
        to: addressIn(message.to),
        subject: message.subject ?? '',
        html: textOf(message.html),
        text: textOf(message.text),
      })
    },
  })

/** The first address of a field that may hold one, several, or a name beside it. */
function addressIn(to: unknown): string {
  const first: unknown = Array.isArray(to) ? to[0] : to
  if (typeof first === 'string') return first
  const address: unknown = first && typeof first === 'object' && Reflect.get(first, 'address')
  return typeof address === 'string' ? address : ''
}

const textOf = (content: unknown): string =>
  typeof content === 'string' ? content : Buffer.isBuffer(content) ? content.toString('utf8') : ''
