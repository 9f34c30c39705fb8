import { posix } from 'node:path'
import { cleanPicture } from './draw-page'
import { flowInto, type FlowNames } from './flow'
import { upToEnough, type Pages } from './pages'
import type { Told } from './told'
import { XmlZip } from './xml-in-zip'

const names: FlowNames = {
  text: ['a:t'],
  paragraph: ['a:p'],
  table: 'a:tbl',
  row: 'a:tr',
  cell: 'a:tc',
  characters: { 'a:br': '\n' },
  skipped: ['mc:Fallback'],
}

/** The text of a presentation: a slide is a page, with its notes, in the order they are shown. */
export async function readPptx(path: string, pages: Pages): Promise<Told> {
  const zip = await XmlZip.open(path)
  try {
    const slides = await slidesOf(zip)
    await upToEnough(async () => {
      for (const [index, slide] of slides.entries()) {
        pages.turn(index + 1)
        await zip.read(slide, flowInto(pages, names))
        for (const part of await targetsIn(zip, slide))
          if (/\/notesSlide\d+\.xml$/.test(part)) await zip.read(part, flowInto(pages, names))
      }
    })
    const picture = zip.names(/^docProps\/thumbnail\.(jpe?g|png)$/i)[0]
    return {
      pageCount: slides.length,
      warnings: [],
      picture: picture ? await cleanPicture(await zip.bytes(picture)) : null,
    }
  } finally {
    zip.close()
  }
}

async function slidesOf(zip: XmlZip): Promise<string[]> {
  const main = 'ppt/presentation.xml'
  const ids: string[] = []
  const found = await zip.read(main, {
    onopentag: (name, attributes) => {
      if (name === 'p:sldId' && attributes['r:id']) ids.push(attributes['r:id'])
    },
  })
  if (!found) throw new Error('it has no slides')
  const targets = await relationsOf(zip, main)
  return ids.flatMap((id) => targets.get(id) ?? [])
}

const targetsIn = async (zip: XmlZip, part: string): Promise<string[]> => [
  ...(await relationsOf(zip, part)).values(),
]

/** The parts that a part names, by the name it uses; what lies outside the file is left there. */
async function relationsOf(zip: XmlZip, part: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  const { dir, base } = posix.parse(part)
  await zip.read(`${dir}/_rels/${base}.rels`, {
    onopentag: (name, { Id, Target, TargetMode }) => {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target))
    },
  })
  return targets
}
