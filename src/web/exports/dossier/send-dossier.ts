import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import { openFile } from '../../../documents/file-store'
import type { Context } from '../../../domain/context'
import { formatDate } from '../../../i18n/format'
import { message } from '../../../i18n/message'
import { bibtex } from '../citation/bibtex'
import { cslItem } from '../citation/csl-item'
import { ris } from '../citation/ris'
import { entryHtml } from '../entry/entry-html'
import { readImages } from '../entry/read-images'
import type { Entry } from '../entry/read-entry'
import { standAlonePage } from '../entry/stand-alone-page'
import { stoppedListening } from '../stopped-listening'
import { documentsOf, type DossierFile } from './dossier-files'

/**
 * Sends an entry as a ZIP that is read without a network: its page, the documents that this reader
 * may open, its citation, and the fingerprints of all of them, which `sha256sum -c` checks. Files
 * go from the store as they are read; one who stops listening leaves nothing open.
 */
export async function sendDossier(ctx: Context, entry: Entry, open: () => Response): Promise<void> {
  const documents = await documentsOf(ctx, entry)
  const { page, images } = await pageOf(entry, documents)
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const mtime = entry.takenAt
  const sums: string[] = []
  let reading: Readable | undefined
  for (const [path, content] of [...textsOf(entry, page), ...images]) {
    const bytes = Buffer.from(content)
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    zip.addBuffer(bytes, path, { mtime })
  }
  for (const { path, filename } of documents)
    // They are compressed in themselves.
    zip.addReadStreamLazy(path, { mtime, compress: false }, (give) => {
      void summed(filename, (sum) => sums.push(`${sum}  ${path}\n`)).then(
        (stream) => give(null, (reading = stream)),
        (error: unknown) => give(error, Readable.from([])),
      )
    })
  zip.addReadStreamLazy('SHA256SUMS', { mtime }, (give) => give(null, Readable.from(sums)))
  zip.end()
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  try {
    await pipeline(output, open())
  } catch (error) {
    if (!stoppedListening(error)) throw error
  } finally {
    reading?.destroy()
  }
}

/** The page that stands alone, and the images beside it by their places in the dossier. */
async function pageOf(entry: Entry, documents: DossierFile[]) {
  const { locale, resource } = entry
  const sources = new Set<string>()
  await entryHtml(entry, { image: (src) => (sources.add(src), src) })
  const folder = message(locale, 'export.folder.images')
  const known = [...(await readImages(sources))].map(([src, { bytes, extension }], at) => ({
    src,
    bytes,
    path: `${folder}/${at + 1}.${extension}`,
  }))
  const places = new Map(known.map(({ src, path }) => [src, path]))
  const beside = new Map(documents.map(({ href, path }) => [href, inAddress(path)]))
  const body = await entryHtml(entry, {
    image: (src) => places.get(src) ?? null,
    link: (href) => beside.get(href),
  })
  return {
    page: await standAlonePage({ locale, title: resource.title.value, body }),
    images: known.map(({ path, bytes }): [string, Buffer] => [path, bytes]),
  }
}

const inAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

function textsOf(entry: Entry, page: string): [path: string, text: string][] {
  const { locale, resource, address, takenAt } = entry
  const item = cslItem(entry)
  const mark =
    resource.provenance === 'demonstration' || resource.provenance === 'publicSources'
      ? `${message(locale, `provenance.${resource.provenance}`)}\n\n`
      : ''
  const readme = message(locale, 'export.readme', {
    title: resource.title.value,
    organisation: resource.organisation.label,
    date: formatDate(locale, takenAt),
    address,
  })
  const citation = locale === 'it' ? 'citazione' : 'citation'
  return [
    ['index.html', page],
    [message(locale, 'export.readme.name'), `${mark}${readme}\n`.replaceAll('\n', '\r\n')],
    [`${citation}.json`, `${JSON.stringify([item], null, 2)}\n`],
    [`${citation}.bib`, bibtex(item)],
    [`${citation}.ris`, ris(item)],
  ]
}

/** A stored file as it is read, and its fingerprint once it has been. */
async function summed(filename: string, done: (sum: string) => void): Promise<Readable> {
  const file = await openFile(filename)
  if (!file) throw new Error(`a file of the dossier is gone: ${filename}`)
  const hash = createHash('sha256')
  const through = new Transform({
    transform(piece: Buffer, _encoding, next) {
      hash.update(piece)
      next(null, piece)
    },
    flush(next) {
      done(hash.digest('hex'))
      next()
    },
  })
  if (file.size === 0) {
    await file.close()
    through.end()
    return through
  }
  const bytes = file.read(0, file.size - 1)
  // What stops one stops the other, and closes the file.
  void pipeline(bytes, through).catch(() => undefined)
  return through
}
