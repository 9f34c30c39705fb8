/** Who reads a file, from the fewest to everyone. */
export const fileAudiences = ['organisation', 'institutions', 'network', 'public'] as const
export type FileAudience = (typeof fileAudiences)[number]

/** The widest of the audiences; its organisation's alone when nothing shows it. */
export function widest(audiences: Iterable<FileAudience>): FileAudience {
  let at = 0
  for (const audience of audiences) at = Math.max(at, fileAudiences.indexOf(audience))
  return fileAudiences[at] ?? 'organisation'
}

/** Who sees the files of a shared text, by where the text is. */
export function audienceOfText(text: { _status?: unknown; workflow?: unknown }): FileAudience {
  if (text._status !== 'published') return 'organisation'
  if (text.workflow === 'public') return 'public'
  if (text.workflow === 'network' || text.workflow === 'proposed') return 'network'
  return 'organisation'
}
