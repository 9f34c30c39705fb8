import { cleanPicture } from './draw-page'
import { flowInto, type FlowNames } from './flow'
import { upToEnough, type Pages } from './pages'
import type { Told } from './told'
import { XmlZip } from './xml-in-zip'

const names: FlowNames = {
  text: ['text:p', 'text:h'],
  paragraph: ['text:p', 'text:h'],
  table: 'table:table',
  row: 'table:table-row',
  cell: 'table:table-cell',
  characters: { 'text:tab': '\t', 'text:s': ' ', 'text:line-break': '\n' },
  skipped: ['text:tracked-changes', 'office:settings', 'office:styles'],
}

/**
 * The text of an OpenDocument text with its headings and footings; pages are those that the program
 * that saved it saw.
 */
export const readOdt = async (path: string, pages: Pages): Promise<Told> => {
  let breaks = 0
  const breaking = new Set<string>()
  let style = ''
  const told = await readFlow(
    path,
    pages,
    (name, attributes) => {
      if (name === 'style:style') style = attributes['style:name'] ?? ''
      if (attributes['fo:break-before'] === 'page') breaking.add(style)
      // Before the first words there is no page to end.
      const isBreak =
        name === 'text:soft-page-break' ||
        (breaking.has(attributes['text:style-name'] ?? '') && pages.hasText)
      if (isBreak) breaks += 1
      return isBreak
    },
    ['styles.xml'],
  )
  const said = await pagesSaid(path)
  if (said === breaks + 1 || (said === null && breaks > 0))
    return { ...told, pageCount: breaks + 1 }
  // Where the two do not agree, nobody knows what is on which page.
  pages.joinAll()
  return { ...told, pageCount: said }
}

async function pagesSaid(path: string): Promise<number | null> {
  const zip = await XmlZip.open(path)
  let said: number | null = null
  try {
    await zip.read('meta.xml', {
      onopentag(name, attributes) {
        if (name === 'meta:document-statistic') said = Number(attributes['meta:page-count']) || null
      },
    })
    return said
  } finally {
    zip.close()
  }
}

/** The text of an OpenDocument presentation: a slide is a page, with its notes. */
export const readOdp = async (path: string, pages: Pages): Promise<Told> => {
  let slides = 0
  const told = await readFlow(path, pages, (name) => {
    if (name !== 'draw:page') return false
    slides += 1
    return slides > 1
  })
  return { ...told, pageCount: slides }
}

async function readFlow(
  path: string,
  pages: Pages,
  pageBreak: NonNullable<FlowNames['pageBreak']>,
  further: readonly string[] = [],
): Promise<Told> {
  const zip = await XmlZip.open(path)
  try {
    await upToEnough(async () => {
      if (!(await zip.read('content.xml', flowInto(pages, { ...names, pageBreak }))))
        throw new Error('it has no text part')
      for (const part of further) await zip.read(part, flowInto(pages, names))
    })
    const picture = await cleanPicture(await zip.bytes('Thumbnails/thumbnail.png'))
    return { pageCount: null, warnings: [], picture }
  } finally {
    zip.close()
  }
}
