import { message } from '../../../i18n/message'
import { aboutHere } from './about-here'
import { aboutMeans } from './about-means'
import { aboutThere } from './about-there'
import type { NoteInput, NoteSection } from './note-content'
import { whereFrom } from './where-from'

/** In which order a council asks: what is proposed, why, what, with what result, at what price, … */
export function noteSections(input: NoteInput): NoteSection[] {
  const { locale, known } = input
  const silent =
    known.resource.provenance === 'publicSources'
      ? 'provenance.notReported'
      : 'resources.notDeclared'
  return [
    ...[...aboutThere(input), ...aboutMeans(input)].map((part) =>
      sayingSo(part, message(locale, silent)),
    ),
    ...aboutHere(input).map((part) => sayingSo(part, message(locale, 'note.toWrite'))),
    whereFrom(input),
  ]
}

/** A part that nobody wrote says so: a council asks for it. */
const sayingSo = ({ title, blocks }: NoteSection, silent: string): NoteSection => ({
  title,
  blocks: blocks.length > 0 ? blocks : [{ as: 'text', text: silent }],
})
