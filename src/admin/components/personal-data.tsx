'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { Places, type FoundPlaces, type Place } from '../../web/ui/places/view'

interface PersonalDataProps {
  language: Locale
  /** The entry's REST address. */
  address: string
  /** What the whereabouts tell; of places only to whoever changes or moves the text. */
  told: Partial<FoundPlaces> & { mayClear?: boolean }
}

/** What may make somebody recognisable: where, what to do instead, and its manager's answer. */
export function PersonalData({ language, address, told }: PersonalDataProps) {
  const { places = [], cleared = [], unchecked = [], mayClear = false } = told
  const [answered, setAnswered] = useState<readonly string[]>([])
  return (
    <div className="portal-places">
      <p role="status">
        {answered.length > 0 ? message(language, 'resources.done.placeCleared') : null}
      </p>
      <Places
        locale={language}
        places={places.filter(({ place }) => !answered.includes(place))}
        {...{ cleared, unchecked }}
        answerOf={(place) =>
          mayClear && place.overridable ? (
            <Answer
              {...{ language, address, place }}
              done={() => setAnswered([...answered, place.place])}
            />
          ) : null
        }
      />
    </div>
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
