'use client'
import { useEffect, type ReactNode } from 'react'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { useLanguage } from './language'

/**
 * Gives a name to the controls of Payload's that have none, so that a screen reader says what they
 * are: pickers, dates and editors by their field's label, signs by what they do.
 */
export function NameControls({ children }: { children?: ReactNode }) {
  const language = useLanguage()
  useEffect(() => {
    let planned = 0
    // At most once a frame, and never put off: a page that goes on changing is named meanwhile.
    const plan = () => {
      planned ||= requestAnimationFrame(() => {
        planned = 0
        nameAll(language)
      })
    }
    plan()
    const observer = new MutationObserver(plan)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(planned)
    }
  }, [language])
  return children
}

const byField = '.rs__input, .date-time-picker input, .ContentEditable__root'

const signs: Record<string, MessageKey> = {
  '.toolbar-popup__button-bold': 'panel.sign.bold',
  '.toolbar-popup__button-italic': 'panel.sign.italic',
  '.toolbar-popup__button-link': 'panel.sign.link',
  '.toolbar-popup__dropdown': 'panel.sign.style',
  '.date-time-picker__clear-button': 'panel.sign.clear',
  '.clear-indicator': 'panel.sign.clear',
  '.popup-button': 'panel.sign.more',
}

function nameAll(language: Locale): void {
  for (const control of unnamed(byField)) {
    const label = control.closest('.field-type, .field')?.querySelector('.field-label')
    const text = label?.textContent?.replace(/\s*\*?\s*(— \w+)?$/, '').trim()
    if (text) control.setAttribute('aria-label', text)
  }
  for (const [selector, key] of Object.entries(signs))
    for (const control of unnamed(selector))
      if (!control.textContent?.trim()) control.setAttribute('aria-label', message(language, key))
  // A list is the content of its page, unless it stands in a drawer over another.
  for (const list of document.querySelectorAll('.template-default__wrap > .collection-list'))
    list.setAttribute('role', 'main')
  for (const header of document.querySelectorAll('.list-header'))
    header.setAttribute('role', 'none')
  // What can be reached with the keyboard is not hidden from those who cannot see it.
  for (const control of document.querySelectorAll('.clear-indicator[aria-hidden]'))
    control.removeAttribute('aria-hidden')
  for (const control of document.querySelectorAll('.dropdown-indicator[aria-hidden]'))
    control.setAttribute('tabindex', '-1')
}

const unnamed = (selector: string): Element[] =>
  [...document.querySelectorAll(selector)].filter(
    (control) => !control.hasAttribute('aria-label') && !control.hasAttribute('aria-labelledby'),
  )
