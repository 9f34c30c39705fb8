import { cleanName, extensionOf } from '../../../documents/clean-name'
import { openFile } from '../../../documents/file-store'
import type { Context } from '../../../domain/context'
import { findStoredDocuments } from '../../../domain/files/find-stored-documents'
import { documentAddresses } from '../../../domain/resources/document-addresses'
import { message } from '../../../i18n/message'
import type { Entry } from '../entry/read-entry'
import { DossierTooHeavy } from '../refusals'

/** A stored file and where in the dossier it goes. */
export interface DossierFile {
  /** Within the dossier, folders parted by `/`. */
  path: string
  /** In the store. */
  filename: string
  /** Where the page links to it. */
  href: string
  /** Bytes. */
  size: number
}

const megabyte = 1024 * 1024
/** What all the documents of a dossier may take. */
export const mostBytes = 150 * megabyte

/**
 * The entry's documents that this reader may open, each under a name that every system takes.
 * Throws `DossierTooHeavy` when they are too much to be taken at once.
 */
export async function documentsOf(ctx: Context, entry: Entry): Promise<DossierFile[]> {
  const { locale, text, linked, resource } = entry
  // In the order of the page's own list.
  const shown = [...documentAddresses(text, linked).values()].map(({ id }) => id)
  const stored = await findStoredDocuments(ctx, shown)
  const folder = message(locale, 'export.folder.documents')
  const taken = new Set<string>()
  const files: DossierFile[] = []
  for (const [at, id] of shown.entries()) {
    const file = stored.get(id)
    const onPage = resource.documents[at]
    if (!file || !onPage || !(await isThere(file.filename))) continue
    const name = freeName(cleanName(onPage.title, extensionOf(file.filename)), taken)
    files.push({ ...file, path: `${folder}/${name}`, href: onPage.href })
  }
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (bytes > mostBytes) throw new DossierTooHeavy(bytes, mostBytes)
  return files
}

/** Two documents of one title differ by a number; no system tells capitals apart for sure. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  let free = name
  for (let n = 2; taken.has(free.toLowerCase()); n += 1)
    free = `${name.slice(0, dot)} (${n})${name.slice(dot)}`
  taken.add(free.toLowerCase())
  return free
}

async function isThere(filename: string): Promise<boolean> {
  const file = await openFile(filename)
  await file?.close()
  return file !== null
}
