import { isAlsoWord, isGivenName } from './given-names'
import { isRole, isTitle, namesSomethingElse, passesOn } from './name-contexts'
import type { Finding } from './place'
import { sensitiveWordsIn, type SensitiveWord } from './sensitive-words'

const capitalised = /(?<![\p{L}\d])\p{Lu}\p{L}*(?:-\p{L}+)?/gu
const nearest = 120
const around = 90

/** Said of a name that is nobody's. */
const invented =
  /nom[ei] (?:è |sono )?(?:di fantasia|inventat[oi]|fittizi[oi]|cambiat[oi]|modificat[oi])|pseudonimo|fictional name|(?:not (?:her|his|their) real|invented) name|names? (?:has|have) been changed|name changed/iu

/** Names of people beside words that say something sensitive of them. */
export function findNames(text: string): Finding[] {
  const words = sensitiveWordsIn(text)
  if (words.length === 0) return []
  const found: Finding[] = []
  let seen = 0
  for (const { 0: token, index: at } of text.matchAll(capitalised)) {
    if (at < seen) continue
    const end = at + runAfter(text, at, token).length
    const before = tokensBefore(text, at)
    if (!isPerson(text, token, at, end, before, words)) continue
    const beside = sensitiveBeside(text, words, at, end)
    if (!beside || invented.test(text.slice(Math.max(0, at - around), end + around))) continue
    const match = text.slice(at, end)
    found.push({
      kind: 'name',
      match,
      at,
      // What is said of somebody is part of it: answered for once, not for whatever is added.
      normalised: `${match.toLowerCase()} ${beside.category}`,
    })
    seen = end
  }
  return found
}

/** The name with the surname or initial that follows it. */
function runAfter(text: string, at: number, token: string): string {
  const after = text.slice(at + token.length, at + token.length + around)
  const rest = /^(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}’'-]*|(?:El|Al|Di|De|Ben) \p{Lu}\p{Ll}+)){0,2}/u
  return token + (rest.exec(after)?.[0] ?? '')
}

/** The last words before, nearest first; punctuation as tokens of its own. */
const tokensBefore = (text: string, at: number): string[] =>
  (text.slice(Math.max(0, at - around), at).match(/\p{L}+\.?(?:ss[ao])?|[^\s\p{L}]/gu) ?? [])
    .toReversed()
    .slice(0, 6)

function isPerson(
  text: string,
  token: string,
  at: number,
  end: number,
  before: string[],
  words: readonly SensitiveWord[],
): boolean {
  const word = token.toLowerCase()
  const title = before.find((one) => one !== '.') ?? ''
  const titled = isTitle(title) || /di nome\s$/i.test(text.slice(Math.max(0, at - 10), at))
  const after = text.slice(end, end + around)
  const told = titled || ofAge.test(after)
  if (namesSomethingElse(token) || (!told && !isGiven(word))) return false
  if (/^[’']/.test(before[0] ?? '') && /^[DO]$/.test(before[1] ?? '')) return false
  if (belongsToSomethingElse(before)) return false
  if (followsRole(after) || namesSomethingElse(after.trimStart().split(/[^\p{L}]/u, 1)[0] ?? ''))
    return false
  if (text.slice(at, end).split(' ').slice(1).some(namesSomethingElse)) return false
  return told || !isAlsoWord(word) || isToldAsPerson(text, at, end, after, before, words)
}

/** Whoever has an age or a place of birth is somebody, whatever the name. */
const ofAge =
  /^(?:,? \(?\d{1,2} anni(?! (?:fa|dopo|prima|di (?:esperienza|attività|lavoro|servizio)))|,? \(?aged? \d| nat[oa] (?:a|in|nel|il)(?!\p{L}))/iu

const isGiven = (word: string): boolean =>
  isGivenName(word) || (word.includes('-') && word.split('-').every(isGivenName))

/** Walks back over capitals and connectives to a street, a saint, an organisation or a role. */
function belongsToSomethingElse(before: readonly string[]): boolean {
  for (const [index, token] of before.entries()) {
    if (namesSomethingElse(token) || isRole(token)) return true
    if (/^[’'"«“]$/.test(token) || (token === ':' && index === 0)) continue
    if (token === '.' || token === '-' || passesOn(token) || /^\p{Lu}/u.test(token)) continue
    if (/^cura$/i.test(token)) return true
    return false
  }
  return false
}

const others = /^(?:(?:, | e | and )\p{Lu}\p{L}+(?: \p{Lu}\p{Ll}+)?){1,5}/u
const ofService =
  /^ (?:del|della|dello|dell[’']|di|dei|from the|of the) ?(?:consultorio|ser\.?d|sert|serviz|comune|asl|ausl|cooperativa|prefettura|questura|ufficio|sportello|centro|caritas|associazione|tribunale|regione|scuola|desk|office|council)/iu

/** `Angela Conti, responsabile del servizio`, `Teresa del SerD`, and names in one list with theirs. */
function followsRole(after: string): boolean {
  const rest = after.replace(others, '')
  const [, first = '', second = ''] =
    /^\s?[,(–-]\s?(?:la |il |i |le |gli |l[’'])?(?:(?:nostr[aei]|due|tre|quattro|cinque) )?(\p{L}+)(?: (\p{L}+))?/u.exec(
      rest,
    ) ?? []
  if (isRole(first) || (rest !== after && isRole(second))) return true
  return ofService.test(rest) || /^ \((?:19|20)\d\d\)/.test(after)
}

const personBefore =
  /(?:ragazz[ao]|giovane|donna|uomo|beneficiari[ao]|utente|mamma|madre|padre|figli[ao]|moglie|marito|paziente|ospite|minore|bambin[ao]|seguit[oa]|accompagnato|accolto|incontrato|di nome|si chiama|chiamat[oa]|named|called|girl|woman|man|mother|daughter|wife|husband)\s$/iu
const personAfter =
  /^(?: (?:è|era|ha|aveva|vive|viveva|arriva|racconta|dice|soffre|soffriva|lavora|dormiva|aspetta|chiede|non (?:è|ha|vuole|voleva)|was|has|had|is|lives|told|says|suffers)(?!\p{L}))/iu

/** A name that is a word as well: only where it is told as somebody. */
function isToldAsPerson(
  text: string,
  at: number,
  end: number,
  after: string,
  before: readonly string[],
  words: readonly SensitiveWord[],
): boolean {
  if (personBefore.test(text.slice(Math.max(0, at - 20), at)) || personAfter.test(after))
    return true
  if (/ \p{Lu}/u.test(text.slice(at, end))) return !namesSomethingElse(before[0] ?? '')
  const said = /^, (?:è )?/.exec(after)?.[0].length
  return said !== undefined && words.some((word) => word.at === end + said)
}

/** A sensitive word in the same sentence, or in the one beside it, not far. */
function sensitiveBeside(
  text: string,
  words: readonly SensitiveWord[],
  at: number,
  end: number,
): SensitiveWord | undefined {
  const from = firstAfter(words, at - nearest)
  for (let index = from; index < words.length; index += 1) {
    const word = words[index]
    if (!word || word.at > end + nearest) return undefined
    const between = word.at < at ? text.slice(word.at, at) : text.slice(end, word.at)
    if ((between.match(/[.!?]\s+(?=\p{Lu})/gu) ?? []).length <= 1) return word
  }
  return undefined
}

/** The first word that begins at or after `at`, by halving. */
function firstAfter(words: readonly SensitiveWord[], at: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
