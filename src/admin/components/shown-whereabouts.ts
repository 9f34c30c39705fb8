'use client'
import { useSyncExternalStore } from 'react'
import type { FoundPlaces } from '../../web/ui/places/view'

export interface Move {
  to: string
  name: string
  note: 'optional' | 'required'
  label: string
  effect: string
  /** With whom it lies afterwards, in words. */
  next: string | null
}

/** Where an entry is, as the server tells it to this person. */
export interface Where extends Partial<FoundPlaces> {
  workflow: string
  revision: boolean
  shared: boolean
  waiting: { days: number; who: string } | null
  moves: Move[]
  /** What is to be completed before it is sent, in words and by field. */
  missing: string[]
  missingFields: string[]
  updatedAt: string
  mayEdit: boolean
  /** True where places are this person's to answer for. */
  mayClear?: boolean
  pageUrl: string
}

/** Something stands in the text that nobody may let through. */
export const isStopped = ({ places = [] }: Where): boolean =>
  places.some(({ overridable }) => !overridable)

let shown: { address: string; where: Where } | undefined
const listeners = new Set<() => void>()

/** The card that asks the server tells the page's other parts what it heard. */
export function showWhereabouts(address: string, where: Where): void {
  shown = { address, where }
  for (const heard of listeners) heard()
}

/** What the card last heard of the entry at that address. */
export const useShownWhereabouts = (address: string | undefined): Where | undefined =>
  useSyncExternalStore(
    (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    () => (shown?.address === address ? shown?.where : undefined),
    () => undefined,
  )
