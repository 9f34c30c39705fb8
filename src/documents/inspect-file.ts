import { cleanName, extensionOf } from './clean-name'
import { documentTypes, isDocumentExtension, type DocumentExtension } from './document-types'
import { isRefused, refused, type Refused } from './file-problem'
import { readCsv } from './inspect-csv'
import { inspectOffice } from './inspect-office'
import { inspectPdf } from './inspect-pdf'
import { largest } from './limits'

/** A document as it is kept: sound, and what its name says. */
export interface InspectedDocument {
  bytes: Buffer
  /** Its own name, fit to be shown and to be offered for saving. */
  name: string
  extension: DocumentExtension
  mimeType: string
}

/**
 * What a document is, told from its content and never from what the sender says. Nothing is
 * expanded and nothing is run. This is no virus scanner: it only knows the file made to try them.
 */
export async function inspectDocument(
  bytes: Buffer,
  givenName: string,
): Promise<InspectedDocument | Refused> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > largest.documents) return refused('too_large')
  if (bytes.includes(scannersTest)) return refused('infected')
  const named = extensionOf(givenName)
  if (macroEnabled.has(named)) return refused('with_macros')
  const found = await typeOf(bytes, named)
  if (isRefused(found)) return found
  const { extension, bytes: kept } = found
  if (named !== '' && named !== extension) return refused('not_what_it_says')
  const name = cleanName(givenName, extension)
  return { bytes: kept, name, extension, mimeType: documentTypes[extension] }
}

type Found = { extension: DocumentExtension; bytes: Buffer }

async function typeOf(bytes: Buffer, named: string): Promise<Found | Refused> {
  if (startsWith(bytes, '%PDF-')) return inspectPdf(bytes) ?? { extension: 'pdf', bytes }
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    const extension = await inspectOffice(bytes)
    return typeof extension === 'string' ? { extension, bytes } : extension
  }
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return oldOffice(bytes)
  if (named === 'csv') {
    const text = readCsv(bytes)
    return text ? { extension: 'csv', bytes: text } : refused('not_what_it_says')
  }
  return refused(isDocumentExtension(named) ? 'not_what_it_says' : 'type_not_allowed')
}

/** The container of Office until 2003 is also that of newer documents with a password. */
const oldOffice = (bytes: Buffer): Refused =>
  refused(bytes.includes('EncryptedPackage', 0, 'utf16le') ? 'encrypted' : 'old_format')

const macroEnabled = new Set('docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam'.split(' '))

/** EICAR's test file, in two halves so that a scanner does not stop at this source. */
const scannersTest = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!'].join(
  '',
)

const startsWith = (bytes: Buffer, mark: string): boolean =>
  bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1'))
