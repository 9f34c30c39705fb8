import type { ReactNode } from 'react'

export type Fate = 'kept' | 'changed' | 'dropped' | 'added' | 'undecided'

export interface ElementBetween {
  key: string
  element: string
  /** What is said of it in small: that it is essential. */
  mark?: string
  fate: Fate
  /** The fate in words. */
  word: string
  /** What the adopter did and why. */
  account: ReactNode
}

interface ElementsBetweenProps {
  caption: string
  source: ReactNode
  between: string
  adopter: ReactNode
  rows: ElementBetween[]
}

/** Source and adopter as two columns, with each element between them. */
export function ElementsBetween({ caption, source, between, adopter, rows }: ElementsBetweenProps) {
  return (
    <table className="between">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{source}</th>
          <th scope="col" className="between-fate">
            <span className="visually-hidden">{between}</span>
          </th>
          <th scope="col">{adopter}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, element, mark, fate, word, account }) => (
          <tr key={key} id={`elemento-${key}`} className={`between-row between-${fate}`}>
            <th scope="row">
              {element}
              {mark ? <span className="between-mark">{mark}</span> : null}
            </th>
            <td className="between-fate">
              <svg viewBox="0 0 120 28" width="120" height="28" aria-hidden="true">
                {lines[fate]}
              </svg>
              <strong>{word}</strong>
            </td>
            <td className="between-account">{account}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const way = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.5 } as const
const from = <circle cx="8" cy="14" r="5.5" fill="currentColor" />
const to = <circle cx="112" cy="14" r="5.5" fill="currentColor" />

const lines: Record<Fate, ReactNode> = {
  kept: (
    <>
      {from}
      <path d="M12 14H108" {...way} />
      {to}
    </>
  ),
  changed: (
    <>
      {from}
      <path d="M12 14H38C48 14 48 4 60 4S72 24 82 24C90 24 92 14 102 14" {...way} />
      <path d="M112 6l8 8-8 8-8-8z" fill="currentColor" />
    </>
  ),
  dropped: (
    <>
      {from}
      <path d="M12 14H60" {...way} strokeDasharray="5 4" />
      <path d="M64 7l14 14M78 7L64 21" {...way} strokeWidth="3" />
    </>
  ),
  added: (
    <>
      <path d="M50 6v16M42 14h16" {...way} strokeWidth="3" />
      <path d="M62 14H108" {...way} />
      {to}
    </>
  ),
  undecided: (
    <>
      <circle cx="8" cy="14" r="5" {...way} />
      <path d="M16 14H104" {...way} strokeDasharray="1 6" strokeLinecap="round" />
      <circle cx="112" cy="14" r="5" {...way} />
    </>
  ),
}
