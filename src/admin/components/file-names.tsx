'use client'
import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useLanguage } from './language'

interface FileNamesProps {
  path: string
  field: { relationTo: string }
}

interface Named {
  id: string
  name?: string
  title?: string
}

/** The files of a field by the names people gave them: they are stored under others. */
export function FileNames({ path, field }: FileNamesProps) {
  const language = useLanguage()
  const { value } = useField<string | string[] | null>({ path })
  const [files, setFiles] = useState<Named[]>([])
  const chosen = [value ?? []].flat().join()

  useEffect(() => {
    if (!chosen) return
    const leaving = new AbortController()
    const query = new URLSearchParams({
      'where[id][in]': chosen,
      limit: '100',
      depth: '0',
      locale: language,
    })
    fetch(`/api/${field.relationTo}?${query.toString()}`, { signal: leaving.signal })
      .then(async (response) => (await response.json()) as { docs?: Named[] })
      .then(({ docs = [] }) => setFiles(docs))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [chosen, field.relationTo, language])

  const shown = chosen
    .split(',')
    .flatMap((id) => files.find((file) => file.id === id) ?? [])
    .map(({ id, name, title }) => ({ id, text: title ? `${title} (${name ?? ''})` : name }))
  if (shown.length === 0) return null
  return (
    <ol className="portal-files">
      {shown.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  )
}
