import { idOf } from '../../../access/asker'
import type { Locale } from '../../../i18n/locales'
import { defaultLocale, locales } from '../../../i18n/locales'
import type { Passage } from '../../../search/door'
import { names, said, sameNames, worded, written } from '../../searchable-passages'
import { idsOf, rowsOf, textOf } from '../../stored'
import { wordsIn, type Vocabulary } from '../../vocabulary'
import type { AttachedText } from './attached-texts'
import type { AttachedTitle } from './attached-titles'
import { readersOf, readersOfField } from './searchable-readers'

type Row = Record<string, unknown>

/** All that an entry says, each text for those who may read it. Names of people are not in it. */
export function passagesOf(
  row: Row,
  vocabulary: Vocabulary,
  attached: readonly AttachedTitle[],
  texts: readonly AttachedText[],
): Passage[] {
  const readers = readersOf(row)
  return [
    ...said(row.title, { weight: 'title', readers }),
    ...said(row.summary, { weight: 'key', readers }),
    ...namesOf(row, vocabulary),
    ...textOfKind(row, vocabulary),
    ...attached.flatMap(({ title, readers: theirs }) =>
      said(title, { weight: 'key', readers: theirs, quotable: false }),
    ),
    ...rowsOf(row.links).flatMap(({ label }) => listed(row, label)),
    ...rowsOf(row.sources).flatMap(({ name }) => listed(row, name)),
    ...texts.map(({ text, lang, readers: theirs, within }): Passage => ({
      text,
      lang: lang ?? languageOf(row),
      weight: 'body',
      readers: theirs,
      quotable: true,
      within,
    })),
  ]
}

/** What it is called by others: its topics, whose it is, what kind of thing it is. */
function namesOf(row: Row, { topics, organisations, editions }: Vocabulary): Passage[] {
  const readers = readersOf(row)
  const owners = [
    idOf(row.organisation),
    ...rowsOf(row.coOwners).map((coOwner) =>
      coOwner.accepted ? idOf(coOwner.organisation) : undefined,
    ),
  ].flatMap((id) => organisations.get(id ?? '') ?? [])
  const edition = editions.get(idOf(row.edition) ?? '')
  return [
    ...topicsOf(row).flatMap((id) => names(topics.get(id)?.label ?? {}, readers)),
    ...owners.flatMap(({ name, alsoCalled }) => [
      ...names(name, readers),
      ...sameNames(alsoCalled, readers),
    ]),
    ...(edition ? [...sameNames([edition.code], readers), ...names(edition.label, readers)] : []),
    ...worded(`kind.${String(row.kind)}`, readers),
    ...worded(`toolType.${String(row.toolType)}`, readers),
    ...worded(`maturity.${String(row.maturity)}`, readers),
    ...worded(`procedure.${String(row.procedure)}`, readersOfField(row, 'procedure')),
  ]
}

const topicsOf = (row: Row): string[] => [
  ...new Set([
    ...idsOf(row.topics),
    ...rowsOf(row.actions).flatMap(({ area }) => idOf(area) ?? []),
  ]),
]

function textOfKind(row: Row, { organisations }: Vocabulary): Passage[] {
  const field = (name: string) => fieldOf(row, name, row[name])
  const inRows = (name: string, ...parts: string[]) =>
    rowsOf(row[name]).flatMap((one) => parts.flatMap((part) => fieldOf(row, name, one[part])))
  return [
    ...field('problem'),
    ...field('approach'),
    ...inRows('coreElements', 'title', 'description'),
    ...rowsOf(row.team).flatMap(({ role }) => listed(row, role)),
    ...inRows('costs', 'item', 'funding'),
    ...rowsOf(row.partners).flatMap(({ name, organisation }) => [
      ...listed(row, name),
      ...names(organisations.get(idOf(organisation) ?? '')?.name ?? {}, readersOf(row)),
    ]),
    ...field('legalBasis'),
    ...field('preconditions'),
    ...inRows('evidence', 'claim'),
    ...rowsOf(row.evidence).flatMap(({ source, evaluatedBy }) => [
      ...listed(row, source),
      ...listed(row, evaluatedBy),
    ]),
    ...field('noEvidenceYet'),
    ...field('whatDidNotWork'),
    ...field('sustainability'),
    ...field('transferPotential'),
    ...field('whenToUse'),
    ...field('instructions'),
    ...field('timeToAdopt'),
    ...inRows('toLocalise', 'placeholder', 'help'),
    ...field('privacyNotes'),
    ...inRows('actions', 'title', 'result'),
    ...inRows('indicators', 'label'),
    ...rowsOf(row.indicators).flatMap(({ source }) => listed(row, source)),
    ...field('successFactors'),
    ...inRows('problems', 'problem', 'origin', 'solution'),
    ...field('lessons'),
  ]
}

/** A text of the field `name`, localised or not, for those who read that field. */
function fieldOf(row: Row, name: string, value: unknown): Passage[] {
  const manner = { weight: 'body', readers: readersOfField(row, name) } as const
  return typeof value === 'string' ? written(value, languageOf(row), manner) : said(value, manner)
}

/** A name in a list of names: it helps finding, and is no sentence. */
const listed = (row: Row, value: unknown): Passage[] =>
  isAddress(value)
    ? []
    : written(value, languageOf(row), { weight: 'body', readers: readersOf(row), quotable: false })

/** Sources are often nothing but an address, whose pieces are no words. */
const isAddress = (value: unknown): boolean => /^https?:\/\/\S+$/.test(textOf(value)?.trim() ?? '')

/** The language of what is written once: that of the title. */
const languageOf = (row: Row): Locale =>
  locales.find((locale) => wordsIn(row.title)[locale] !== undefined) ?? defaultLocale
