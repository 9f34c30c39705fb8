import { placeOf } from './italy-frame'

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export type Placed<T> = T & {
  x: number
  y: number
  label: { x: number; y: number; anchor: 'start' | 'end' | 'middle' }
}

/** Half of a dot, and the size of a name's letters, in units of the drawing. */
const dot = 11
const letter = { width: 8.6, height: 17 }

/**
 * Puts each place's name beside its dot, on the first side where it covers no other dot and no
 * name already there: a map of any cities stays readable without anyone placing names by hand.
 */
export function placeLabels<T extends { name: string; latitude: number; longitude: number }>(
  places: T[],
): Placed<T>[] {
  const points = places.map((place) => ({ place, ...placeOf(place.longitude, place.latitude) }))
  const dots = points.map(({ x, y }) => boxAround(x, y, dot))
  const names: Box[] = []
  return points.map(({ place, x, y }, index) => {
    const taken = [...names, ...dots.filter((_, other) => other !== index)]
    const sides = sidesOf(x, y, place.name.length * letter.width)
    const side = sides.find(({ box }) => !taken.some((other) => overlap(box, other))) ?? sides[0]
    if (side) names.push(side.box)
    return { ...place, x, y, label: side?.label ?? { x, y, anchor: 'start' as const } }
  })
}

function sidesOf(x: number, y: number, width: number) {
  const low = y + letter.height * 0.35
  const half = letter.height / 2
  const at = (label: Placed<object>['label'], left: number, middle: number) => ({
    label,
    box: { left, right: left + width, top: middle - half, bottom: middle + half },
  })
  const right = x + dot + 3
  const left = x - dot - 3
  return [
    at({ x: right, y: low, anchor: 'start' as const }, right, y),
    at({ x: left, y: low, anchor: 'end' as const }, left - width, y),
    at({ x: right, y: low - 12, anchor: 'start' as const }, right, y - 12),
    at({ x: right, y: low + 12, anchor: 'start' as const }, right, y + 12),
    at({ x, y: y - dot - 4, anchor: 'middle' as const }, x - width / 2, y - dot - 9),
    at({ x, y: y + dot + 15, anchor: 'middle' as const }, x - width / 2, y + dot + 9),
  ]
}

const boxAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
})

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
