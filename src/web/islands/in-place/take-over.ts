/**
 * Puts what another state of this page says in its regions into this one. Regions themselves stay,
 * so that what changes in a status is said; folds stay as the reader left them; the focus returns
 * to the same control.
 */
export function takeOver(page: Document, form: HTMLFormElement): void {
  const focus = document.activeElement?.id
  document.title = page.title
  for (const region of document.querySelectorAll('[data-region]')) {
    const other = page.getElementById(region.id)
    if (!other) continue
    keepAsLeft(region, other)
    const scrolls = scrolledIn(region)
    region.replaceChildren(...other.childNodes)
    for (const [id, top] of scrolls) document.getElementById(id)?.scrollTo({ top })
  }
  for (const link of document.head.querySelectorAll('link[rel=canonical], link[rel=alternate]'))
    link.remove()
  document.head.append(...page.head.querySelectorAll('link[rel=canonical], link[rel=alternate]'))
  takeFields(page, form)
  if (focus && document.activeElement?.id !== focus) document.getElementById(focus)?.focus()
}

/** What was typed is what was asked, unless somebody is typing on. */
function takeFields(page: Document, form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]')
  const other = field && page.getElementById(field.id)
  if (!field || !(other instanceof HTMLInputElement) || field === document.activeElement) return
  field.value = other.defaultValue
}

function keepAsLeft(before: Element, after: Element): void {
  for (const fold of before.querySelectorAll<HTMLDetailsElement>('details[id]')) {
    const twin = after.querySelector<HTMLDetailsElement>(`#${CSS.escape(fold.id)}`)
    if (twin) twin.open = fold.open
  }
}

const scrolledIn = (region: Element): [id: string, top: number][] =>
  [...region.querySelectorAll('[id]')].flatMap((box) =>
    box.scrollTop > 0 ? [[box.id, box.scrollTop]] : [],
  )
