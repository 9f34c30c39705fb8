'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Milliseconds after the last change until a row that is not drawn is asked for again. */
const patience = 1000

/**
 * Payload draws a new row when the server has answered about it. It asks a quarter of a second after
 * the change; if the answer to an earlier question comes in that time, it takes the row for answered
 * and never asks, and the row stays an empty box. Such a row is changed where nobody sees it, which
 * makes Payload ask.
 */
export function useDrawnRows(): void {
  const { dispatchFields } = useForm()
  const [fields] = useAllFormFields()

  useEffect(() => {
    const waiting = Object.entries(fields).flatMap(([path, { rows = [] }]) =>
      rows.some(({ isLoading }) => isLoading) ? [{ path, rows }] : [],
    )
    if (waiting.length === 0) return undefined
    const timer = setTimeout(() => {
      for (const { path, rows } of waiting)
        dispatchFields({
          type: 'UPDATE',
          path,
          // Open is `false` as well as nothing: the one for the other is a change, and none to see.
          rows: rows.map((row) =>
            row.isLoading && !row.collapsed
              ? { ...row, collapsed: row.collapsed === undefined ? false : undefined }
              : row,
          ),
        })
    }, patience)
    return () => clearTimeout(timer)
  }, [dispatchFields, fields])
}
