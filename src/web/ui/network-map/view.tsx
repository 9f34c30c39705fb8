import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { asset } from '../asset'
import { frame } from './italy-frame'
import { placeLabels, type Placed } from './place-labels'

export interface MapCity {
  name: string
  href: string
  /** Degrees. */
  latitude: number
  longitude: number
  /** The editions it took part in, as one word: what its shape says. */
  editions: string
  demonstration: boolean
}

/** What went from one city to another, by the addresses of their pages. */
export interface MapArc {
  from: string
  to: string
  demonstration: boolean
  /** How many went that way: said on the arc where it is more than one. */
  count?: number
}

interface NetworkMapProps {
  locale: Locale
  cities: MapCity[]
  arcs?: MapArc[]
  /** Draws the rest faint and names this one alone. */
  only?: string
}

/**
 * The cities of the network on the outline of Italy. Editions are told apart by shape; the same
 * cities always stand beside it as a list, so the drawing itself is left out of the reading order.
 */
export function NetworkMap({ locale, cities, arcs = [], only }: NetworkMapProps) {
  const groups = groupsOf(cities)
  const placed = placeLabels(cities)
  return (
    <figure className={only === undefined ? 'network-map' : 'network-map network-map-small'}>
      <svg viewBox={`-8 -8 ${frame.width + 60} ${frame.height - 40}`} aria-hidden="true">
        <image href={asset('italy.svg')} width={frame.width} height={frame.height} />
        <Arcs {...{ arcs, placed }} />
        {placed.map((city) => (
          <Dot
            key={city.href}
            city={city}
            shape={shapeOf(groups.indexOf(groupOf(city)), city.demonstration)}
            faint={only !== undefined && city.href !== only}
          />
        ))}
      </svg>
      {only === undefined ? <Legend {...{ locale, groups, arcs }} /> : null}
      <figcaption className="map-credit">{message(locale, 'ui.map.attribution')}</figcaption>
    </figure>
  )
}

function Dot({ city, shape, faint }: { city: Placed<MapCity>; shape: ReactNode; faint: boolean }) {
  const { x, y, label } = city
  return (
    <a href={city.href} tabIndex={-1} className={faint ? 'map-city map-city-faint' : 'map-city'}>
      <title>{city.name}</title>
      <circle className="map-target" cx={x} cy={y} r="17" />
      <g transform={`translate(${x} ${y})`}>{shape}</g>
      <text x={label.x} y={label.y} textAnchor={label.anchor}>
        {city.name}
      </text>
    </a>
  )
}

/** Among more arcs than these their numbers would be in each other's way: the list says them. */
const mostCounted = 40

/** Curves that leave one city and arrive at another with a point: all of a kind are one path. */
function Arcs({ arcs, placed }: { arcs: MapArc[]; placed: Placed<MapCity>[] }) {
  const places = new Map(placed.map((city) => [city.href, city]))
  const drawn = arcs.flatMap((arc) => {
    const [from, to] = [places.get(arc.from), places.get(arc.to)]
    return from && to && from !== to ? [{ ...arc, ...curveOf(from, to) }] : []
  })
  const counted = arcs.length <= mostCounted ? drawn : []
  return (
    <>
      {[false, true].map((invented) => {
        const kind = drawn.filter((arc) => arc.demonstration === invented)
        if (kind.length === 0) return null
        return (
          <g key={String(invented)} className={invented ? 'map-arc map-arc-demo' : 'map-arc'}>
            <path d={kind.map(({ curve }) => curve).join('')} />
            <path className="map-arc-point" d={kind.map(({ point }) => point).join('')} />
          </g>
        )
      })}
      {counted.map(({ count = 1, middle, ...arc }) =>
        count > 1 ? (
          <text key={`${arc.from} ${arc.to}`} className="map-arc-count" x={middle.x} y={middle.y}>
            {count}
          </text>
        ) : null,
      )}
    </>
  )
}

interface Point {
  x: number
  y: number
}

function curveOf(from: Point, to: Point): { curve: string; point: string; middle: Point } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bend = { x: from.x + dx / 2 + dy * 0.22, y: from.y + dy / 2 - dx * 0.22 }
  const [ex, ey] = [to.x - bend.x, to.y - bend.y]
  const length = Math.hypot(ex, ey)
  const [ux, uy] = [ex / length, ey / length]
  const end = { x: to.x - ux * 13, y: to.y - uy * 13 }
  /** So far back along the curve's last direction, and so far to its side. */
  const at = (back: number, side: number): Point => ({
    x: end.x - ux * back - uy * side,
    y: end.y - uy * back + ux * side,
  })
  return {
    curve: `M${round(from)}Q${round(bend)} ${round(end)}`,
    point: `M${round(at(9, -6))}L${round(at(-1, 0))}L${round(at(9, 6))}z`,
    middle: {
      x: Math.round((from.x + 2 * bend.x + end.x) / 4),
      y: Math.round((from.y + 2 * bend.y + end.y) / 4) + 5,
    },
  }
}

const round = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`

function Legend({ locale, groups, arcs }: { locale: Locale; groups: string[]; arcs: MapArc[] }) {
  return (
    <ul className="map-legend" aria-label={message(locale, 'ui.map.legend')}>
      {groups.map((group, index) => (
        <li key={group}>
          <svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
            {shapeOf(index, group === demonstration)}
          </svg>
          {group === demonstration ? message(locale, 'ui.map.demonstration') : group}
        </li>
      ))}
      {arcs.length ? (
        <li>
          <svg viewBox="0 0 40 24" width="34" height="20" aria-hidden="true">
            <g
              className={
                arcs.every((arc) => arc.demonstration) ? 'map-arc map-arc-demo' : 'map-arc'
              }
            >
              <path d="M2 18Q18 2 34 12" />
            </g>
          </svg>
          {message(locale, 'ui.map.arc')}
        </li>
      ) : null}
    </ul>
  )
}

const demonstration = 'demonstration'
const groupOf = (city: MapCity): string => (city.demonstration ? demonstration : city.editions)

/** The groups there are, the largest first, invented municipalities last. */
function groupsOf(cities: MapCity[]): string[] {
  const counts = new Map<string, number>()
  for (const city of cities) counts.set(groupOf(city), (counts.get(groupOf(city)) ?? 0) + 1)
  return [...counts.entries()]
    .sort(([a, m], [b, n]) => Number(a === demonstration) - Number(b === demonstration) || n - m)
    .map(([group]) => group)
}

const shapes: ReactNode[] = [
  <circle key="circle" className="map-shape" r="7.5" />,
  <path key="diamond" className="map-shape" d="M0-10L10 0L0 10L-10 0z" />,
  <path key="triangle" className="map-shape" d="M0-10L9.5 7H-9.5z" />,
  <rect key="square" className="map-shape" x="-7.5" y="-7.5" width="15" height="15" />,
  <path key="cross" className="map-shape" d="M-3-9h6v6h6v6h-6v6h-6v-6h-6v-6h6z" />,
]

const shapeOf = (index: number, isDemonstration: boolean): ReactNode =>
  isDemonstration ? <circle className="map-shape-demo" r="7.5" /> : (shapes[index] ?? shapes[4])
