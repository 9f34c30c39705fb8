'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import { audiences, candidFields, type CandidField } from '../../access/candour'
import { message } from '../../i18n/message'
import { useLanguage } from './language'

/** Who reads a candid field, said beside it and chosen there; the last step shows them all. */
export function Audience({ field }: { field: CandidField }) {
  const language = useLanguage()
  const select = useId()
  const path = `shownTo.${field}`
  const chosen = useFormFields(([fields]) => fields[path]?.value)
  const { dispatchFields, setModified, disabled } = useForm()
  return (
    <p className="portal-audience">
      <label htmlFor={select}>{message(language, 'writing.readBy')}</label>{' '}
      <select
        id={select}
        disabled={disabled}
        value={typeof chosen === 'string' ? chosen : candidFields[field]}
        onChange={({ target }) => {
          dispatchFields({ type: 'UPDATE', path, value: target.value })
          setModified(true)
        }}
      >
        {audiences.map((audience) => (
          <option key={audience} value={audience}>
            {message(language, `shownTo.${audience}`)}
          </option>
        ))}
      </select>
    </p>
  )
}
