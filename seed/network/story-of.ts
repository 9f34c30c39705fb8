import type { Both, Source } from '../types'
import { sources } from './sources'

/**
 * A city's story as the sources tell it: edition by edition, each statement with its source.
 * Where they only name the city among the members, the edition says so.
 */
export function storyOf(city: string, editions: readonly string[]): Both {
  return { it: toldIn('it', city, editions), en: toldIn('en', city, editions) }
}

function toldIn(locale: keyof Both, city: string, editions: readonly string[]): string {
  const statements: Source[] = Object.values(sources)
  return editions
    .map((edition) => {
      const about = statements.filter(
        (source) => source.city === city && source.edition === edition,
      )
      const lines = about.map((source) => line(locale, source))
      return [`### ${edition}`, ...(lines.length ? lines : [silence[locale]])].join('\n\n')
    })
    .join('\n\n')
}

const silence: Both = {
  it: 'La città fa parte di questa edizione; le fonti pubbliche consultate non ne descrivono le attività.',
  en: 'The city is part of this edition; the public sources consulted do not describe its activities.',
}

const line = (locale: keyof Both, { title, says, name, url, date }: Source): string =>
  `**${title[locale]}.** ${says[locale]} ([${name}${date ? `, ${written(date)}` : ''}](${url}))`

/** `2023-10-25` → `25/10/2023`, `2023-10` → `10/2023`. */
const written = (date: string): string => date.split('-').reverse().join('/')
