import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { feedOf } from './database/feed'
import { environment, EnvironmentRefusal } from './env'
import { buildIndexFile } from './jobs/build-index-file'
import { offeredIndex } from './jobs/offered-index'

/** Rows read at once: nobody else is served by this process. */
const atOnce = 500
/** Progress is told every so many documents. */
const toldEvery = 2000

/**
 * `npm run search:rebuild`: builds the search index of the portal that the environment names, beside
 * the one it has. A portal that runs takes it over by itself, with what was written meanwhile; one
 * that does not, when it starts.
 */
export async function rebuildSearch(): Promise<void> {
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort()).once('SIGTERM', () => stopping.abort())
  try {
    const env = environment()
    if (!existsSync(env.dataDir)) throw new NoPortal(env.dataDir)
    const folder = join(env.dataDir, 'search')
    mkdirSync(folder, { recursive: true, mode: 0o750 })
    const { default: config } = await import('../payload.config')
    const payload = await getPayload({ config, disableOnInit: true })
    const began = performance.now()
    const path = join(folder, 'rebuilding.db')
    let told = 0
    const documents = await buildIndexFile(payload, {
      path,
      position: await feedOf(payload.db).now(),
      atOnce,
      signal: stopping.signal,
      progress(read) {
        if (read - told < toldEvery) return
        told = read
        console.log(`  ${read} lette / read`)
      },
    })
    renameSync(path, join(folder, offeredIndex))
    await payload.destroy()
    const seconds = (performance.now() - began) / 1000
    console.log(
      `Indice ricostruito: ${documents} voci in ${seconds.toFixed(1)} s; il portale lo usa da ora, o da quando parte. / ` +
        `Index rebuilt: ${documents} entries in ${seconds.toFixed(1)} s; the portal uses it from now, or from its start.`,
    )
    process.exit(0)
  } catch (error) {
    const isAnswer = error instanceof EnvironmentRefusal || error instanceof NoPortal
    console.error(isAnswer ? error.message : error)
    process.exit(1)
  }
}

class NoPortal extends Error {
  constructor(folder: string) {
    super(
      `In ${folder} non c’è un portale: indica la sua cartella con DATA_DIR. / ` +
        `There is no portal in ${folder}: name its folder with DATA_DIR.`,
    )
    this.name = 'NoPortal'
  }
}
