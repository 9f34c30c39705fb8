'use client'
import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useLocale,
} from '@payloadcms/ui'
import { useCallback, useRef } from 'react'
import { message } from '../../i18n/message'
import { useLanguage } from './language'

/**
 * Saves the entry's text, naming the version that was edited: if someone else saved meanwhile, the
 * server refuses and what was typed stays in the form.
 */
export function SaveDraft() {
  const language = useLanguage()
  const { id, data, uploadStatus } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { submit } = useForm()
  const button = useRef<HTMLButtonElement>(null)
  const disabled = !useFormModified() || uploadStatus === 'uploading'
  const version = typeof data?.updatedAt === 'string' ? data.updatedAt : ''

  const save = useCallback(async () => {
    if (disabled || id === undefined) return
    const query = new URLSearchParams({
      locale,
      depth: '0',
      'fallback-locale': 'null',
      draft: 'true',
      'if-match': version,
    })
    await submit({
      action: `/api/resources/${encodeURIComponent(id)}?${query.toString()}`,
      method: 'PATCH',
      // A save is never a move: where the entry is stays with the server.
      overrides: { _status: 'draft', workflow: undefined },
      skipValidation: true,
    })
  }, [disabled, id, locale, submit, version])

  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  const label = data?.sharedAt ? 'panel.saveChanges' : 'panel.saveDraft'
  return (
    <FormSubmit
      buttonId="action-save-draft"
      disabled={disabled}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {message(language, label)}
    </FormSubmit>
  )
}
