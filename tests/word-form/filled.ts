import type { ResourceKind } from '../../src/domain/resources/completeness'
import type { Locale } from '../../src/i18n/locales'
import { PaperForm, paragraphXml } from './fill'

const run = (words: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** A point of a list, as Word writes one; the form's own bullets will do. */
const point = (words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="FormAnswer"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${run(words)}</w:p>`

const blank = paragraphXml('')

/** Two paragraphs, a list, bold words and blank lines between them. */
export const richAnswer =
  blank +
  `<w:p>${run('Chi esce ')}${run('dall’accoglienza', '<w:b/>')}${run(' resta senza casa.')}</w:p>` +
  blank +
  blank +
  point('Chiedono due mesi di cauzione') +
  point('e un contratto stabile') +
  blank

type Fill = (form: PaperForm) => PaperForm

const model: Fill = (form) =>
  form
    .write('title', 'Una casa dopo l’accoglienza')
    .write('summary', 'Una garanzia per l’affitto e un riferimento per ogni nucleo.')
    .part('period', 'Dal', 'marzo 2023')
    .part('period', 'Al', 'in corso')
    .tick('topics', 'Housing e inclusione abitativa')
    .tick('topics', 'Donne sole')
    .tick('edition', 'LGNET3')
    .tick('maturity', 'Consolidato')
    .tick('status', 'Attiva')
    .writeXml('problem', richAnswer)
    .write('approach', 'L’agenzia per la casa cerca l’alloggio.', 'Ogni mese ci si rivede.')
    .rows('coreElements', [
      ['Fondo di garanzia', 'Copre dodici mesi.', 'sì'],
      ['Corso sull’abitare', '', 'no'],
      ['Operatore di riferimento', 'Uno per nucleo.', 'X'],
      ['', '', ''],
      ['Sportello', '', ''],
      ['Un sesto elemento', 'aggiunto in fondo', 'Si'],
    ])
    .write('whatDidNotWork', 'Aspettare che le persone venissero allo sportello.')
    .rows('evidence', [
      ['Pagano da sole l’affitto', '34', 'persone', '2023', 'Registro', 'Ufficio statistica'],
      ['Nuclei seguiti', '1.250', 'nuclei', '2022-2023', '', ''],
    ])
    .rows('team', [
      ['Assistente sociale', '0,5'],
      ['Mediatrice', '1'],
    ])
    .rows('costs', [
      ['Fondo', '12.500,00 €', 'Una volta', 'FAMI'],
      ['Personale', '€ 48.000', 'Ogni anno', 'Bilancio comunale'],
    ])
    .rows('partners', [
      ['Cooperativa Ponte', ''],
      ['', 'Porto Esempio'],
    ])
    .tick('procedure', 'Co-progettazione')
    .write('legalBasis', 'Delibera 12/2022', 'Convenzione 3/2023')
    .tick('shownTo', 'Solo la rete')

const tool: Fill = (form) =>
  form
    .write('title', 'La scheda di primo colloquio')
    .write('summary', 'Le domande da fare e quelle da non fare.')
    .part('period', 'Dal', '15/03/2022')
    .part('period', 'Al', '2023')
    .tick('toolType', 'Modulo')
    .writeXml('whenToUse', richAnswer)
    .write('timeToAdopt', 'Due settimane')
    .rows('toLocalise', [
      ['[ufficio competente]', 'Chi riceve la domanda'],
      ['[numero verde]', ''],
    ])
    .write('privacyNotes', 'Lo vede solo l’équipe.')
    .rows('links', [['Il modulo', 'https://www.example.org/modulo']])
    .rows('sources', [['https://www.example.org/atto', 'Delibera', '12 gennaio 2022']])

const report: Fill = (form) =>
  form
    .write('title', 'Relazione 2023 dello sportello')
    .tick('topics', 'Impegno civico')
    .part('reportPeriod', 'Dal', 'gennaio 2023')
    .part('reportPeriod', 'Al', 'dicembre 2023')
    .rows('actions', [
      ['Sportello del martedì', 'Impegno civico', 'Ottanta colloqui.'],
      ['Corsi', '', ''],
    ])
    .rows('indicators', [['Colloqui', '60', '80', 'colloqui', 'Registro']])
    .write('lessons', 'Coinvolgere il centro per l’impiego dall’inizio.')
    .rows('problems', [['Pochi alloggi', 'Mercato', 'Un accordo con i proprietari']])

const words = (text: string) => ({ text })

/** What the model says, once it is read; of rich texts, their words. */
const modelContent = {
  summary: 'Una garanzia per l’affitto e un riferimento per ogni nucleo.',
  topics: ['housing', 'women'],
  period: { from: '2023-03-01T00:00:00.000Z', ongoing: true },
  edition: 'e3',
  maturity: 'consolidated',
  status: 'active',
  problem: words(
    'Chi esce dall’accoglienza resta senza casa.\nChiedono due mesi di cauzione\ne un contratto stabile',
  ),
  approach: words('L’agenzia per la casa cerca l’alloggio.\nOgni mese ci si rivede.'),
  coreElements: [
    { title: 'Fondo di garanzia', description: words('Copre dodici mesi.'), essential: true },
    { title: 'Corso sull’abitare', essential: false },
    { title: 'Operatore di riferimento', description: words('Uno per nucleo.'), essential: true },
    { title: 'Sportello' },
    { title: 'Un sesto elemento', description: words('aggiunto in fondo'), essential: true },
  ],
  whatDidNotWork: words('Aspettare che le persone venissero allo sportello.'),
  evidence: [
    {
      claim: 'Pagano da sole l’affitto',
      value: 34,
      unit: 'persone',
      period: '2023',
      source: 'Registro',
      evaluatedBy: 'Ufficio statistica',
    },
    { claim: 'Nuclei seguiti', value: 1250, unit: 'nuclei', period: '2022-2023' },
  ],
  team: [
    { role: 'Assistente sociale', fte: 0.5 },
    { role: 'Mediatrice', fte: 1 },
  ],
  costs: [
    { item: 'Fondo', amount: 12500, per: 'once', funding: 'FAMI' },
    { item: 'Personale', amount: 48000, per: 'year', funding: 'Bilancio comunale' },
  ],
  partners: [{ name: 'Cooperativa Ponte' }, { organisation: 'porto' }],
  procedure: 'coDesign',
  legalBasis: 'Delibera 12/2022\nConvenzione 3/2023',
  shownTo: { whatDidNotWork: 'network' },
}

const toolContent = {
  summary: 'Le domande da fare e quelle da non fare.',
  period: { from: '2022-03-15T00:00:00.000Z', to: '2023-12-31T00:00:00.000Z' },
  toolType: 'form',
  whenToUse: modelContent.problem,
  timeToAdopt: 'Due settimane',
  toLocalise: [
    { placeholder: '[ufficio competente]', help: 'Chi riceve la domanda' },
    { placeholder: '[numero verde]' },
  ],
  privacyNotes: words('Lo vede solo l’équipe.'),
  links: [{ label: 'Il modulo', url: 'https://www.example.org/modulo' }],
  sources: [{ url: 'https://www.example.org/atto', name: 'Delibera', date: '12 gennaio 2022' }],
}

const reportContent = {
  topics: ['civic'],
  reportPeriod: { from: '2023-01-01T00:00:00.000Z', to: '2023-12-31T00:00:00.000Z' },
  actions: [
    { title: 'Sportello del martedì', area: 'civic', result: 'Ottanta colloqui.' },
    { title: 'Corsi' },
  ],
  indicators: [{ label: 'Colloqui', target: 60, actual: 80, unit: 'colloqui', source: 'Registro' }],
  lessons: words('Coinvolgere il centro per l’impiego dall’inizio.'),
  problems: [
    {
      problem: words('Pochi alloggi'),
      origin: 'Mercato',
      solution: words('Un accordo con i proprietari'),
    },
  ],
}

/** A form of each kind as somebody fills it, and what is read of it. */
export const filled: Record<ResourceKind, { fill: Fill; title: string; content: object }> = {
  model: { fill: model, title: 'Una casa dopo l’accoglienza', content: modelContent },
  tool: { fill: tool, title: 'La scheda di primo colloquio', content: toolContent },
  report: { fill: report, title: 'Relazione 2023 dello sportello', content: reportContent },
}

/** The words beside which something is ticked or written, in the English form. */
const english: Record<string, string> = {
  Dal: 'From',
  Al: 'To',
  'Housing e inclusione abitativa': 'Housing and housing inclusion',
  'Donne sole': 'Women alone',
  'Impegno civico': 'Civic engagement',
  Consolidato: 'Established',
  Attiva: 'Active',
  'Co-progettazione': 'Co-design',
  'Solo la rete': 'Network only',
  Modulo: 'Form',
}

/** The same answers in the form of the other language; the numbers are those people write there. */
export const filling =
  (kind: ResourceKind, locale: Locale): Fill =>
  (form) =>
    filled[kind].fill(locale === 'it' ? form : new EnglishForm(form))

class EnglishForm extends PaperForm {
  constructor({ xml }: PaperForm) {
    super(xml)
  }

  override tick(question: string, label: string): this {
    return super.tick(question, english[label] ?? label)
  }

  override part(question: string, label: string, said: string): this {
    return super.part(question, english[label] ?? label, said)
  }

  override rows(question: string, rows: string[][]): this {
    const inEnglish = rows.map((cells) => cells.map((cell) => englishNumber[cell] ?? cell))
    return super.rows(question, inEnglish)
  }
}

const englishNumber: Record<string, string> = {
  '1.250': '1,250',
  '0,5': '0.5',
  '12.500,00 €': '€12,500.00',
  '€ 48.000': '€48,000',
  'Una volta': 'Once',
  'Ogni anno': 'Each year',
}
