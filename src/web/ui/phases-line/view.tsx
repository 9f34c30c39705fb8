import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

export interface PhaseStop {
  key: string
  label: string
  state: 'reached' | 'here' | 'ahead' | 'late'
  /** What is said under the name: dates, who sees to it. */
  lines: string[]
  /** How late it is, in words. */
  late?: string
  note?: string
}

/** Where a piece of work has come to, phase by phase. */
export function PhasesLine({ locale, stops }: { locale: Locale; stops: PhaseStop[] }) {
  return (
    <ol className="phases-line">
      {stops.map(({ key, label, state, lines, late, note }) => (
        <li
          key={key}
          className={`phase-stop phase-${state}`}
          aria-current={state === 'here' ? 'step' : undefined}
        >
          <svg className="phase-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            {shapes[state]}
          </svg>
          <p className="phase-name">
            {label}
            <span className="visually-hidden">: {message(locale, `ui.phase.${state}`)}</span>
          </p>
          {late ? <p className="phase-overdue">{late}</p> : null}
          {lines.map((line) => (
            <p key={line} className="phase-when">
              {line}
            </p>
          ))}
          {note ? <p className="phase-note">{note}</p> : null}
        </li>
      ))}
    </ol>
  )
}

const shapes = {
  reached: <circle cx="12" cy="12" r="8" fill="currentColor" />,
  here: (
    <>
      <circle cx="12" cy="12" r="10" fill="#fff" stroke="currentColor" strokeWidth="3" />
      <circle cx="12" cy="12" r="5" fill="currentColor" />
    </>
  ),
  ahead: <circle cx="12" cy="12" r="7" fill="#fff" stroke="currentColor" strokeWidth="2" />,
  late: (
    <>
      <path d="M12 2l10.5 19h-21z" fill="#fff" stroke="currentColor" strokeWidth="2" />
      <path d="M12 9v6M12 17v2" stroke="currentColor" strokeWidth="2" />
    </>
  ),
}
