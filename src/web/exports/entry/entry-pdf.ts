import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Context } from '../../../domain/context'
import { Refusal } from '../../../domain/errors'
import { findChromium } from '../pdf/find-chromium'
import { printToPdf } from '../pdf/print-to-pdf'
import { entryHtml } from './entry-html'
import type { Entry } from './read-entry'
import { standAlonePage } from './stand-alone-page'

const mostBytes = 24 * 1024 * 1024
const mostKept = 1024 * 1024
const longestMs = 10 * 60_000

/**
 * By what they were drawn from: whoever reads the same is given the same. Not for long, so that
 * nothing that was taken from a text stays behind.
 */
const drawn = new LRUCache<string, Buffer>({
  maxSize: mostBytes,
  maxEntrySize: mostKept,
  ttl: longestMs,
  ttlAutopurge: true,
  sizeCalculation: (bytes) => bytes.byteLength,
})

/** The entry as a tagged PDF; null where no browser is there to draw it, or where it failed to. */
export async function entryPdf({ payload }: Context, entry: Entry): Promise<Buffer | null> {
  const chromium = findChromium()
  if (chromium === undefined) return null
  const { locale, resource } = entry
  // Print leaves the cover out.
  const body = await entryHtml(entry, { image: () => null })
  const html = await standAlonePage({ locale, title: resource.title.value, body })
  const key = createHash('sha256').update(html).digest('base64')
  const known = drawn.get(key)
  if (known) return known
  try {
    const bytes = await printToPdf(chromium, html)
    drawn.set(key, bytes)
    return bytes
  } catch (error) {
    if (error instanceof Refusal) throw error
    payload.logger.warn({ event: 'pdf.failed', err: error })
    return null
  }
}
