import type { PackagePart } from '../open-package'

/**
 * A document's parts without what would call for something elsewhere when it is opened: the
 * template it was made from is forgotten, pictures that lie elsewhere lose their address. What
 * cannot be left out without harm makes it null. Links that a person follows stay.
 */
export function withoutForeign(
  parts: readonly PackagePart[],
  extension: 'docx' | 'odt',
): PackagePart[] | null {
  return extension === 'docx' ? wordWithout(parts) : openWithout(parts)
}

const relation = /<(?:\w+:)?Relationship\b[^>]*?\/?>/g
const isOutside = /\bTargetMode\s*=\s*["']External["']/i
const typeOf = (tag: string): string => /\bType\s*=\s*["'][^"']*\/([\w]+)["']/.exec(tag)?.[1] ?? ''
const idOf = (tag: string): string => /\bId\s*=\s*["']([^"']+)["']/.exec(tag)?.[1] ?? ''

/** What may lie elsewhere and is left out; links are followed by people, not by programs. */
const droppable = new Set(['attachedTemplate', 'image'])
const followed = new Set(['hyperlink'])

function wordWithout(parts: readonly PackagePart[]): PackagePart[] | null {
  const dropped = new Map<string, string[]>()
  for (const { name, bytes } of parts.filter((part) => part.name.endsWith('.rels'))) {
    const outside = (bytes.toString('utf8').match(relation) ?? []).filter((tag) =>
      isOutside.test(tag),
    )
    const foreign = outside.filter((tag) => !followed.has(typeOf(tag)))
    if (foreign.some((tag) => !droppable.has(typeOf(tag)))) return null
    if (foreign.length > 0) dropped.set(name, foreign.map(idOf))
  }
  const texts = parts.filter(({ name }) => /^word\/[^/]+\.xml$/i.test(name))
  if (texts.some(({ bytes }) => callsOut.test(instructionsIn(bytes.toString('utf8'))))) return null
  return parts.map((part) => {
    const own = dropped.get(part.name)
    if (own)
      return changed(part, (xml) =>
        xml.replace(relation, (tag) => (own.includes(idOf(tag)) ? '' : tag)),
      )
    const ids = dropped.get(part.name.replace(/([^/]+)$/, '_rels/$1.rels'))
    return ids ? changed(part, (xml) => withoutIds(xml, ids)) : part
  })
}

/** Fields that fetch by themselves. */
const callsOut = /\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT)\b/i

/** The instructions of a part's fields, however they were broken over elements. */
const instructionsIn = (xml: string): string =>
  [...xml.matchAll(/<w:instrText\b[^>]*>([^<]*)|\bw:instr="([^"]*)"/g)]
    .map(([, text, attribute]) => text ?? ` ${attribute ?? ''} `)
    .join('')

function withoutIds(xml: string, ids: readonly string[]): string {
  const named = ids.map((id) => id.replace(/[^\w-]/g, '\\$&')).join('|')
  return xml
    .replace(new RegExp(`<w:attachedTemplate\\b[^>]*r:id="(?:${named})"[^>]*/>`, 'g'), '')
    .replace(new RegExp(`\\s(?:r:link|r:id|r:href)="(?:${named})"`, 'g'), '')
}

function openWithout(parts: readonly PackagePart[]): PackagePart[] | null {
  for (const { name, bytes } of parts) {
    if (!/(^|\/)(content|styles)\.xml$/.test(name)) continue
    const xml = bytes.toString('utf8')
    if (
      /<(script:event-listener|office:dde-source|text:dde-connection|form:connection-resource)\b/.test(
        xml,
      )
    )
      return null
    for (const [tag] of xml.matchAll(/<[\w:-]+\s[^<>]*xlink:href="[^"]*"[^<>]*>/g))
      if (!/^<(text|draw):a\s/.test(tag) && isElsewhere(tag)) return null
  }
  return parts.map((part) =>
    part.name === 'meta.xml'
      ? changed(part, (xml) =>
          xml.replace(/<meta:(template|auto-reload)\b[^>]*(\/>|>[^<]*<\/meta:\1>)/g, ''),
        )
      : part,
  )
}

/** An address that leads out of the package. */
const isElsewhere = (tag: string): boolean =>
  /xlink:href="\s*(?:[a-z][a-z\d+.-]*:|\/|\.\.\/|\\)/i.test(tag)

function changed(part: PackagePart, change: (xml: string) => string): PackagePart {
  return { ...part, bytes: Buffer.from(change(part.bytes.toString('utf8'))) }
}
