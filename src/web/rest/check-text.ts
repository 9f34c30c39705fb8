import { InvalidJson, TooDeep, UnreadableText } from '../refusals'

const maxDepth = 100
const unreadable = new RegExp(
  '\\u0000|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
)

/**
 * Refuses what no field can hold: nesting without end, keys that reach an object's prototype, and
 * characters that the databases store differently or not at all (NUL, half of a surrogate pair).
 */
export function checkBody(body: unknown): void {
  const waiting: { value: unknown; field: string; depth: number }[] = [
    { value: body, field: '', depth: 0 },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, field, depth } = next
    if (typeof value === 'string' && !isReadable(value)) throw new UnreadableText(field)
    if (typeof value !== 'object' || value === null) continue
    if (depth >= maxDepth) throw new TooDeep()
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw new InvalidJson()
      if (!isReadable(key)) throw new UnreadableText(field)
      const name = Array.isArray(value) ? field : field ? `${field}.${key}` : key
      waiting.push({ value: inner, field: depth < 4 ? name : field, depth: depth + 1 })
    }
  }
}

export const isReadable = (text: string): boolean => !unreadable.test(text)
