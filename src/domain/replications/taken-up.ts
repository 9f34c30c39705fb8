import { elementPlaces, nameIn } from '../element-places'
import { rowsOf, textOf } from '../stored'
import { accountOf } from './account-of'
import { ElementGone, NoRoomInSource } from './giving-back-refusals'
import { sayMore } from './say-more'

type Row = Record<string, unknown>

/**
 * A source's list of elements once it has taken up what another city offered; `source` is its text
 * in one language. What was added is a new element; what was changed or dropped is told in the
 * element's own description, and an element that somebody did without is not essential any more.
 * 409 `element_gone`, `no_room`.
 */
export function takenUp(source: Row, adaptation: Row, city: string): Record<string, Row[]> {
  const place = elementPlaces[String(source.kind)]
  if (!place) throw new ElementGone()
  const rows = rowsOf(source[place.list])
  const account = accountOf(adaptation, city)
  const { field } = place.words
  if (adaptation.change === 'added') {
    if (rows.length >= place.most) throw new NoRoomInSource()
    const added = {
      ...nameIn(place, textOf(adaptation.element) ?? ''),
      [field]: sayMore(place, null, account),
    }
    return { [place.list]: [...rows, added] }
  }
  const key = textOf(adaptation.elementKey)
  if (!rows.some(({ id }) => id === key)) throw new ElementGone()
  return {
    [place.list]: rows.map((row) =>
      row.id === key
        ? {
            ...row,
            [field]: sayMore(place, row[field], account),
            ...(place.essential && adaptation.change === 'dropped' ? { essential: false } : {}),
          }
        : row,
    ),
  }
}
