import { createHmac } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { isKnownClean, rememberClean } from './clean-texts'
import { excerptOf, plain } from './excerpt'
import { findInTable } from './find-in-table'
import { findInText } from './find-in-text'
import { isSmallFigure } from './find-small-cells'
import type { Finding, Piece, Place } from './place'

/** What is looked through at once, in characters; a page of a document is seldom longer. */
const longestPart = 200_000
const overlap = 400
/** More are told once some of these are gone. */
const mostPlaces = 200

/**
 * What in these pieces may make somebody recognisable, in their order, the same words of one field
 * or document once. `secret` keys the places, so that they tell nothing to whoever tries words out.
 */
export async function findPersonalData(pieces: Iterable<Piece>, secret: string): Promise<Place[]> {
  const places = new Map<string, Place>()
  for (const piece of pieces) {
    for (const { finding, excerpt } of await findIn(piece)) {
      const place = keyOf(secret, finding, piece.path)
      const { kind, certain } = finding
      // What nobody may answer for is told however much else there is.
      if (places.has(place) || (places.size >= mostPlaces && !certain)) continue
      const { path, lang } = piece
      places.set(place, {
        place,
        kind,
        path,
        ...(lang ? { lang } : {}),
        excerpt,
        overridable: !certain,
      })
    }
    // Whoever else is served waits for one piece, never for all.
    await setImmediate()
  }
  return [...places.values()]
}

interface Found {
  finding: Finding
  excerpt: string
}

async function findIn({ text, table, figure }: Piece): Promise<Found[]> {
  if (figure) return isSmallFigure(figure) ? [inFigure(figure)] : []
  if (table) return findInTable(table)
  const found: Found[] = []
  for (const part of partsOf(text ?? '')) found.push(...(await findInPart(part)))
  return found
}

async function findInPart(part: string): Promise<Found[]> {
  if (isKnownClean(part)) return []
  const text = plain(part)
  const findings = await findInText(text)
  if (findings.length === 0) rememberClean(part)
  return findings.map((finding) => ({ finding, excerpt: excerptOf(text, finding) }))
}

/** A text of any length, in parts that share what may stand on their border. */
function partsOf(text: string): string[] {
  const step = longestPart - overlap
  const parts = Math.max(1, Math.ceil((text.length - overlap) / step))
  return Array.from({ length: parts }, (_, part) =>
    text.slice(part * step, part * step + longestPart),
  )
}

const inFigure = ({ value, unit, label }: NonNullable<Piece['figure']>): Found => ({
  finding: {
    kind: 'smallCell',
    match: String(value),
    at: 0,
    normalised: [label, unit, value].join('|').toLowerCase(),
  },
  excerpt: [label, `${value} ${unit}`.trim()].filter(Boolean).join(' · ').slice(0, 160),
})

/** An edit elsewhere leaves it as it is: rows may change their order, words beside it may change. */
function keyOf(secret: string, { kind, match, normalised = match }: Finding, path: string): string {
  const [root = ''] = path.startsWith('documents:')
    ? [path.split(':').slice(0, 2).join(':')]
    : path.split('.')
  return createHmac('sha256', secret)
    .update([kind, root, normalised].join('\n'))
    .digest('base64url')
    .slice(0, 32)
}
