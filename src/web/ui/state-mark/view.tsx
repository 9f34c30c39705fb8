import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { isMessageKey, message } from '../../../i18n/message'

/** A state of the workflow: a word, and a shape that tells it apart without colour. */
export function StateMark({ locale, workflow }: { locale: Locale; workflow: string }) {
  const key = `workflow.${workflow}`
  return (
    <span className="state-mark">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {shapes[workflow] ?? shapes.draft}
      </svg>
      {isMessageKey(key) ? message(locale, key) : workflow}
    </span>
  )
}

const ring = { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', strokeWidth: 2 }

/** The further it travels, the fuller the circle; what is put away becomes a square. */
const shapes: Record<string, ReactNode> = {
  draft: <circle {...ring} strokeDasharray="2 2" />,
  submitted: <circle {...ring} />,
  network: (
    <>
      <circle {...ring} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  proposed: (
    <>
      <circle {...ring} />
      <path d="M8 5l3.5 5h-7z" fill="currentColor" />
    </>
  ),
  public: <circle {...ring} fill="currentColor" />,
  archived: (
    <rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2" />
  ),
}
