import type { mail as italian } from '../it/mail'

export const mail: Record<keyof typeof italian, string> = {
  'mail.greeting': 'Hello {name},',
}
