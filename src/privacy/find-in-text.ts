import { findDocumentNumbers } from './find-document-numbers'
import { findEmails } from './find-emails'
import { findNames } from './find-names'
import { findPhones } from './find-phones'
import { findTaxCodes } from './find-tax-codes'
import type { Finding } from './place'

/** Everything that one text holds, in the order of writing; the same words as one kind only. */
export async function findInText(text: string): Promise<Finding[]> {
  const found = [
    ...findTaxCodes(text),
    ...findDocumentNumbers(text),
    ...(await findPhones(text)),
    ...findEmails(text),
    ...findNames(text),
  ]
  const taken: Finding[] = []
  for (const finding of found.toSorted((one, other) => one.at - other.at)) {
    const last = taken.at(-1)
    if (!last || last.at + last.match.length <= finding.at) taken.push(finding)
    else if (finding.certain && !last.certain) taken[taken.length - 1] = finding
  }
  return taken
}
