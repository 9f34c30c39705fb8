/** What may make a person recognisable. `unread` stands for a document whose text is not there yet. */
export type PlaceKind =
  'taxCode' | 'documentNumber' | 'phone' | 'email' | 'name' | 'smallCell' | 'unread'

/** Something to be looked at: words of a field or of a page, a table, or a number with its unit. */
export interface Piece {
  /** `evidence.0.claim`, or `documents:<id>:<page>`. */
  path: string
  text?: string
  /** The language it is in, where the field has several. */
  lang?: 'it' | 'en'
  /** Rows of cells. */
  table?: string[][]
  /** A figure that stands in fields of its own. */
  figure?: { value: number; unit: string; label: string }
}

/** What was found in one text. */
export interface Finding {
  kind: Exclude<PlaceKind, 'unread'>
  /** As it is written. */
  match: string
  /** Where it begins in the text, in UTF-16 units. */
  at: number
  /** The same for every way of writing it; default `match`. */
  normalised?: string
  /** Certainly what it looks like, and never to be published: it cannot be answered for. */
  certain?: boolean
}

/** Where something was found, for the person who edits. */
export interface Place {
  /** The same as long as the same words stand in the same field or document; tells nothing of them. */
  place: string
  kind: PlaceKind
  path: string
  lang?: 'it' | 'en'
  /** A few words around it, or the row and column of a table. */
  excerpt: string
  /** A manager may answer for it, with a reason. */
  overridable: boolean
}
