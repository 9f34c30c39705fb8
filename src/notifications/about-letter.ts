const prefix = 'notices'

/** How a letter names the rows it tells of, in `about`: their recipient, and the instant of both. */
export const aboutLetter = (profile: string, at: string): string => `${prefix} ${profile} ${at}`

/** The rows behind a letter; null for one that tells of something else. */
export function rowsBehind(about: string | null): { profile: string; at: string } | null {
  const [what, profile, at] = (about ?? '').split(' ')
  return what === prefix && profile && at ? { profile, at } : null
}
