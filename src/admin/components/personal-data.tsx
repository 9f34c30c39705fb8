'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'

interface Place {
  place: string
  kind: string
  label: string
  what: string
  excerpt: string
  overridable: boolean
}

interface Told {
  places: Place[]
  mayClear: boolean
  cleared: {
    label: string
    what: string
    excerpt: string
    reason: string
    by: string | null
    at: string
  }[]
  unchecked: { id: string; name: string; why: string }[]
}

interface PersonalDataProps {
  language: Locale
  /** The entry's REST address. */
  address: string
  /** What the whereabouts tell; of places only to whoever changes or moves the text. */
  told: object
}

/** What may make somebody recognisable: where, what to do instead, and its manager's answer. */
export function PersonalData({ language, address, told }: PersonalDataProps) {
  const { places = [], mayClear = false, cleared = [], unchecked = [] } = told as Partial<Told>
  const [answered, setAnswered] = useState<readonly string[]>([])
  const open = places.filter(({ place }) => !answered.includes(place))
  return (
    <div className="portal-places">
      <p role="status">
        {answered.length > 0 ? message(language, 'resources.done.placeCleared') : null}
      </p>
      {open.length > 0 ? (
        <>
          <h3>{message(language, 'privacy.title')}</h3>
          <p>{message(language, 'privacy.why')}</p>
          <ul>
            {open.map((place) => (
              <li key={place.place}>
                <Found {...{ language, ...place }} />
                <p>{wordOf(language, 'privacy.advice', place.kind)}</p>
                {mayClear && place.overridable ? (
                  <Answer
                    {...{ language, address, place }}
                    done={() => setAnswered([...answered, place.place])}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {cleared.length > 0 ? (
        <>
          <h3>{message(language, 'privacy.cleared.title')}</h3>
          <ul>
            {cleared.map(({ by, at, reason, ...one }) => (
              <li key={one.label + one.what + one.excerpt}>
                <Found {...{ language, ...one }} />
                <p>
                  {message(language, 'privacy.cleared.by', {
                    who: by ?? message(language, 'resources.someone'),
                    at: formatDateTime(language, at),
                    reason,
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {unchecked.length > 0 ? (
        <>
          <h3>{message(language, 'privacy.unchecked.title')}</h3>
          <ul>
            {unchecked.map(({ id, name, why }) => (
              <li key={id}>
                {message(language, 'privacy.unchecked', {
                  name,
                  why: wordOf(language, 'privacy.unchecked', why),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

function Found(props: { language: Locale; label: string; what: string; excerpt: string }) {
  const { language, label, what, excerpt } = props
  return (
    <p>
      <strong>{message(language, 'privacy.place', { where: label, what })}</strong>
      <br />
      <q>{excerpt}</q>
    </p>
  )
}

interface AnswerProps {
  language: Locale
  address: string
  place: Place
  done: () => void
}

/** One place at a time, with its reason. */
function Answer({ language, address, place, done }: AnswerProps) {
  const field = useId()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const problem = await clear(language, address, place.place, reason)
    setBusy(false)
    setRefused(problem)
    if (problem === undefined) done()
  }
  return (
    <details>
      <summary>{message(language, 'privacy.clear')}</summary>
      <label htmlFor={field}>{message(language, 'privacy.clear.reason')}</label>
      <textarea
        id={field}
        rows={3}
        maxLength={1000}
        aria-describedby={`${field}-help`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${field}-help`}>{message(language, 'privacy.clear.help')}</p>
      <p role="alert">{refused}</p>
      <Button disabled={busy} margin={false} onClick={() => void send()}>
        {message(language, 'privacy.clear.confirm')}
      </Button>
    </details>
  )
}

/** Answers for one place; the sentence it is refused with, if it is. */
async function clear(
  language: Locale,
  address: string,
  place: string,
  reason: string,
): Promise<string | undefined> {
  const response = await fetch(`${address}/cleared-places`, {
    method: 'POST',
    body: JSON.stringify({ place, reason }),
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    credentials: 'same-origin',
  })
  if (response.ok) return undefined
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; data?: { code?: string } }[]
  }
  const [first] = errors
  return first?.data?.code === 'incomplete'
    ? message(language, 'privacy.clear.short')
    : (first?.message ?? response.statusText)
}

const wordOf = (language: Locale, group: string, value: string): string => {
  const key = `${group}.${value}`
  return isMessageKey(key) ? message(language, key) : value
}
