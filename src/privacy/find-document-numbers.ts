import type { Finding } from './place'

/** Numbers that are told by their shape, wherever they stand. */
const distinctive = [
  // Electronic identity card.
  /(?<![\p{L}\d])C[A-Z] ?\d{5} ?[A-Z]{2}(?![\p{L}\d])/gu,
  // Foreigners without a permit, in the health service.
  /(?<![\p{L}\d])(?:STP|ENI)[ -]?\d{13}(?![\p{L}\d])/giu,
  // European health insurance card.
  /(?<![\p{L}\d])8038\d{16}(?!\d)/gu,
  // Driving licence printed by the State.
  /(?<![\p{L}\d])U1[A-Z\d]{7}[A-Z](?![\p{L}\d])/gu,
]

/** Words that name a document which belongs to a person. */
const naming =
  /(?<!\p{L})(?:cart[ae] (?:d['’ ]|di )?identità|carta di soggiorno|c\.i\.|cie|document[oi] d['’ ]identità|n\.? documento|doc\.? ?(?:id\.?|identità|n\.)|passaport[oi]|passport|permess[oi]|pds|patent[ei]|tessera sanitaria|tesserino|titol[oi] di (?:viaggio|soggiorno)|vestanet|assicurata|cui|identity card|id card|residence permit|travel document|driving licen[cs]e|driver['’]s licen[cs]e|health card)(?!\p{L})/giu

const number =
  /(?<![\p{L}\d/.,-])(?:[A-Z]{1,3} ?\d{5,9}[A-Z]{0,2}|\d{2} ?[A-Z]{2} ?\d{5,7}|(?=[A-Z\d]{7}(?![A-Z\d]))(?=[A-Z\d]*\d[A-Z\d]*\d)(?=\d*[A-Z])[A-Z\d]{7}|\d{7,14})(?![\p{L}\d/]|[.,]\d)/gu

/** What comes between the name of a document and a number that is not the document's. */
const another =
  /(?<!\p{L})(?:prot|protocollo|circolare|legge|decreto|d\.? ?lgs|d\.?p\.?r|art|nota|delibera|determina|euro|tel|telefono|cell|reg)(?!\p{L})|€/iu

const reach = 60

/** Numbers of identity papers, permits, licences and health cards: what the State knows a person by. */
export function findDocumentNumbers(text: string): Finding[] {
  const found = distinctive.flatMap((shape) =>
    [...text.matchAll(shape)].map((one) => finding(one[0], one.index)),
  )
  for (const { 0: word, index } of text.matchAll(naming)) {
    const from = index + word.length
    const near = text.slice(from, from + reach)
    for (const { 0: match, index: at } of near.matchAll(number)) {
      const between = near.slice(0, at)
      if (another.test(between) || /[!?;|]|\. \p{Lu}/u.test(between)) break
      if (
        /^\d+$/.test(match) &&
        !/(?:n[.°ºr]*|no\.?|num\.?|numero|number|[:(#])\s*$/i.test(between)
      )
        continue
      found.push(finding(match, from + at))
      break
    }
  }
  return found.filter(({ match }) => /[1-9]/.test(match))
}

const finding = (match: string, at: number): Finding => ({
  kind: 'documentNumber',
  match,
  at,
  normalised: match.replace(/[ -]/g, '').toUpperCase(),
  certain: true,
})
