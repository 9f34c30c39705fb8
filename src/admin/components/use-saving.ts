'use client'
import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { forgetOthers, forgetText, keepText, keptAt, placeOf } from './kept-text'
import { useLanguage } from './language'
import { offerSave } from './save-now'
import { sendText, type Outcome } from './send-text'
import { learnRows, withStoredRows, type StoredRows } from './stored-rows'
import { useLeaving } from './use-leaving'

/** Milliseconds after the last key, and at most since the first one that is not saved. */
const pause = 1500
const longest = 10_000
/** Milliseconds until what is typed is kept in the tab. */
const keeping = 300
/** Milliseconds until the portal is tried again. */
const retries = [3000, 6000, 12_000, 30_000]

const done = Promise.resolve()

type Problem = Exclude<Outcome, { what: 'saved' }>

export interface Saving {
  /** Something is typed and not saved. */
  modified: boolean
  saving: boolean
  /** When the form last saved. */
  savedAt: Date | undefined
  problem: Problem | undefined
  /** What was typed before the page was left, and is in the form again. */
  found: boolean
  /** Saves as somebody who presses the button. */
  save: () => Promise<void>
  /** After somebody else saved: this text over theirs, which stays in the history. */
  insist: () => Promise<void>
  /** After somebody else saved: theirs instead of this one. */
  giveUp: () => void
}

/**
 * Saves the entry's text while it is written. The form is never written over: what the server
 * answers teaches only its version and the rows' ids. What is not saved is kept in the tab.
 */
export function useSaving(): Saving {
  const language = useLanguage()
  const { id, data, setData } = useDocumentInfo()
  const { getData, dispatchFields, setModified, setSubmitted, reset } = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { code: locale } = useLocale()
  const { user } = useAuth()
  const [saving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<Date>()
  const [problem, setProblem] = useState<Problem>()
  const [found, setFound] = useState(false)
  const version = useRef('')
  const form = useRef('')
  const rows = useRef<StoredRows>(new Map())
  const sending = useRef<Promise<void>>(undefined)
  const unsavedSince = useRef<number>(undefined)
  /** What was refused: to be sent again only once it is another text. */
  const refused = useRef<string>(undefined)
  const tries = useRef(0)
  const leaving = useRef(false)
  const place = id === undefined ? undefined : placeOf(String(user?.id), id, locale)
  const shown = typeof data?.updatedAt === 'string' ? data.updatedAt : ''

  useEffect(() => {
    version.current = shown
  }, [shown])

  const settle = useCallback(
    (outcome: Outcome, sent: string) => {
      if (outcome.what !== 'saved') {
        setProblem(outcome)
        refused.current = sent
        if (outcome.what !== 'refused') return
        setSubmitted(true)
        dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: outcome.errors })
        return
      }
      const { stored } = outcome
      learnRows(rows.current, JSON.parse(sent), stored)
      version.current = stored.updatedAt
      refused.current = undefined
      tries.current = 0
      setProblem(undefined)
      setSubmitted(false)
      setSavedAt(new Date())
      const { updatedAt, slug, workflow, sharedAt } = stored
      setData?.({ ...data, updatedAt, slug, workflow, sharedAt })
      const unchanged = JSON.stringify(getData()) === sent
      unsavedSince.current = unchanged ? undefined : Date.now()
      if (!unchanged) return
      setModified(false)
      if (place) forgetText(place)
    },
    [data, dispatchFields, getData, place, setData, setModified, setSubmitted],
  )

  const send = useCallback(
    async (autosave: boolean): Promise<void> => {
      if (id === undefined) return
      // One at a time: each names the version that the one before it left.
      await sending.current
      const text = getData()
      const sent = JSON.stringify(text)
      const work = async () => {
        setSaving(true)
        const stored = withStoredRows(rows.current, text) as Record<string, unknown>
        const outcome = await sendText({
          ...{ id, locale, language, autosave },
          version: version.current,
          form: form.current,
          // A save is never a move: where the entry is stays with the server.
          text: { ...stored, _status: 'draft', workflow: undefined },
        })
        setSaving(false)
        settle(outcome, sent)
      }
      sending.current = work().finally(() => (sending.current = undefined))
      await sending.current
    },
    [getData, id, language, locale, settle],
  )

  // While somebody writes: kept in the tab at once, saved at the first pause.
  useEffect(() => {
    if (!modified || !place) return
    unsavedSince.current ??= Date.now()
    const keep = () =>
      keepText(place, { version: version.current, form: form.current, text: getData() })
    const saveItself = () => {
      const again = problem?.what === 'refused' && refused.current === JSON.stringify(getData())
      if (again || sending.current) return
      tries.current += 1
      void send(true)
    }
    const timers = [setTimeout(keep, keeping)]
    if (problem?.what !== 'stale' && problem?.what !== 'sessionEnded')
      timers.push(
        setTimeout(
          saveItself,
          problem?.what === 'unreached'
            ? (retries[Math.min(tries.current, retries.length) - 1] ?? pause)
            : Math.min(pause, Math.max(0, unsavedSince.current + longest - Date.now())),
        ),
      )
    return () => timers.forEach(clearTimeout)
  }, [fields, getData, modified, place, problem, send])

  // Back on line, or back from signing in elsewhere: at once. Out of sight: before it is too late.
  useEffect(() => {
    const now = () => {
      if (modified && problem?.what !== 'stale' && problem?.what !== 'refused') void send(true)
    }
    const stay = (event: BeforeUnloadEvent) => {
      if (modified && problem && problem.what !== 'sessionEnded' && !leaving.current)
        event.preventDefault()
    }
    window.addEventListener('online', now)
    window.addEventListener('focus', now)
    document.addEventListener('visibilitychange', now)
    window.addEventListener('beforeunload', stay)
    return () => {
      window.removeEventListener('online', now)
      window.removeEventListener('focus', now)
      document.removeEventListener('visibilitychange', now)
      window.removeEventListener('beforeunload', stay)
    }
  }, [modified, problem, send])

  useEffect(
    () =>
      offerSave(async () => {
        if (modified || sending.current) await send(false)
        return unsavedSince.current === undefined ? version.current : null
      }),
    [modified, send],
  )

  // What was typed before the page went away is in the form again.
  const looked = useRef<string>(undefined)
  useEffect(() => {
    if (!place || !user || looked.current === place) return
    looked.current = place
    form.current = crypto.randomUUID()
    forgetOthers(String(user.id))
    const kept = keptAt(place)
    if (!kept) return
    void reset(kept.text).then(() => {
      version.current = kept.version
      form.current = kept.form
      setModified(true)
      setFound(true)
    })
  }, [place, reset, setModified, user])

  useLeaving(
    useCallback(() => (modified && !problem ? send(true) : done), [modified, problem, send]),
  )

  const insist = useCallback(async () => {
    if (id === undefined) return
    const response = await fetch(`/api/resources/${encodeURIComponent(id)}/whereabouts`)
    if (!response.ok) return
    const { updatedAt } = (await response.json()) as { updatedAt: string }
    version.current = updatedAt
    await send(false)
  }, [id, send])

  return {
    ...{ modified, saving, savedAt, problem, found, insist },
    save: useCallback(() => send(false), [send]),
    giveUp: useCallback(() => {
      leaving.current = true
      if (place) forgetText(place)
      location.reload()
    }, [place]),
  }
}
