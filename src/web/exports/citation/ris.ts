import type { CslItem } from './csl-item'

/** The citation as RIS, for the programs that keep references: lines end with CR LF, UTF-8. */
export function ris(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', item.type === 'report' ? 'RPRT' : 'ELEC'],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', String(item.issued['date-parts'][0][0])],
    ['DA', slashed(item.issued)],
    ['Y2', slashed(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', [item.note, item.license].filter(Boolean).join('. ')],
    ['ID', item.id],
  ]
  const filled = lines.filter(([, value]) => value)
  return [...filled.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n')
}

const slashed = (date: CslItem['issued']): string =>
  date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/')
