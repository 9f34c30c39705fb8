import type { Environment } from '../../env'

const validDays = 180

/** Where to report a vulnerability (RFC 9116). */
export function securityTxt(env: Environment, now: Date): string {
  const expires = new Date(now.getTime() + validDays * 86_400_000)
  expires.setUTCHours(0, 0, 0, 0)
  const contact = env.dpoEmail ? `mailto:${env.dpoEmail}` : `${env.serverUrl}/it`
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: it, en',
    `Canonical: ${env.serverUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
