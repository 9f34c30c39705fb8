import italy from '@svg-maps/italy'
import { frame } from './italy-frame'

type Point = [number, number]

/** Nothing nearer than this to the line is worth a point, in units of the drawing. */
const tolerance = 0.9
/** Islets under this area would be a speck. */
const smallestArea = 3

/**
 * The outline of Italy by regions as a small SVG file, simplified from @svg-maps/italy
 * (Victor Cazanave, CC BY 4.0), used as an image under the network's own drawing.
 */
export function drawItaly(): string {
  const { locations } = italy as { locations: { path: string }[] }
  const regions = locations.map(({ path }) => `<path d="${simplified(path)}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" fill="#e3eaf1" stroke="#fff" stroke-width="1.2" stroke-linejoin="round"><!-- Simplified from @svg-maps/italy, Victor Cazanave, CC BY 4.0 -->${regions}</svg>\n`
}

const simplified = (path: string): string =>
  ringsOf(path)
    .filter((ring) => areaOf(ring) >= smallestArea)
    .map((ring) => `M${simplify(ring).map(write).join('L')}z`)
    .join('')

const write = ([x, y]: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

/** The closed rings of a path made of relative moves (`m … z`) only, as this map's are. */
function ringsOf(path: string): Point[][] {
  const rings: Point[][] = []
  let start: Point = [0, 0]
  for (const part of path.split(/[mz]/i)) {
    const numbers = part.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? []
    if (numbers.length < 2) continue
    const ring: Point[] = []
    let [x, y] = start
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      ring.push([x, y])
    }
    start = ring[0] ?? start
    rings.push(ring)
  }
  return rings
}

function areaOf(ring: Point[]): number {
  let twice = 0
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice / 2)
}

/** Douglas and Peucker's simplification of a line. */
function simplify(line: Point[]): Point[] {
  const first = line[0]
  const last = line[line.length - 1]
  if (!first || !last || line.length < 3) return line
  let furthest = 0
  let at = 0
  line.forEach((point, i) => {
    const distance = distanceTo(point, first, last)
    if (distance > furthest) [furthest, at] = [distance, i]
  })
  if (furthest <= tolerance) return [first, last]
  return [...simplify(line.slice(0, at + 1)).slice(0, -1), ...simplify(line.slice(at))]
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}
