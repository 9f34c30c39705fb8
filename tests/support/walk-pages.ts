import type { Client } from './client'

/** Pages of one kind say the same of the database: so many of each are asked for. */
const ofEachKind = 2

/**
 * Walks the portal's pages as a person would, by their links and the lists and filters of their
 * forms, a few of each kind. Answers what was asked for.
 */
export async function walkPages(client: Client, start: string): Promise<string[]> {
  const kinds = new Map<string, number>()
  const asked: string[] = []
  const known = new Set([start])
  const waiting = [start]
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const { text, status } = await client.get(path)
    if (status >= 500) throw new Error(`${client.name} at ${path}: ${status}`)
    asked.push(path)
    for (const next of addressesIn(text, path)) {
      const count = kinds.get(kindOf(next)) ?? 0
      if (count === ofEachKind || known.has(next)) continue
      kinds.set(kindOf(next), count + 1)
      known.add(next)
      waiting.push(next)
    }
  }
  return asked
}

function addressesIn(html: string, path: string): string[] {
  const base = new URL(path, 'http://portal')
  const links = [...html.matchAll(/href="([^"#]+)/g)].map(([, href = '']) => href)
  const found = [...links.map((href) => href.replaceAll('&amp;', '&')), ...choicesIn(html)]
  return found
    .map((href) => new URL(href, base))
    .filter((url) => url.origin === base.origin && /^\/(it|en)(\/|$)/.test(url.pathname))
    .map((url) => url.pathname + url.search)
}

/** What the forms that ask by address can ask: each choice of each list, and a word. */
function choicesIn(html: string): string[] {
  const asked: string[] = []
  for (const [, attributes = '', inside = ''] of html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)) {
    if (/method="post"/i.test(attributes)) continue
    const action = /action="([^"]*)"/.exec(attributes)?.[1] ?? ''
    const ask = (name: string, value: string) =>
      asked.push(`${action}?${new URLSearchParams({ [name]: value }).toString()}`)
    for (const [, name = '', options = ''] of inside.matchAll(
      /<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
    ))
      for (const [, value] of options.matchAll(/<option[^>]* value="([^"]+)"/g))
        if (value) ask(name, value)
    for (const [input] of inside.matchAll(/<input[^>]*>/g)) {
      const name = / name="([^"]+)"/.exec(input)?.[1]
      if (!name || / type="hidden"/.test(input)) continue
      ask(name, / value="([^"]+)"/.exec(input)?.[1] ?? 'accoglienza')
    }
  }
  return asked
}

/** The same room with the same questions, whatever it is about. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://portal')
  const [, locale = '', room = '', , ...rest] = pathname.split('/')
  const questions = [...searchParams.keys()].sort()
  return [locale, room, ...rest.map((part) => (/\d/.test(part) ? '*' : part)), ...questions].join(
    '/',
  )
}
