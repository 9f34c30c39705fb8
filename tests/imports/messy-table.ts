import { encode } from 'iconv-lite'

/** A table as a city might send it, and what has to come of it. */
export interface MessyTable {
  bytes: Buffer
  /** YAML. */
  mapping: string
  expected: {
    /** Filled rows after the headers. */
    total: number
    created: number
    rejected: number
    skipped: number
  }
}

const cities = [
  'Bologna',
  'Comune di Torino',
  'città di Napoli',
  'ROMA',
  'milano',
  'Genova',
  'Palermo',
]
const areas = ['Impegno civico', 'housing', 'Presa in carico; housing', 'Casa, impegno civico']
const froms = [
  '12/01/2022',
  '2022-01-12',
  '12 gennaio 2022',
  '44573',
  'gennaio 2022',
  '2022',
  'gen-22',
]
const amounts = ['€ 12.500,00', '8.000', '1.234,5', '950', '12 000', '']

/** What makes every twentieth row one to be mended, in turn. */
const spoiled: ((cells: string[]) => void)[] = [
  (cells) => (cells[2] = ''),
  (cells) => (cells[2] = 'Titolo troppo lungo '.repeat(10)),
  (cells) => (cells[4] = 'Impegno civcio e poi altro'),
  (cells) => (cells[5] = '31/02/2022'),
  (cells) => (cells[10] = 'circa 3.000'),
  (cells) => (cells[1] = 'Bolonia'),
  (cells) => (cells[6] = '2019'),
  (cells) => (cells[0] = ''),
]

/**
 * `rows` rows under two merged headers and a title: three ways of writing dates, Italian numbers,
 * several values in a cell, HTML, two encodings in one file, quotes, empty, repeated and total rows.
 */
export function messyTable(rows: number): MessyTable {
  const lines: Buffer[] = []
  const say = (cells: string[], encoding = 'windows-1252') =>
    lines.push(encode(`${cells.map(quoted).join(';')}\r\n`, encoding))
  const expected = { total: 0, created: 0, rejected: 0, skipped: 0 }
  say(['Buone pratiche – estratto'])
  say([])
  const upper =
    'Cod.;Comune;Titolo;Sintesi;Area;Periodo;;Descrizione;Elementi;Criticità;Costo;Esito;N.;Note;Note'
  say(upper.split(';'))
  say(';;;;;Dal;Al'.split(';'))
  for (let number = 1; number <= rows; number += 1) {
    const cells = rowOf(number)
    expected.total += 1
    const isSpoiled = number % 20 === 0
    if (isSpoiled) spoiled[(number / 20) % spoiled.length]?.(cells)
    if (isSpoiled) expected.rejected += 1
    else expected.created += 1
    say(cells, number % 7 === 0 ? 'utf8' : 'windows-1252')
    if (number % 50 === 0) say([])
    if (number % 97 === 0 && !isSpoiled) {
      say(cells)
      expected.total += 1
      expected.skipped += 1
    }
    if (number % 1000 === 0) {
      say(upper.split(';'))
      expected.total += 1
      expected.skipped += 1
    }
  }
  say(['', '', 'Totale', '', '', '', '', '', '', '', '1.000.000,00'])
  expected.total += 1
  expected.skipped += 1
  return { bytes: Buffer.concat(lines), mapping, expected }
}

function rowOf(number: number): string[] {
  const of = (list: readonly string[]): string => list[number % list.length] ?? ''
  return [
    `BP-${number}`,
    of(cities),
    `Pratica ${number}: «${of(['sportello', 'orto', 'casa ponte', 'unità mobile'])}» di quartiere`,
    `Che cosa fa la pratica ${number}, per chi e perché.`,
    of(areas),
    of(froms),
    of(['', '31/12/2023', '2024', '30 giugno 2023']),
    number % 3 === 0
      ? `<p>Si <b>comincia</b> con un <a href="https://www.example.org/${number}">colloquio</a>.</p><ul><li>ascolto</li><li>piano</li></ul>`
      : `Si comincia con un colloquio.\nPoi «si scrive» un piano n. ${number}.`,
    of(['ascolto; piano; verifica', 'ascolto', '']),
    number % 5 === 0
      ? `<a href="javascript:alert(${number})">Qualche attesa</a>`
      : 'Qualche attesa è stata lunga.',
    of(amounts),
    number % 4 === 0 ? '' : 'Persone seguite',
    number % 4 === 0 ? '' : String((number % 90) + 10),
    'interna',
    of(['Delibera n. 12', '']),
  ]
}

const quoted = (cell: string): string =>
  /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const mapping = `kind: model
organisation: { column: Comune }
key: [Cod.]
formats: { decimal: ',', dates: dmy, separator: ';' }
columns:
  Titolo: title
  Sintesi: summary
  Area:
    field: topics
    values: { Casa: housing }
  Periodo / Dal: period.from
  Periodo / Al: period.to
  Descrizione: approach
  Elementi: coreElements[].title
  Criticità: whatDidNotWork
  Costo: costs[1].amount
  Esito: evidence[1].claim
  N.: evidence[1].value
  Note (2): legalBasis
defaults:
  edition: LGNET2
  costs[1].item: Costo annuo
  costs[1].per: year
`
