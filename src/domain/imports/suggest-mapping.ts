import { message } from '../../i18n/message'
import type { Locale } from '../../i18n/locales'
import type { Header } from './find-header'
import { fold } from '../fold'
import type { ImportableField, ImportedKind } from './importable-fields'
import type { Names } from './names'
import { nearest } from './nearest'

/** How spreadsheets call what the panel calls otherwise. */
const alsoCalled: Record<string, string> = {
  title: 'nome progetto|nome del progetto|nome|denominazione|progetto|intervento|pratica|name',
  summary: 'sintesi|abstract|descrizione breve|breve descrizione|sommario|oggetto',
  topics:
    'area|tema|temi|ambito|ambiti|area di intervento|argomenti|target|destinatari|beneficiari',
  'period.from': 'data inizio|inizio|data di avvio|avvio|dal|anno|start|start date|anno di avvio',
  'period.to': 'data fine|fine|data di fine|conclusione|al|end|end date|termine',
  edition: 'edizione|progetto lgnet|edition',
  status: 'stato|status',
  maturity: 'maturita|livello di maturita',
  problem: 'problema|bisogno|bisogni|contesto|need',
  approach: 'descrizione|attivita|azioni|cosa fa|descrizione dell intervento|description',
  'coreElements[].title': 'elementi|elementi principali|punti di forza|componenti|fasi',
  whatDidNotWork: 'criticita|difficolta|problemi incontrati|punti di debolezza',
  'costs[1].amount': 'costo|costi|importo|budget|spesa|costo totale|costo annuo|finanziamento euro',
  'costs[1].funding': 'fondo|fonte di finanziamento|finanziamento',
  'partners[].name': 'partner|partners|soggetti coinvolti|enti partner|partenariato',
  'evidence[1].claim': 'risultati|risultato|esiti|risultati raggiunti',
  'evidence[1].value': 'numero beneficiari|n beneficiari|beneficiari raggiunti|valore',
  legalBasis: 'atto|atti|delibera|riferimenti normativi|normativa',
  preconditions: 'requisiti|precondizioni|condizioni',
  sustainability: 'sostenibilita',
  transferPotential: 'trasferibilita|replicabilita',
  procedure: 'procedura|affidamento|modalita di affidamento',
  'links[1].url': 'link|sito|sito web|url|web',
  'sources[1].name': 'fonte|source',
  toolType: 'tipo di strumento|tipologia strumento|tipo',
  whenToUse: 'quando si usa|quando usarlo|uso',
  instructions: 'istruzioni|come si usa|modalita d uso',
  privacyNotes: 'privacy|note privacy|trattamento dei dati',
  'reportPeriod.from': 'periodo dal|inizio periodo',
  'reportPeriod.to': 'periodo al|fine periodo',
  lessons: 'lezioni apprese|apprendimenti|lessons learned',
  'actions[].title': 'azioni svolte',
}

const ownerNames =
  'citta|comune|ente|ente titolare|organizzazione|city|municipality|amministrazione'
const keyNames = 'codice|cod|id|n|numero|nr|progressivo|code|protocollo|n progr'

export interface Suggestion {
  header: Header
  /** Of a workbook. */
  sheet: string | null
  fields: ReadonlyMap<string, ImportableField>
  names: Names
  kind: ImportedKind
  locale: Locale
}

/** A mapping to begin with, as YAML: what each header probably is, and which are left to decide. */
export function suggestMapping({ header, sheet, fields, names, kind, locale }: Suggestion): string {
  const labels = header.labels.filter(Boolean)
  const owner = labels.find((label) => isCalled(label, ownerNames))
  const key = labels.find((label) => isCalled(label, keyNames))
  const taken = new Set<string>()
  const columns = labels.map((label) => {
    const path = label === owner || label === key ? null : pathFor(label, { fields, kind, taken })
    if (path) taken.add(path)
    return `  ${quoted(label)}: ${path ?? 'null'}`
  })
  const say = (line: Parameters<typeof message>[1]) => `# ${message(locale, line)}`
  return [
    say('imports.suggest.intro'),
    `kind: ${kind}`,
    say('imports.suggest.organisation'),
    owner
      ? `organisation: { column: ${quoted(owner)} }`
      : `organisation: ${quoted(message(locale, 'imports.suggest.whose'))}`,
    say('imports.suggest.key'),
    key ? `key: [${quoted(key)}]` : '# key: []',
    ...(sheet === null ? [] : [`sheet: ${quoted(sheet)}`]),
    `header: ${header.rows.length === 1 ? header.rows[0] : `[${header.rows.join(', ')}]`}`,
    `language: ${locale}`,
    'formats:',
    '  decimal: ","',
    '  dates: dmy',
    say('imports.suggest.columns'),
    'columns:',
    ...columns,
    say('imports.suggest.defaults'),
    names.editions.find('lgnet2') ? '# defaults: { edition: lgnet2 }' : '# defaults: {}',
    '',
  ].join('\n')
}

const isCalled = (label: string, names: string): boolean =>
  names.split('|').includes(fold(label)) ||
  names.split('|').includes(fold(label.split(' / ').at(-1) ?? ''))

/** The field a header means: its own name, what it is also called, what is nearest. */
function pathFor(
  label: string,
  { fields, kind, taken }: { fields: Suggestion['fields']; kind: ImportedKind; taken: Set<string> },
): string | null {
  const mine = [...fields.values()].filter((field) => field.kind === null || field.kind === kind)
  const written = (field: ImportableField): string =>
    field.list ? `${field.list.name}[1].${field.path.split('.').at(-1) ?? ''}` : field.path
  const byLabel = new Map<string, string>()
  for (const field of mine)
    for (const name of [field.path, field.labels.it, field.labels.en])
      byLabel.set(fold(name), written(field))
  for (const [path, names] of Object.entries(alsoCalled))
    if (fields.get(path.replace(/\[\d*\]/, ''))?.kind === null || has(mine, path))
      for (const name of names.split('|')) if (!byLabel.has(name)) byLabel.set(name, path)
  const exact = byLabel.get(fold(label)) ?? byLabel.get(fold(label.split(' / ').at(-1) ?? ''))
  const near = exact ?? byLabel.get(nearest(label, byLabel.keys()))
  if (!near) return null
  const several = near === 'topics' || /\[\]/.test(near)
  return taken.has(near) && !several ? null : near
}

const has = (fields: ImportableField[], path: string): boolean =>
  fields.some((field) => field.path === path.replace(/\[\d*\]/, ''))

const quoted = (words: string): string => JSON.stringify(words)
