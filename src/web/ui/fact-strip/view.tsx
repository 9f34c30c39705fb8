import type { ReactNode } from 'react'

export interface Fact {
  label: string
  value: ReactNode
  /** What follows in small: a source, a period. */
  aside?: ReactNode
}

/** The fixed facts of a thing, read in a glance: always the same ones, in the same order. */
export function FactStrip({ facts }: { facts: Fact[] }) {
  return (
    <dl className="fact-strip">
      {facts.map(({ label, value, aside }) => (
        <div className="fact" key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {aside ? <span className="fact-aside">{aside}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
