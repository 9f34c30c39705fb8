import type { Finding } from './place'

/** Who is counted: those whom the work is for. */
const counted =
  /(?<!\p{L})(?:person[ae]|donn[ae]|uomin[io]|uomo|femmin[ae]|masch[io]|minor[ei]|nucle[oi]|famigli[ae]|beneficiari[aeo]?|utent[ei]|ospit[ei]|msna|ragazz[aeio]|bambin[aeio]|neonat[aeio]|adult[aeio]|anzian[aeio]|giovan[ei]|vittim[ae]|rifugiat[aeio]|titolar[ei]|richiedent[ei]|accolt[aeio]|uscit[aeio]|ospitat[aeio]|presenz[ae]|partecipant[ei]|alliev[aeio]|student(?:i|esse)|pazient[ei]|cittadin[aeio]|stranier[aeio]|migrant[ei]|detenut[aeio]|gestant[ei]|madri|cas[oi](?! studio)|access[oi]|people|persons?|wom[ae]n|m[ae]n|female|male|children|child|minors?|famil(?:y|ies)|households?|beneficiar(?:y|ies)|users?|guests?|girls?|boys?|victims?|survivors?|refugees?|asylum seekers?|migrants?|mothers?|cases?|participants?|adults?|residents?|students?)(?!\p{L})/iu

/** What else is counted in such tables: money, time, places, staff, scores. */
const other =
  /(?<!\p{L})(?:euro|cost[oi]|spes[ae]|import[oi]|budget|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|durata|tempi?|stanz[ae]|post[oi]|allogg[io]|appartament[oi]|sed[ei]|sportell[oi]|incontr[oi]|cors[oi]|attività|laborator[io]|interventi|richieste|domande|chiamate|operator[ei]|operatric[ei]|educator[ei]|educatric[ei]|mediator[ei]|assistent[ei]|volontar[io]|psicolog[oi]|personale|staff|fte|ruolo|formator[ei]|formatrici|prodott[oi]|quantità|guid[ae]|material[ei]|interviste|media|punteggi[oi]?|voto|livello|scala|indice|probabilità|impatto|rischio|gravità|priorità|rispost[ae]|quesit[oi]|domanda|fase|articolo|art|contenut[oi]|anno|anni|trimestre|semestre|età media|nazionalità diverse|lingue|paesi|comuni|enti|partner|contratti|hours?|days?|weeks?|months?|costs?|rooms?|beds?|places|meetings?|courses?|score|average|rating|risk|impact|probability|years?|workers|operators|volunteers|languages|countries|workshops|phase)(?!\p{L})|€|%|\(\d-\d\)/iu

/** What only people have: the corner of a table that counts them. */
const ofPeople =
  /^\s*(?:vulnerabil\p{L}*|status|sesso|genere|nazionalità|cittadinanza|paes[ei] (?:di|d['’]) ?(?:origine|provenienza)|fasc[ei]a? d['’]età|età|gender|sex|nationality|country of origin|age(?: group)?|vulnerabilit(?:y|ies))\s*$/iu
const bySex = /^\s*(?:m|f|maschi?|femmine?|male|female)\.?\s*$/iu

/** A number between one and four, alone or with its share. */
const small =
  /^\s*([1-4]|un[oa]?|due|tre|quattro|one|two|three|four)(?:[.,]0+)?\s*(?:\(\s*\d{1,3}(?:[.,]\d+)?\s*%\s*\))?\s*$/i

/** Figures of people under five in a table, told by headings, row names and units. */
export function findSmallCells(rows: readonly string[][]): (Finding & { cell: Cell })[] {
  // Without one, every row says by itself what it counts.
  const headings = rows.slice(0, 3).findIndex((row) => row.filter(isWords).length >= 2)
  const heading = rows[headings] ?? []
  const caption = rows.slice(0, Math.max(headings, 0)).flat().join(' ')
  return rows.slice(headings + 1).flatMap((row, index) => {
    const label = row.find(isWords) ?? row[0] ?? ''
    return row.flatMap((value, column) => {
      const figure = small.exec(value)?.[1]
      const name = heading[column] ?? ''
      if (!figure || column === 0) return []
      if (!countsPeople(name, label, heading[0] ?? '', caption, heading)) return []
      const at = { row: headings + 1 + index, column, label: label.trim(), heading: name.trim() }
      return [
        {
          kind: 'smallCell' as const,
          match: value.trim(),
          at: 0,
          normalised: [at.label, at.heading, figure].join('|').toLowerCase(),
          cell: at,
        },
      ]
    })
  })
}

export interface Cell {
  row: number
  column: number
  label: string
  heading: string
}

/** True for a figure of its own that counts between one and four people. */
export function isSmallFigure({ value, unit, label }: Figure): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 4) return false
  return unit.trim() ? counted.test(unit) && !other.test(unit) : countsBy(label)
}

interface Figure {
  value: number
  unit: string
  label: string
}

const countsBy = (words: string): boolean => counted.test(words) && !other.test(words)

function countsPeople(
  name: string,
  label: string,
  corner: string,
  caption: string,
  heading: readonly string[],
): boolean {
  if (other.test(name) && !countsBy(name)) return false
  if (countsBy(name) || bySex.test(name)) return true
  if (other.test(corner)) return false
  if (ofPeople.test(corner)) return true
  if (other.test(label) && !counted.test(label)) return false
  return [label, corner, caption, heading.join(' ')].some((words) => countsBy(words))
}

/** Words, or a year at the head of a column. */
const isWords = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) || /^\s*(?:[nmf]\.?°?|(?:19|20)\d\d)\s*$/i.test(cell)
