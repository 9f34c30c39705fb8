import { askSuggestions, type Suggested } from './ask-suggestions'
import { drawSuggestions } from './draw-suggestions'

/** Shorter beginnings would suggest anything. */
const shortest = 2
/** Waits for the hand to pause, in milliseconds. */
const pause = 120

/**
 * Titles offered while one types: the combobox pattern of the ARIA practices, with a list. Without
 * a choice, Enter asks the form's own question.
 */
export function combobox(line: HTMLElement): void {
  const input = line.querySelector('input')
  const { suggestions: address, words: written } = line.dataset
  if (!input || !address || !written) return
  const words = JSON.parse(written) as Record<string, string>
  const list = document.createElement('div')
  list.className = 'suggestions'
  list.id = `${input.id}-list`
  list.hidden = true
  const said = document.createElement('div')
  said.className = 'visually-hidden'
  said.setAttribute('role', 'status')
  line.append(list, said)
  set(list, { role: 'listbox', 'aria-label': words.list ?? '' })
  set(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })

  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const isOpen = () => !list.hidden

  function close(): void {
    clearTimeout(waiting)
    asking?.abort()
    list.hidden = true
    said.textContent = ''
    set(field, { 'aria-expanded': 'false' })
    field.removeAttribute('aria-activedescendant')
  }

  function open(found: Suggested[], typed: string): void {
    field.removeAttribute('aria-activedescendant')
    list.replaceChildren(...drawSuggestions(list.id, found, typed, words))
    list.hidden = found.length === 0
    set(field, { 'aria-expanded': String(isOpen()) })
    said.textContent =
      (found.length ? words.many?.replace('#', String(found.length)) : words.none) ?? ''
  }

  async function ask(): Promise<void> {
    const typed = field.value.trim()
    asking?.abort()
    if (typed.length < shortest) return close()
    asking = new AbortController()
    const { signal } = asking
    const found = await askSuggestions(`${address}&q=${encodeURIComponent(typed)}`, signal)
    if (found && !signal.aborted && document.activeElement === field) open(found, typed)
  }

  /** Marks an option; -1 leads back to what was typed. */
  function mark(index: number): void {
    options().forEach((option, place) => {
      set(option, { 'aria-selected': String(place === index) })
      if (place === index) {
        set(field, { 'aria-activedescendant': option.id })
        option.scrollIntoView({ block: 'nearest' })
      }
    })
    if (index < 0) field.removeAttribute('aria-activedescendant')
  }

  const field = input
  const marked = () =>
    options().findIndex((option) => option.id === field.getAttribute('aria-activedescendant'))

  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), pause)
  })
  field.addEventListener('blur', close)
  field.form?.addEventListener('submit', close)
  field.addEventListener('keydown', (event) => {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen()) return void ask()
      const places = options().length + 1
      const step = key === 'ArrowDown' ? 1 : -1
      mark(((marked() + 1 + step + places) % places) - 1)
    } else if (key === 'Enter') {
      const choice = options()[marked()]
      if (!isOpen() || !choice) return
      event.preventDefault()
      location.assign(choice.dataset.url ?? '')
    } else if (key === 'Escape' && isOpen()) {
      // What was typed stays; the browser's own Escape would empty the field.
      event.preventDefault()
      close()
    }
  })
  // Before the field loses the focus, and the list with it.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element && target.closest<HTMLElement>('[role=option]')
    if (option) location.assign(option.dataset.url ?? '')
  })
}

function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
