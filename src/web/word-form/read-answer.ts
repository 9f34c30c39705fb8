import { fold } from '../../domain/fold'
import {
  elementsIn,
  isElement,
  rowsOf,
  wordsOf,
  type Element,
  type Piece,
} from '../../domain/html-tree'
import { richTextFromHtml } from '../../domain/rich-text-from-html'
import type { Locale } from '../../i18n/locales'
import { locales } from '../../i18n/locales'
import type { MessageKey, MessageParams } from '../../i18n/message'
import type { OfferedName, OfferedNames } from './offered-names'
import type { Answer, Both, Option, Part, Question } from './questions'
import { readAmount } from './read-amount'
import { idIn, readChoice, readYes, type Choosable } from './read-choice'
import { isOngoing, readDay } from './read-day'

/** Something that was written and has no place in the draft. */
export interface Unread {
  /** Under which question; null outside of all. */
  question: Both | null
  written: string
  why: { key: MessageKey; params?: MessageParams }
}

/** What is shown of something that could not be placed, at most. */
const longestShown = 20_000

/** Reads what stands under one question; what it cannot place is in `unread` afterwards. */
export class AnswerReader {
  readonly unread: Unread[] = []

  constructor(
    private readonly label: Both,
    private readonly locale: Locale,
    private readonly names: OfferedNames,
  ) {}

  /** The field's value, or null where nothing was answered. */
  answer(answer: Question['answer'], pieces: readonly Piece[]): unknown {
    if (answer.as === 'rows') return this.rows(answer.parts, answer.most, pieces)
    if (answer.as === 'parts') return this.parts(answer.parts, pieces)
    return this.one(answer, pieces, '')
  }

  /** `name`: that of a cell's column or row, which may decide how it is read. */
  private one(answer: Answer, pieces: readonly Piece[], name: string): unknown {
    const words = wordsOf(pieces)
    if (words === '') return null
    switch (answer.as) {
      case 'text':
        return this.text(words, answer.longest, answer.lines)
      case 'rich':
        return richTextFromHtml(pieces, (href) => this.note(href, 'wordForm.why.link'))
      case 'number':
        return this.number(words)
      case 'day':
        return (
          readDay(words, name === 'to' ? 'last' : 'first') ?? this.note(words, 'wordForm.why.day')
        )
      case 'yes':
        return readYes(pieces) ?? this.note(words, 'wordForm.why.yes')
      case 'choice':
        return this.choice(pieces, answer.options.map(choosable))
      case 'edition':
        return this.choice(pieces, this.names.editions.map(named))
      case 'topics':
        return answer.facets === 'area' ? this.area(words) : this.topics(pieces)
      case 'organisation':
        return (
          idIn(this.names.organisations.map(named), words) ??
          this.note(words, 'wordForm.why.organisation')
        )
    }
  }

  private text(words: string, longest: number, lines: boolean): string {
    const said = lines ? words : words.replaceAll('\n', ' ')
    if (said.length <= longest) return said
    this.note(said, 'wordForm.why.cut', { longest })
    const cut = said.slice(0, longest)
    return cut
      .slice(0, cut.lastIndexOf(' ') > longest / 2 ? cut.lastIndexOf(' ') : longest)
      .toWellFormed()
  }

  private number(words: string): number | null {
    const read = readAmount(words, this.locale)
    if (!read) return this.note(words, 'wordForm.why.number')
    if (read.rest) this.note(words, 'wordForm.why.numberWords')
    return read.value
  }

  private choice(pieces: readonly Piece[], offered: readonly Choosable[]): string | null {
    const { ids, unknown } = readChoice(pieces, offered)
    for (const words of unknown) this.note(words, 'wordForm.why.choice')
    const [one, ...more] = ids
    if (more.length === 0) return one ?? null
    const chosen = offered.filter(({ id }) => ids.includes(id)).map(({ names }) => names[0] ?? '')
    return this.note(chosen.join('\n'), 'wordForm.why.several')
  }

  private area(words: string): string | null {
    const areas = this.names.topics.filter(({ facet }) => facet === 'area')
    return (
      idIn(
        areas.flatMap(({ names }) => names.map(named)),
        words,
      ) ?? this.note(words, 'wordForm.why.choice')
    )
  }

