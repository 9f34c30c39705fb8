import type { CslItem } from './csl-item'

/**
 * The citation as BibTeX: names of organisations in braces of their own, so that nothing takes them
 * for first and last names; titles too, so that their capitals stay. UTF-8, as biber and today's
 * BibTeX read it.
 */
export function bibtex(item: CslItem): string {
  const [[year, month]] = item.issued['date-parts']
  const authors = item.author?.map(({ literal }) => `{${tex(literal)}}`).join(' and ')
  const notes = [item.note, item.license].filter((text) => text !== undefined).map(tex)
  const fields: [string, string | undefined][] = [
    ['author', authors],
    ['title', `{${tex(item.title)}}`],
    ['howpublished', tex(item['container-title'])],
    // What BibTeX asks of a report.
    ['institution', item.type === 'report' ? authors : undefined],
    ['year', String(year)],
    ['month', String(month)],
    ['url', item.URL],
    ['urldate', item.accessed['date-parts'][0].map(twoDigits).join('-')],
    ['langid', item.language === 'it' ? 'italian' : 'english'],
    ['note', notes.length ? notes.join('. ') : undefined],
    ['abstract', item.abstract && tex(item.abstract)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  const kind = item.type === 'report' ? 'techreport' : 'misc'
  return `@${kind}{${item.id},\n${lines.join(',\n')}\n}\n`
}

const twoDigits = (part: number): string => String(part).padStart(2, '0')

/** What means something to TeX, as the character it is. */
const tex = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (character) => meant[character] ?? `\\${character}`)

const meant: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
