import type { DocumentExtension } from './document-types'
import { documentTypes } from './document-types'
import { isRefused, refused, type Refused } from './file-problem'
import { inspectZip, type Zip } from './inspect-zip'

/** The part of `[Content_Types].xml` that says what an Office document is. */
const mainParts: Record<string, DocumentExtension> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml': 'pptx',
}
const openDocuments = new Map<string, DocumentExtension>(
  (['odt', 'ods', 'odp'] as const).map((extension) => [documentTypes[extension], extension]),
)

/** Which Office or OpenDocument file a zip is, by what it holds. */
export async function inspectOffice(bytes: Buffer): Promise<DocumentExtension | Refused> {
  const zip = await inspectZip(bytes)
  if (isRefused(zip)) return zip
  try {
    if (zip.names.includes('[Content_Types].xml')) return await officeType(zip)
    if (zip.names.includes('mimetype')) return await openDocumentType(zip)
  } catch {
    return refused('damaged')
  }
  return refused('type_not_allowed')
}

async function officeType(zip: Zip): Promise<DocumentExtension | Refused> {
  const types = (await zip.read('[Content_Types].xml')) ?? ''
  if (zip.names.some((name) => /vbaproject\.bin$/i.test(name))) return refused('with_macros')
  if (/macroenabled|vbaProject/i.test(types)) return refused('with_macros')
  for (const [type, extension] of Object.entries(mainParts))
    if (types.includes(`"${type}"`) || types.includes(`'${type}'`)) return extension
  return refused('type_not_allowed')
}

async function openDocumentType(zip: Zip): Promise<DocumentExtension | Refused> {
  const type = ((await zip.read('mimetype')) ?? '').trim()
  const extension = openDocuments.get(type)
  if (!extension) return refused('type_not_allowed')
  if (zip.names.includes('encrypted-package')) return refused('encrypted')
  const manifest = (await zip.read('META-INF/manifest.xml')) ?? ''
  if (manifest.includes('encryption-data')) return refused('encrypted')
  if (zip.names.some((name) => /^(Basic|Scripts)\/./.test(name))) return refused('with_macros')
  if (!zip.names.includes('content.xml')) return refused('damaged')
  return extension
}
