import type { Locale } from '../../i18n/locales'

export type Stored = Record<string, unknown> & { updatedAt: string }

/** What became of a save. */
export type Outcome =
  | { what: 'saved'; stored: Stored }
  /** The portal was not reached, or had no time: to be tried again. */
  | { what: 'unreached' }
  | { what: 'sessionEnded' }
  /** Somebody else saved meanwhile. */
  | { what: 'stale' }
  | { what: 'refused'; message: string; errors: { path: string; message: string }[] }

interface Sending {
  id: string | number
  text: unknown
  /** The version that was edited: `updatedAt` as the server told it. */
  version: string
  /** The form that saves: what it saved itself without hearing of it is no other's. */
  form: string
  /** The language of the text. */
  locale: string
  /** The language to be refused in. */
  language: Locale
  /** Saved by itself, not by somebody's pressing a button. */
  autosave: boolean
}

/** Browsers let 64 kB outlive their page, and count bytes. */
const longestLastWord = 30_000

/** Saves a text over the portal's REST; never throws, and says what became of it. */
export async function sendText(sending: Sending): Promise<Outcome> {
  const { id, text, version, form, locale, language, autosave } = sending
  const query = new URLSearchParams({
    locale,
    depth: '0',
    'fallback-locale': 'null',
    draft: 'true',
    ...(autosave ? { autosave: 'true', form } : {}),
  })
  const body = JSON.stringify(text)
  try {
    const response = await fetch(`/api/resources/${encodeURIComponent(id)}?${query}`, {
      method: 'PATCH',
      // A page that is being left still sends what was typed, as far as browsers allow.
      keepalive: body.length < longestLastWord,
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': language,
        'If-Match': version,
      },
      body,
    })
    const answer = (await response.json()) as Answer
    if (response.ok && answer.doc) return { what: 'saved', stored: answer.doc }
    if (response.status >= 500 || response.status === 429) return { what: 'unreached' }
    if (await hasSessionEnded(response.status)) return { what: 'sessionEnded' }
    return refusalIn(answer, response.statusText)
  } catch {
    return { what: 'unreached' }
  }
}

interface Answer {
  doc?: Stored
  errors?: {
    message: string
    data?: { code?: string; errors?: { path?: string; message: string }[] }
  }[]
}

function refusalIn({ errors = [] }: Answer, otherwise: string): Outcome {
  const [first] = errors
  if (first?.data?.code === 'stale_version') return { what: 'stale' }
  return {
    what: 'refused',
    message: first?.message ?? otherwise,
    errors: (first?.data?.errors ?? []).flatMap(({ path, message }) =>
      path ? [{ path, message }] : [],
    ),
  }
}

/** To whoever is nobody any more a draft does not exist: the session tells which it is. */
async function hasSessionEnded(status: number): Promise<boolean> {
  if (![401, 403, 404].includes(status)) return false
  const response = await fetch('/api/users/me', { credentials: 'same-origin' })
  const { user } = (await response.json()) as { user?: object | null }
  return !user
}
