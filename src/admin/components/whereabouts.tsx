'use client'
import { Button, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import type { Locale } from '../../i18n/locales'
import { isMessageKey, message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { useLanguage } from './language'
import { PersonalData } from './personal-data'
import { saveNow } from './save-now'
import { isStopped, showWhereabouts, type Move, type Where } from './shown-whereabouts'
import { goToField, useSteps } from './steps'

/** Where an entry is, what it still lacks, and the steps this person may take with it. */
export function Whereabouts() {
  const language = useLanguage()
  const { id, data, setData } = useDocumentInfo()
  const [where, setWhere] = useState<Where | 'failed'>()
  const [said, setSaid] = useState<string>()
  const version = data?.updatedAt
  const address = id === undefined ? undefined : `/api/resources/${encodeURIComponent(id)}`

  useEffect(() => {
    if (address && typeof where === 'object') showWhereabouts(address, where)
  }, [address, where])

  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    ask<Where>(`${address}/whereabouts`, language, { signal: leaving.signal })
      .then(setWhere)
      .catch(() => leaving.signal.aborted || setWhere('failed'))
    return () => leaving.abort()
  }, [address, language, version])

  const take = useCallback(
    async (move: Move, note: string): Promise<string | undefined> => {
      if (!address || typeof where !== 'object') return undefined
      try {
        // What was typed goes along; what others changed meanwhile is not moved unseen.
        const version = where.mayEdit ? await saveNow() : where.updatedAt
        if (version === null) return message(language, 'writing.saveFirst')
        await ask(address, language, {
          method: 'PATCH',
          body: JSON.stringify({ workflow: move.to, ...(note.trim() ? { note } : {}) }),
          headers: { 'Content-Type': 'application/json', 'If-Match': version },
        })
        const now = await ask<Where>(`${address}/whereabouts`, language)
        setWhere(now)
        // Not a reload of the page: what is being typed meanwhile stays.
        setData?.({ ...data, updatedAt: now.updatedAt, workflow: now.workflow })
        setSaid(message(language, 'panel.moved', { move: move.label }))
        return undefined
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    [address, data, language, setData, where],
  )

  if (!address) return null
  return (
    <section className="portal-where" aria-labelledby="portal-where">
      <h2 id="portal-where">{message(language, 'panel.where')}</h2>
      <p role="status">{said}</p>
      {where === 'failed' ? <p>{message(language, 'panel.where.failed')}</p> : null}
      {typeof where === 'object' ? (
        <>
          <State {...{ language, where }} />
          <Lacking {...{ language, where }} />
          <PersonalData {...{ language, address, told: where }} />
          <Moves key={`${where.workflow} ${where.revision}`} {...{ language, where, take }} />
          <Links {...{ language, where, slug: data?.slug }} />
        </>
      ) : null}
    </section>
  )
}

function State({ language, where }: { language: Locale; where: Where }) {
  const { workflow, waiting, revision, shared, mayEdit } = where
  const key = `workflow.${workflow}`
  return (
    <>
      <p>
        <strong>{isMessageKey(key) ? message(language, key) : workflow}</strong>
        {waiting ? (
          <>
            <br />
            {message(language, 'wait.since', waiting)}
          </>
        ) : null}
      </p>
      {revision ? <p>{message(language, 'panel.revision')}</p> : null}
      {mayEdit && workflow === 'submitted' ? <p>{message(language, 'panel.reopens')}</p> : null}
      {mayEdit && shared && !revision ? <p>{message(language, 'panel.startsRevision')}</p> : null}
    </>
  )
}

/** Completeness in plain words, for whoever may send the entry; each lack leads to its field. */
function Lacking({ language, where }: { language: Locale; where: Where }) {
  const steps = useSteps()
  // It is the Italian text that is asked for.
  const asked = useLocale().code === 'it' ? 'panel.missing' : 'panel.missing.italian'
  if (where.missing.length > 0)
    return (
      <div className="portal-where__missing">
        <p>{message(language, asked)}</p>
        <ul>
          {where.missing.map((field, index) => (
            <li key={field}>
              <button
                type="button"
                onClick={() => goToField(steps, where.missingFields[index] ?? '')}
              >
                {field}
              </button>
            </li>
          ))}
        </ul>
      </div>
    )
  const sends = where.moves.some(({ name }) => name === 'submit' || name === 'approve')
  return sends && !isStopped(where) ? <p>{message(language, 'panel.complete')}</p> : null
}

interface MovesProps {
  language: Locale
  where: Where
  take: (move: Move, note: string) => Promise<string | undefined>
}

function Moves({ language, where, take }: MovesProps) {
  const [chosen, choose] = useState<Move>()
  if (where.moves.length === 0) return null
  if (chosen) return <Step {...{ language, take, move: chosen, leave: () => choose(undefined) }} />
  return (
    <div className="portal-where__moves">
      {where.moves.map((move, index) => (
        <Button
          key={move.name + move.to}
          buttonStyle={index === 0 ? 'primary' : 'secondary'}
          margin={false}
          onClick={() => choose(move)}
        >
          {move.label}
        </Button>
      ))}
    </div>
  )
}

interface StepProps extends Pick<MovesProps, 'language' | 'take'> {
  move: Move
  leave: () => void
}

/** One step: what it will do, the note asked in place, and the button that does it. */
function Step({ language, move, leave, take }: StepProps) {
  const field = useId()
  const [note, setNote] = useState('')
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const needed = move.note === 'required'
  const confirm = async () => {
    setBusy(true)
    setRefused(await take(move, note))
    setBusy(false)
  }
  return (
    <div className="portal-where__step">
      <p>{move.effect}</p>
      {move.next ? <p>{nextOf(language, move, move.next)}</p> : null}
      <label htmlFor={field}>
        {message(language, needed ? 'panel.note' : 'panel.note.optional')}
      </label>
      <textarea
        id={field}
        rows={needed ? 4 : 2}
        maxLength={2000}
        required={needed}
        aria-describedby={needed ? `${field}-why` : undefined}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      {needed ? <p id={`${field}-why`}>{message(language, 'panel.note.needed')}</p> : null}
      <p role="alert">{refused}</p>
      <div className="portal-where__moves">
        <Button
          disabled={busy || (needed && note.trim() === '')}
          margin={false}
          onClick={() => void confirm()}
        >
          {message(language, 'panel.confirm', { move: move.label })}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={leave}>
          {message(language, 'panel.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** Whose turn it is afterwards, and where they find it: no letter is sent. */
const nextOf = (language: Locale, { to }: Move, who: string): string =>
  message(language, to === 'draft' ? 'writing.next.draft' : 'writing.next', { who })

function Links({ language, where, slug }: { language: Locale; where: Where; slug: unknown }) {
  return (
    <ul className="portal-where__links">
      <li>
        <a href={where.pageUrl}>{message(language, 'panel.preview')}</a>
      </li>
      {typeof slug === 'string' ? (
        <li>
          <a href={pathTo(language, 'resources', slug, { word: 'versions' })}>
            {message(language, 'panel.versions')}
          </a>
        </li>
      ) : null}
    </ul>
  )
}

/** Asks the portal's REST in the person's language; throws the sentence it refuses with. */
async function ask<Answer>(
  url: string,
  language: Locale,
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    ...init,
    credentials: 'same-origin',
    headers: { ...init.headers, 'Accept-Language': language },
  })
  const answer: unknown = await response.json()
  if (response.ok) return answer as Answer
  const { errors = [] } = answer as { errors?: { message: string }[] }
  throw new Error(errors[0]?.message ?? response.statusText)
}
