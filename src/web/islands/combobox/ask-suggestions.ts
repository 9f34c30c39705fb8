export interface Suggested {
  kind: string
  title: string
  url: string
}

const known = new Map<string, Suggested[]>()

/** What the portal suggests at this address; undefined when it was overtaken or nothing answers. */
export async function askSuggestions(
  address: string,
  signal: AbortSignal,
): Promise<Suggested[] | undefined> {
  const before = known.get(address)
  if (before) return before
  try {
    const answer = await fetch(address, { signal, headers: { accept: 'application/json' } })
    if (!answer.ok) return undefined
    const { suggestions } = (await answer.json()) as { suggestions: Suggested[] }
    known.set(address, suggestions)
    return suggestions
  } catch {
    return undefined
  }
}
