import { HeldIndex } from '../../src/search/held-index'
import { documentOf } from './small-documents'

/**
 * Holds the index of a folder and takes batch after batch, each with one document more and the
 * number of them as its position, until it is killed. Says where its file is, then each position.
 */
const [folder = ''] = process.argv.slice(2)
const index = new HeldIndex(folder, () => undefined)
process.stdout.write(`${index.path}\n`)
if (index.isReady)
  for (let n = Number(index.position) + 1; ; n += 1) {
    await index.take({
      documents: [
        documentOf({ id: `r${n}`, title: `giro${n}`, body: 'alloggi per tutti '.repeat(200) }),
        documentOf({ id: 'last', title: `ultimo${n}` }),
      ],
      removed: [],
      position: String(n),
    })
    process.stdout.write(`${n}\n`)
  }
setInterval(() => undefined, 60_000)
