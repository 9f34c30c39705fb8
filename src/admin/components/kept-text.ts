/** What was typed and not saved yet, kept in the browser's tab until it is. */
export interface KeptText {
  /** The version that was being written. */
  version: string
  /** The form it was written in: it goes on under its name. */
  form: string
  text: Record<string, unknown>
}

const room = 'portal.kept.'

/** Where a person's text of one entry, in one language, is kept. */
export const placeOf = (person: string, id: string | number, locale: string): string =>
  `${room}${person}.${id}.${locale}`

/** Keeps it; a browser that has no room left, or none at all, goes on without. */
export function keepText(place: string, kept: KeptText): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(kept))
  } catch {
    forgetText(place)
  }
}

/** What is kept at a place; null where nothing is, or nothing that can be read. */
export function keptAt(place: string): KeptText | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as KeptText | null
  } catch {
    return null
  }
}

/** Lets go what was saved, or is not wanted. */
export function forgetText(place: string): void {
  try {
    sessionStorage.removeItem(place)
  } catch {
    // Nothing was kept where nothing can be.
  }
}

/** On a desk that is shared, what another person typed does not stay. */
export function forgetOthers(person: string): void {
  try {
    for (const place of Object.keys(sessionStorage))
      if (place.startsWith(room) && !place.startsWith(`${room}${person}.`))
        sessionStorage.removeItem(place)
  } catch {
    // As above.
  }
}
