import type { Finding } from './place'

/** Italian mobile, Italian fixed line, and any number with its country's prefix. */
const shape =
  /(?<![\p{L}\d@€]|\d[.,])(?:(?:\+|00)39[ ./-]?(?:\(0\))?3\d{2}(?:[ ./-]{0,2}\d){6,7}|(?:\+|00)[1-9]\d{0,2}(?:[ ./()-]{0,2}\d){6,12}|3\d{2}(?:[ ./-]{0,2}\d){6,7}|0\d{1,3}(?:[ ./-]{0,2}\d){5,8})(?![\p{L}\d]|[.,]\d)/gu

const phoneWord =
  /(?<!\p{L})(?:tel|telefon\p{L}*|cell|cellulare|mobile|phone|call|whatsapp|contatt\p{L}*|contact|recapit\p{L}*|chiam\p{L}*|rispond\p{L}*|reached|fax)(?!\p{L})/iu

/** What numbers of other kinds are called. */
const codeWord =
  /(?<!\p{L})(?:cig|cup|iban|prot|protocollo|p\. ?iva|partita iva|c\.f|codice|code|deliber\p{L}*|determin\p{L}*|repertorio|registro|matricola|isbn|issn|doi|pratica|fattura|ordine|conto|mappale|particella|foglio|n)\.?(?!\p{L})|€|https?:\/\/\S*$/iu

const counted =
  /^\s*(?:euro|lire|dollari|franchi|presenze|persone|€|%|per cento|mq|m²|kg|km|abitanti)/iu

/** A fixed line that an office answers, as its address: not somebody's. */
const officeWord =
  /(?<!\p{L})(?:uffici\p{L}*|sportell\p{L}*|centralino|serviz\p{L}*|segreteria|comune|municipio|prefettura|questura|urp|asl|ausl|consultorio|centr[oi]|cooperativa|associazione|fondazione|ente|direzione|sede|biblioteca|scuola|ospedale|office|desk|switchboard|service|council)(?!\p{L})/iu
const atHome =
  /(?<!\p{L})(?:di casa|a casa|abita\p{L}*|signor\p{L}*|sig|madre|padre|nonn[ao]|fratello|sorella|marito|moglie|home)(?!\p{L})/iu

const before = 80
const people = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'PERSONAL_NUMBER', 'VOIP'])

/** Telephone numbers that ring at somebody's: not free numbers, not the line of an office. */
export async function findPhones(text: string): Promise<Finding[]> {
  const candidates = [...text.matchAll(shape)]
  if (candidates.length === 0) return []
  const { findPhoneNumbersInText } = await import('libphonenumber-js/max')
  return candidates.flatMap(({ 0: match, index: at }): Finding[] => {
    const lead = lineBefore(text, at)
    const after = text.slice(at + match.length, at + match.length + 20)
    const called = phoneWord.test(lead)
    if (!called && (isAnotherNumber(match, lead) || counted.test(after))) return []
    const [known] = findPhoneNumbersInText(match, { defaultCountry: 'IT', extended: true })
    const number = known?.number
    const type = number?.getType()
    if (!number?.isValid() || (type && !people.has(type))) return []
    if (type === 'FIXED_LINE' && officeWord.test(lead) && !atHome.test(lead)) return []
    return [{ kind: 'phone', match, at, normalised: number.number }]
  })
}

/** What stands before on the same line or sentence. */
function lineBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - before), at)
  const end = /[\s\S]*(?:\n|[!?;]\s|(?<!tel|cell)\. (?=\p{Lu})|\|)/u.exec(lead)?.[0].length ?? 0
  return lead.slice(end)
}

/** Dates, amounts, codes: what is written like a number that nobody answers. */
function isAnotherNumber(match: string, lead: string): boolean {
  if (codeWord.test(lead.slice(-45))) return true
  if (/^\d{1,3}(?:\.\d{3})+$/.test(match)) return true
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(match)) return true
  const digits = match.replace(/\D/g, '')
  if (/^3/.test(match)) return digits.length < 10
  if (/^0(?!0)/.test(match)) return digits.length < 8 || match === digits
  return false
}
