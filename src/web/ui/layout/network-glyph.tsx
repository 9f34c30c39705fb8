/** The network's own mark: cities, and the arcs of what one took from another. Decoration. */
export function NetworkGlyph() {
  return (
    <svg className="portal-glyph" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <path d="M9 15C17 5 29 5 37 12" />
        <path d="M37 12C44 21 42 31 34 38" />
        <path d="M9 15C7 25 10 33 19 38" />
        <path d="M19 38C24 32 26 24 37 12" strokeDasharray="1 4.2" />
      </g>
      <g fill="currentColor">
        <circle cx="9" cy="15" r="4.5" />
        <circle cx="37" cy="12" r="5.5" />
        <circle cx="34" cy="38" r="3.5" />
        <circle cx="19" cy="38" r="4.5" />
      </g>
    </svg>
  )
}