  /** Those ticked, and those written beside them by any name, several in a line too. */
  private topics(pieces: readonly Piece[]): string[] | null {
    const offered = this.names.topics.flatMap(({ names }) => names.map(named))
    const { ids, unknown } = readChoice(pieces, offered)
    for (const words of unknown) {
      const said = words
        .split(/[,;·]/)
        .map((word) => word.trim())
        .filter(Boolean)
      for (const word of said) {
        const id = idIn(offered, word)
        if (id) ids.push(id)
        else this.note(word, 'wordForm.why.topic')
      }
    }
    return ids.length > 0 ? [...new Set(ids)] : null
  }

  private parts(parts: readonly Part[], pieces: readonly Piece[]): Record<string, unknown> | null {
    const group: Record<string, unknown> = {}
    for (const row of elementsIn(pieces, 'table').flatMap(rowsOf)) {
      const [first, ...rest] = row
      const words = first ? wordsOf(first) : ''
      const part = parts.find(({ label }) => isCalled(words, label))
      const cell = rest.flatMap(({ children }) => children)
      if (!part) {
        if (wordsOf(cell) !== '' && !isHead(row)) this.note(wordsOf(row), 'wordForm.why.rest')
      } else if (part.answer.as === 'day' && isOngoing(wordsOf(cell))) group.ongoing = true
      else {
        const value = this.one(part.answer, cell, part.name)
        if (value !== null) group[part.name] = value
      }
    }
    this.beyond(pieces)
    return Object.keys(group).length > 0 ? group : null
  }

  private rows(
    parts: readonly Part[],
    most: number,
    pieces: readonly Piece[],
  ): Record<string, unknown>[] | null {
    const read: Record<string, unknown>[] = []
    for (const table of elementsIn(pieces, 'table')) {
      let columns: (Part | null)[] = parts.map((part) => part)
      for (const row of rowsOf(table)) {
        const named = columnsOf(row, parts)
        if (named) columns = named
        else if (wordsOf(row) === '' || isEmptyBoxes(row)) continue
        else if (read.length >= most) this.note(wordsOf(row), 'wordForm.why.tooManyRows', { most })
        else {
          const value = this.row(columns, row)
          if (value) read.push(value)
        }
      }
    }
    this.beyond(pieces)
    return read.length > 0 ? read : null
  }

  private row(columns: readonly (Part | null)[], cells: readonly Element[]) {
    const row: Record<string, unknown> = {}
    cells.forEach(({ children }, at) => {
      const part = columns[at]
      if (!part) {
        if (wordsOf(children) !== '') this.note(wordsOf(children), 'wordForm.why.column')
        return
      }
      const value = this.one(part.answer, children, part.name)
      if (value !== null) row[part.name] = value
      // A partner is known by name whether or not the network knows it.
      else if (part.answer.as === 'organisation' && !row.name && wordsOf(children) !== '')
        row.name = wordsOf(children).replaceAll('\n', ' ').slice(0, 200)
    })
    return Object.keys(row).length > 0 ? row : null
  }

  /** Words that stand beside a table, where nothing is asked. */
  private beyond(pieces: readonly Piece[]): void {
    const words = wordsOf(pieces.filter((piece) => !isElement(piece) || piece.tag !== 'table'))
    if (words !== '') this.note(words, 'wordForm.why.rest')
  }

  private note(written: string, key: MessageKey, params?: MessageParams): null {
    this.unread.push({
      question: this.label,
      written: written.slice(0, longestShown).toWellFormed(),
      why: { key, ...(params ? { params } : {}) },
    })
    return null
  }
}

const choosable = ({ value, label }: Option): Choosable => ({
  id: value,
  names: Object.values(label),
})

const named = ({ id, label, also }: OfferedName): Choosable => ({
  id,
  names: [...Object.values(label), ...also],
})

/** A column's or row's own name stands first; its hint may follow. */
const isCalled = (words: string, label: Both): boolean => {
  const first = fold(words.split('\n')[0] ?? '')
  return first !== '' && locales.some((locale) => fold(label[locale]) === first)
}

/** Which column is which, if this row says so. */
function columnsOf(row: readonly Element[], parts: readonly Part[]): (Part | null)[] | null {
  const columns = row.map((cell) => {
    const words = wordsOf(cell)
    return parts.find(({ label }) => isCalled(words, label)) ?? null
  })
  const known = columns.filter((column) => column !== null).length
  return known >= Math.min(2, parts.length) && known * 2 >= row.length ? columns : null
}

/** The first row of a list of answers. */
const isHead = (row: readonly Element[]): boolean =>
  row.every((cell) => /^(domanda|question|risposta|answer)$/.test(fold(wordsOf(cell))))

const isEmptyBoxes = (row: readonly Element[]): boolean => /^[☐\s]*$/u.test(wordsOf(row))
