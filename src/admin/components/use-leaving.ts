'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * When one is led elsewhere inside the panel: the last words go on their own, and whoever held the
 * entry holds it no longer (left to itself, a lock runs out after five minutes).
 */
export function useLeaving(lastWords: () => Promise<void>): void {
  const { id, currentEditor, unlockDocument } = useDocumentInfo()
  const { user } = useAuth()
  const holder = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
  const leave = useRef<() => void>(undefined)
  useEffect(() => {
    leave.current = () => {
      const said = lastWords()
      if (id !== undefined && holder !== undefined && holder === user?.id)
        void said.then(() => unlockDocument(id, 'resources'))
    }
  })
  useEffect(() => () => leave.current?.(), [])
}
