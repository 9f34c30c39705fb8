import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { WeakPassword } from './refusals'

export interface PasswordHash {
  hash: string
  salt: string
}

/** Payload's own form, so that accounts made by either are read by both. */
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
const keyLength = 32

const shortest = 12
const longest = 200
const fewestDistinct = 5

/** Long passwords that people choose all the same; compared without digits at the ends. */
const common = new Set(
  (
    'password passwordpassword passw qwertyuiop qwertyuiopasdfghjkl qwerty asdfghjkl letmein welcome ' +
    'iloveyou administrator administrador amministratore benvenuto benvenuta benvenuti cambiami ' +
    'cambiamisubito nonlaricordo segretissima ciaociao ciaociaociao passwordsicura buongiorno ' +
    'lgnet lgnetea lgnetlgnet portale portalelgnet ministero ministerointerno comune citta juventus ' +
    'forzainter forzamilan forzanapoli abcdefghijkl abcdefghilmn'
  ).split(' '),
)

/** As typed on any keyboard: composed letters, so that one word has one form. */
const composed = (password: string): string => password.normalize('NFC')

/** Refuses passwords that are short, common, of few letters, or the person's own address. */
export function checkPassword(password: string, email: string): void {
  const text = composed(password)
  const letters = [...text]
  if (letters.length < shortest) throw new WeakPassword('short')
  if (letters.length > longest) throw new WeakPassword('long')
  const lower = text.toLowerCase()
  const [name = ''] = email.toLowerCase().split('@', 1)
  if (lower.includes(email.toLowerCase()) || (name.length >= 4 && lower.includes(name)))
    throw new WeakPassword('personal')
  const core = lower.replace(/^[\d\W_]+|[\d\W_]+$/g, '').replace(/[\s_-]/g, '')
  if (new Set(letters).size < fewestDistinct || core === '' || common.has(core))
    throw new WeakPassword('common')
  if (isRun(lower)) throw new WeakPassword('common')
}

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(32).toString('hex')
  const key = await derive(composed(password), salt, iterations, keyLength, 'sha256')
  return { salt, hash: prefix + key.toString('hex') }
}

/**
 * True when the password is the account's. Without an account, or one that may not sign in, the
 * same work is done for nothing, so that the answer takes as long.
 */
export async function isPasswordOf(
  account: { [field: string]: unknown } | null,
  password: string,
): Promise<boolean> {
  const { hash, salt } = account ?? nobody
  const known = typeof hash === 'string' && typeof salt === 'string' && hash.startsWith(prefix)
  const stored = known ? { hash, salt } : nobody
  const key = await derive(composed(password), stored.salt, iterations, keyLength, 'sha256')
  const expected = Buffer.from(stored.hash.slice(prefix.length), 'hex')
  return key.length === expected.length && timingSafeEqual(key, expected) && known
}

const nobody: PasswordHash = { salt: '0'.repeat(64), hash: prefix + '0'.repeat(64) }

const derive = promisify(pbkdf2)

/** `abcdefghijkl`, `123456789012`, `987654321098`: each letter next to the one before. */
function isRun(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((letter, index) => letter.charCodeAt(0) - text.charCodeAt(index))
  return steps.filter((step) => Math.abs(step) <= 1 || Math.abs(step) === 9).length === steps.length
}
