'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { message } from '../../i18n/message'
import { useLanguage } from './language'
import { isStopped, useShownWhereabouts } from './shown-whereabouts'
import { buttonOf, goToField, useSteps } from './steps'

/** Above the steps: the first thing to do, and on each step how much it still lacks. */
export function FirstThing() {
  const language = useLanguage()
  const { id } = useDocumentInfo()
  const where = useShownWhereabouts(
    id === undefined ? undefined : `/api/resources/${encodeURIComponent(id)}`,
  )
  const steps = useSteps()
  const lacking = where?.missingFields

  useEffect(() => {
    for (const step of steps) {
      const button = buttonOf(step)
      const count = step.fields.filter((field) => lacking?.includes(field)).length
      if (count > 0)
        button?.setAttribute('data-lacks', message(language, 'writing.lacks', { count }))
      else button?.removeAttribute('data-lacks')
    }
  })

  if (!where || !lacking) return null
  const [first] = lacking
  const sends = where.moves.find(({ name }) => name === 'submit' || name === 'approve')
  if (first)
    return (
      <p className="portal-first">
        {message(language, 'writing.first')}{' '}
        <button type="button" onClick={() => goToField(steps, first)}>
          {where.missing[0]}
        </button>
        {lacking.length > 1 ? (
          <>
            {' '}
            <a href="#portal-where">
              {message(language, 'writing.more', { count: lacking.length - 1 })}
            </a>
          </>
        ) : null}
      </p>
    )
  if (!sends) return null
  if (isStopped(where))
    return (
      <p className="portal-first">
        <a href="#portal-where">{message(language, 'writing.stopped')}</a>
      </p>
    )
  return (
    <p className="portal-first">
      {message(language, 'panel.complete')} <a href="#portal-where">{sends.label}</a>
    </p>
  )
}
