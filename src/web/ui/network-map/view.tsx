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
        {arcs.map((arc) => (
          <Arc
            key={`${arc.from} ${arc.to}`}
            {...{ arc, placed }}
            counted={arcs.length <= mostCounted}
          />
        ))}
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

/** A curve that leaves one city and arrives at the other with a point. */
function Arc({
  arc,
  placed,
  counted,
}: {
  arc: MapArc
  placed: Placed<MapCity>[]
  counted: boolean
}) {
  const from = placed.find(({ href }) => href === arc.from)
  const to = placed.find(({ href }) => href === arc.to)
  if (!from || !to) return null
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bend = { x: from.x + dx / 2 + dy * 0.22, y: from.y + dy / 2 - dx * 0.22 }
  const [ex, ey] = [to.x - bend.x, to.y - bend.y]
  const short = 13 / Math.hypot(ex, ey)
  const end = { x: to.x - ex * short, y: to.y - ey * short }
  const turn = (Math.atan2(ey, ex) * 180) / Math.PI
  return (
    <g className={arc.demonstration ? 'map-arc map-arc-demo' : 'map-arc'}>
      <path d={`M${round(from)}Q${round(bend)} ${round(end)}`} />
      <path
        className="map-arc-point"
        d="M-9-6L1 0L-9 6z"
        transform={`translate(${round(end)})rotate(${Math.round(turn)})`}
      />
      {counted && arc.count && arc.count > 1 ? (
        <text
          className="map-arc-count"
          x={Math.round((from.x + 2 * bend.x + end.x) / 4)}
          y={Math.round((from.y + 2 * bend.y + end.y) / 4) + 5}
        >
          {arc.count}
        </text>
      ) : null}
    </g>
  )
}

const round = ({ x, y }: { x: number; y: number }): string => `${Math.round(x)} ${Math.round(y)}`

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
