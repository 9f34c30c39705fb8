import { addressOf } from './address-of'
import { takeOver } from './take-over'

/**
 * Results that follow every choice without leaving the page: the address that the form or link asks
 * for is fetched, and what differs is taken over from it. Whatever goes wrong, the browser goes
 * there by itself.
 */
export function inPlace(form: HTMLFormElement): void {
  document.documentElement.classList.add('live')
  const results = () => document.getElementById('results')
  let shown = location.pathname + location.search
  let asking: AbortController | undefined

  /** Where the focus goes: it stays where it is, or moves to the count of the results. */
  async function show(address: string, move: 'stay' | 'results', remember: boolean) {
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    busy(true)
    try {
      const answer = await fetch(address, { signal, headers: { accept: 'text/html' } })
      const page = await answer.text()
      if (signal.aborted) return
      if (!answer.ok) throw new Error(`${answer.status}`)
      if (remember) history.pushState(null, '', address)
      shown = address
      takeOver(new DOMParser().parseFromString(page, 'text/html'), form)
      if (move === 'results') results()?.focus()
      busy(false)
    } catch {
      if (!signal.aborted) location.assign(address)
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // On a phone the choices make way for what they found.
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.facets'))
      fold.open = false
    void show(addressOf(form), 'results', true)
  })
  document.addEventListener('change', ({ target }) => {
    const chosen =
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type === 'checkbox')
    if (chosen && target.form === form) void show(addressOf(form), 'stay', true)
  })
  document.addEventListener('click', (event) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-in-place]')
    if (!link || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
    event.preventDefault()
    void show(link.pathname + link.search, 'results', true)
  })
  addEventListener('popstate', () => {
    const address = location.pathname + location.search
    // A step within the page, to a heading, asks nothing new.
    if (address !== shown) void show(address, 'stay', false)
  })
}

function busy(is: boolean): void {
  for (const region of document.querySelectorAll('[data-region]'))
    region.setAttribute('aria-busy', String(is))
}
