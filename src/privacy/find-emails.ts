import { isGivenName } from './given-names'
import type { Finding } from './place'

/** Where people have their own box. */
const consumer = new Set(
  'gmail googlemail libero yahoo ymail rocketmail hotmail outlook live msn icloud me mac virgilio tiscali alice tin inwind iol email fastwebnet supereva aol proton protonmail pm gmx web mail yandex tutanota zoho teletu tim vodafone wind orange laposte wanadoo free ukr rambler'.split(
    ' ',
  ),
)

/** What a box is called that belongs to an office and not to a person. */
const offices =
  /^(?:info|protocoll|sportell|segreteri|uffici|office|servizi|urp|pec|amministrazion|direzion|contatt|contact|comunicazion|stampa|press|formazion|prenotazion|social|sociali|inclusion|accoglienz|immigrazion|migrant|integrazion|casa|lavor|help|support|assistenz|privacy|dpo|rpd|posta|noreply|no-reply|redazion|progett|project|rete|network|anagraf|bibliotec|scuol|comune|citta|politich|welfare|coop|assoc|centro|sede|newsletter|admin|webmaster|team|staff|desk|tecnic|ragioneri|bandi|gar[ae]$|tribut|famigli|minori|giovani|donne|sant[aoi]?$|san$|antitratta|antiviolenz|cultura|ambiente|nome$|cognome$|name$|surname$)/

const longestLocal = 64
const longestDomain = 255

/** Addresses of people: boxes at consumer providers, and name.surname of anybody; not an office's. */
export function findEmails(text: string): Finding[] {
  const found: Finding[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = beginningOf(text, at)
    const domain = /^(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z\d@])/i.exec(
      text.slice(at + 1, at + 1 + longestDomain),
    )?.[0]
    const local = text.slice(start, at)
    if (!domain || !local) continue
    if (isPersons(local.toLowerCase(), domain.toLowerCase()))
      found.push({
        kind: 'email',
        match: `${local}@${domain}`,
        at: start,
        normalised: `${local}@${domain}`.toLowerCase(),
      })
  }
  return found
}

function beginningOf(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestLocal && /[\w.%+-]/.test(text[start - 1] ?? ''))
    start -= 1
  while (start < at && /[.-]/.test(text[start] ?? '')) start += 1
  return start
}

function isPersons(local: string, domain: string): boolean {
  const parts = local.split(/[._+-]/).map((part) => part.replace(/\d+$/, ''))
  if (parts.some((part) => offices.test(part))) return false
  if (
    domain
      .split('.')
      .slice(0, -1)
      .some((part) => consumer.has(part))
  )
    return true
  const [first = '', second = '', ...more] = parts
  if (more.length > 1 || second.length < 2) return false
  return (first.length === 1 && second.length > 2) || isGivenName(first) || isGivenName(second)
}
