'use client'
import { useConfig } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useMemo } from 'react'
import type { Locale } from '../../i18n/locales'
import { useLanguage } from './language'

export interface Step {
  label: string
  /** Names of the fields in it, those of groups by the group's. */
  fields: string[]
}

/** The steps of writing an entry: its tabs, in the person's language. */
export function useSteps(): Step[] {
  const { getEntityConfig } = useConfig()
  const language = useLanguage()
  const { fields } = getEntityConfig({ collectionSlug: 'resources' })
  return useMemo(
    () =>
      fields.flatMap((field) =>
        field.type === 'tabs'
          ? field.tabs.map(({ label, fields: inner }) => ({
              label: labelIn(language, label),
              fields: namesIn(inner),
            }))
          : [],
      ),
    [fields, language],
  )
}

/** A label comes in one language or in both. */
function labelIn(language: Locale, label: unknown): string {
  if (typeof label === 'string') return label
  const said: unknown = typeof label === 'object' && label ? Reflect.get(label, language) : ''
  return typeof said === 'string' ? said : ''
}

const namesIn = (fields: ClientField[]): string[] =>
  fields.flatMap((field) =>
    'name' in field && field.name ? [field.name] : 'fields' in field ? namesIn(field.fields) : [],
  )

/** The button that opens a step; several kinds have one of the same name, and one is shown. */
export const buttonOf = ({ label }: Step): HTMLButtonElement | undefined =>
  [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')].find((button) =>
    button.textContent?.trim().startsWith(label),
  )

/** Opens the step of a field and puts the cursor into it. */
export function goToField(steps: Step[], name: string): void {
  const step = steps.find(({ fields }) => fields.includes(name))
  if (step) buttonOf(step)?.click()
  // A step draws its fields once it is open.
  const until = Date.now() + longestMs
  const look = () => {
    const help = document.querySelector(`.portal-help[data-field="${CSS.escape(name)}"]`)
    const field = help?.closest('.field-type') ?? document.getElementById(`field-${name}`)
    const control = field?.querySelector<HTMLElement>(
      '[contenteditable=true], input, textarea, select, button.array-field__add-row',
    )
    if (control) {
      field?.scrollIntoView({ block: 'start' })
      control.focus({ preventScroll: true })
    } else if (Date.now() < until) requestAnimationFrame(look)
  }
  look()
}
const longestMs = 5000
