import type { Suggested } from './ask-suggestions'

/** Few of the first, many of the last. */
const order = ['city', 'topic', 'resource']

/** The options by kind, each kind under its name. */
export function drawSuggestions(
  id: string,
  found: Suggested[],
  typed: string,
  words: Record<string, string>,
): HTMLElement[] {
  const kinds = order.filter((kind) => found.some((one) => one.kind === kind))
  let place = 0
  return kinds.map((kind) => {
    const group = made('div', { role: 'group', 'aria-labelledby': `${id}-${kind}` })
    const name = made('div', { id: `${id}-${kind}`, class: 'suggestions-of', role: 'presentation' })
    name.textContent = words[kind] ?? ''
    group.append(name)
    for (const { title, url } of found.filter((one) => one.kind === kind)) {
      const option = made('div', {
        role: 'option',
        id: `${id}-${place++}`,
        'aria-selected': 'false',
        'data-url': url,
      })
      option.append(...marked(title, typed))
      group.append(option)
    }
    return group
  })
}

/** The title with its first place that reads as typed in weight. */
function marked(title: string, typed: string): (Node | string)[] {
  const at = title.toLowerCase().indexOf(typed.toLowerCase())
  if (at < 0) return [title]
  const mark = made('mark', {})
  mark.textContent = title.slice(at, at + typed.length)
  return [title.slice(0, at), mark, title.slice(at + typed.length)]
}

function made(tag: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
