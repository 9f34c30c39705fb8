import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemItalian } from '@orama/stemmers/italian'
import type { Locale } from '../i18n/locales'

/** A shorter stem joins words that have nothing to do with one another: comune, comunicazione. */
const shortestStem: Record<Locale, number> = { it: 6, en: 5 }

/** Stems of English words that have nothing to do with one another: community, communication. */
const unsure: ReadonlySet<string> = new Set([
  'commun',
  'gener',
  'import',
  'organ',
  'polic',
  'univers',
])

/** Families that this subject needs and whose stem is short: what a word begins with, and goes on. */
const near: Record<Locale, [begins: string, goesOn: RegExp][]> = {
  it: [
    ['abit', /^(are|azion[ei]|ativ[oaie]|ant[ei])$/],
    ['form', /^(are|azion[ei]|ativ[oaie]|ator[ei])$/],
    ['educ', /^(are|azion[ei]|ativ[oaie]|ator[ei]|atric[ei])$/],
    ['medi', /^(are|azion[ei]|ator[ei]|atric[ei])$/],
    ['migr', /^(are|azion[ei]|ant[ei]|atori[oae]?)$/],
    ['lavor', /^(o|i|are|ativ[oaie]|ator[ei]|atric[ei])$/],
    ['ospit', /^(e|i|are|alita|ant[ei])$/],
    ['assist', /^(ere|enza|enze|ent[ei]|enzial[ei])$/],
    ['orient', /^(are|amento|amenti|ativ[oaie])$/],
    ['finanz', /^(iare|iamento|iamenti|iator[ei]|iari[oae]?)$/],
    ['inclus', /^(ione|ioni|iv[oaie]|o|a|e|i)$/],
    ['tutor', /^(e|i|ia|aggio|atric[ei]|at[oaie])$/],
    ['tutel', /^(a|e|are|at[oaie])$/],
    ['segnal', /^(are|azion[ei])$/],
    ['valut', /^(are|azion[ei]|ator[ei])$/],
    ['aiut', /^(o|i|are|ant[ei])$/],
    ['teatr', /^(o|i|al[ei])$/],
    ['sanit', /^(a|ari[oae]?)$/],
  ],
  en: [
    ['hous', /^(e|es|ing|ed)$/],
    ['work', /^(s|er|ers|ing|place|places)$/],
    ['train', /^(s|ing|ings|er|ers|ee|ees)$/],
    ['fund', /^(s|ing|ed|er|ers)$/],
    ['job', /^(s|less|lessness)$/],
    ['teach', /^(es|er|ers|ing)$/],
  ],
}

/**
 * The family of words this one belongs to (integrazione, integrare), as an opaque mark; null when it
 * has none that is sure enough. Takes it folded.
 */
export function familyOf(word: string, lang: Locale): string | null {
  for (const [begins, goesOn] of near[lang])
    if (word.startsWith(begins) && goesOn.test(word.slice(begins.length)))
      return `${lang}0${begins}`
  if (word.length < shortestStem[lang] || !/^[a-z]+$/.test(word)) return null
  const stem = lang === 'it' ? shorter(stemItalian(word)) : stemEnglish(word)
  return stem.length >= shortestStem[lang] && !unsure.has(stem) ? lang + stem : null
}

/** Without what makes nouns of verbs, where enough is left: accoglienza, accogliere. */
function shorter(stem: string): string {
  const rest = stem.replace(/(i?en[tz]|an[tz]|[ai]ment)$/, '')
  return rest.length >= shortestStem.it ? rest : stem
}
