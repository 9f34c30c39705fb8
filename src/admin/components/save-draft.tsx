'use client'
import { FormSubmit, useDocumentInfo, useEditDepth, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { useLanguage } from './language'
import { useDrawnRows } from './use-drawn-rows'
import { useSaving, type Saving } from './use-saving'

/** Says when the text saved itself, and what keeps it from doing so; and saves it when asked. */
export function SaveDraft() {
  const language = useLanguage()
  const { data, uploadStatus } = useDocumentInfo()
  const saving = useSaving()
  useDrawnRows()
  const button = useRef<HTMLButtonElement>(null)
  const disabled = !saving.modified || uploadStatus === 'uploading'

  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <div className="portal-saving">
      <p>{saidOf(language, saving)}</p>
      <p role="status" className="portal-unseen">
        {saving.savedAt ? savedAtOf(language, saving) : null}
      </p>
      <FormSubmit
        buttonId="action-save-draft"
        disabled={disabled}
        onClick={() => void saving.save()}
        ref={button}
        size="medium"
        type="button"
      >
        {message(language, data?.sharedAt ? 'panel.saveChanges' : 'panel.saveDraft')}
      </FormSubmit>
      <Notice {...{ language, saving, slug: data?.slug }} />
    </div>
  )
}

function saidOf(language: Locale, saving: Saving): string {
  if (saving.saving) return message(language, 'writing.saving')
  if (saving.problem || saving.modified) return message(language, 'writing.unsaved')
  if (saving.savedAt === undefined) return message(language, 'writing.savesItself')
  return savedAtOf(language, saving)
}

function savedAtOf(language: Locale, { savedAt, found }: Saving): string {
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Rome',
  }).format(savedAt)
  return message(language, found ? 'writing.foundSaved' : 'writing.saved', { time })
}

/** What stands in the way of saving, and what to do; at the foot of the page, wherever one is. */
function Notice(props: { language: Locale; saving: Saving; slug: unknown }) {
  const { language, saving, slug } = props
  const { problem, found } = saving
  if (!problem)
    return found && !saving.savedAt ? (
      <p className="portal-notice">{message(language, 'writing.found')}</p>
    ) : null
  return (
    <div className="portal-notice" role="alert">
      {problem.what === 'unreached' ? <p>{message(language, 'writing.unreached')}</p> : null}
      {problem.what === 'refused' ? (
        <p>{message(language, 'writing.refused', { why: problem.message })}</p>
      ) : null}
      {problem.what === 'sessionEnded' ? (
        <p>
          {message(language, 'error.session_expired')}{' '}
          <a href={`${pathTo(language, 'signIn')}?${new URLSearchParams({ next: here() })}`}>
            {message(language, 'writing.signIn')}
          </a>
        </p>
      ) : null}
      {problem.what === 'stale' ? (
        <>
          <p>{message(language, 'error.stale_version')}</p>
          <p className="portal-notice__ways">
            {typeof slug === 'string' ? (
              <a
                href={pathTo(language, 'resources', slug, { word: 'versions' })}
                target="_blank"
                rel="noreferrer"
              >
                {message(language, 'writing.stale.compare')}
              </a>
            ) : null}
            <button type="button" onClick={() => void saving.insist()}>
              {message(language, 'writing.stale.mine')}
            </button>
            <button type="button" onClick={saving.giveUp}>
              {message(language, 'writing.stale.theirs')}
            </button>
          </p>
        </>
      ) : null}
    </div>
  )
}

const here = (): string => location.pathname + location.search
