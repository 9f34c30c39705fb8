import { readFile } from 'node:fs/promises'
import type { getDocumentProxy } from 'unpdf'
import type { ReadingWarning } from '../reading'
import { Enough, type Pages } from './pages'
import { thumbnailBox } from './draw-page'
import type { Told } from './told'

/** The text of each page of a PDF, what it says of itself, and its first page drawn. */
export async function readPdf(path: string, pages: Pages): Promise<Told> {
  const { createIsomorphicCanvasFactory, getDocumentProxy: open } = await import('unpdf')
  const CanvasFactory = await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'))
  const pdf = await open(new Uint8Array(await readFile(path)), {
    CanvasFactory,
    // Nothing of it is run, and nothing is fetched for it.
    enableXfa: false,
    disableAutoFetch: true,
    verbosity: 0,
  })
  const picture = await draw(pdf).catch(() => null)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.turn(number)
    const page = await pdf.getPage(number)
    try {
      const { items } = await page.getTextContent()
      for (const item of items) if ('str' in item) pages.add(item.str + (item.hasEOL ? '\n' : ''))
    } catch (error) {
      if (!(error instanceof Enough)) throw error
      break
    } finally {
      page.cleanup()
    }
  }
  return { pageCount: pdf.numPages, warnings: await warningsOf(pdf), picture }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function warningsOf(pdf: Pdf): Promise<ReadingWarning[]> {
  const [mark, meta] = await Promise.all([
    pdf.getMarkInfo().catch(() => null),
    pdf.getMetadata().catch(() => null),
  ])
  const info = (meta?.info ?? {}) as Record<string, unknown>
  const isSaid = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  const title = isSaid(info.Title) || isSaid(meta?.metadata?.get('dc:title'))
  const warnings: ReadingWarning[] = []
  if (!mark?.Marked) warnings.push('untagged')
  if (!isSaid(info.Language)) warnings.push('noLanguage')
  if (!title) warnings.push('noTitle')
  return warnings
}

async function draw(pdf: Pdf): Promise<Uint8Array> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const page = await pdf.getPage(1)
  const natural = page.getViewport({ scale: 1 })
  const scale = Math.min(thumbnailBox.width / natural.width, thumbnailBox.height / natural.height)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise
  return canvas.encode('webp', 80)
}
