import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import type { LineageBranch } from './branch'
import { layoutOf, line, type Stop, type Way } from './layout'

/** The tree as a picture: it repeats the list, so it is left out of the reading order. */
export function LineageDrawing({ locale, root }: { locale: Locale; root: LineageBranch }) {
  const { width, height, stops, ways, cut } = layoutOf(locale, root)
  return (
    <figure className="lineage-drawing no-print" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} width={width}>
        {ways.map((way) => (
          <Passage key={`${way.to.x} ${way.to.y}`} {...way} />
        ))}
        {stops.map((stop) => (
          <City key={stop.id} {...stop} />
        ))}
      </svg>
      {cut ? (
        <figcaption className="muted small">{message(locale, 'lineage.inList')}</figcaption>
      ) : null}
    </figure>
  )
}

/** From the end of one city's line to the beginning of another's, what changed above it. */
function Passage({ from, to, changes, demonstration }: Way) {
  const bend = from.x + 34
  const path =
    from.y === to.y
      ? `M${from.x} ${from.y}H${to.x}`
      : `M${from.x} ${from.y}C${bend} ${from.y} ${from.x} ${to.y} ${bend} ${to.y}H${to.x}`
  return (
    <g className={demonstration ? 'lineage-way lineage-way-demo' : 'lineage-way'}>
      <path d={path} />
      {changes.map((text, index) => (
        <text key={index} x={to.x - 12} y={to.y - 8 - (changes.length - 1 - index) * 14}>
          {text}
        </text>
      ))}
    </g>
  )
}

function City({ href, x, y, city, title, ...stop }: Stop) {
  const names = [
    'lineage-stop',
    stop.current ? 'lineage-stop-current' : '',
    stop.isEntry ? '' : 'lineage-stop-open',
    stop.demonstration ? 'lineage-stop-demo' : '',
  ]
  return (
    <g className={names.filter(Boolean).join(' ')}>
      <path d={`M${x} ${y}h${line.length}`} />
      {stop.current ? <circle className="lineage-halo" cx={x} cy={y} r="11" /> : null}
      <circle className="lineage-dot" cx={x} cy={y} r="6" />
      <a href={href} tabIndex={-1}>
        <text className="lineage-city" x={x + 13} y={y - 8}>
          {city}
        </text>
        {title.map((text, index) => (
          <text key={index} className="lineage-title" x={x + 13} y={y + 19 + index * 16}>
            {text}
          </text>
        ))}
      </a>
    </g>
  )
}
