import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import sharp from 'sharp'
import { bundle } from './bundle.ts'

/**
 * Builds what `npm start` runs, when something changed since the last time: the server in few files,
 * the stylesheet, the pages' modules, fonts and images under names that change with their content. Run by Node alone
 * (what it imports of ours is named whole). `--start` starts the portal afterwards, `--search-rebuild`
 * builds its search index anew, `--import` brings in a table.
 */
if (!process.env.NODE_ENV) Object.assign(process.env, { NODE_ENV: 'production' })
const dist = join(process.cwd(), 'dist')
const out = join(dist, 'public')
const stampFile = join(dist, 'stamp')

const stamp = await contentStamp([
  'src',
  'collections',
  'seed',
  'payload.config.ts',
  'package-lock.json',
])
const before = existsSync(stampFile) ? await readFile(stampFile, 'utf8') : ''
if (before !== stamp || process.argv.includes('--force')) {
  console.log('Preparo il portale… / Building the portal…')
  await rm(out, { recursive: true, force: true })
  await mkdir(join(out, 'assets'), { recursive: true })
  await buildServer()
  await buildStyles()
  await buildIslands()
  await buildImages()
  await writeFile(stampFile, stamp)
}
if (process.argv.includes('--start')) await (await server()).main()
if (process.argv.includes('--search-rebuild')) await (await server()).rebuildSearch()

if (process.argv.includes('--import'))
  await (await server()).importFile(process.argv.slice(process.argv.indexOf('--import') + 1))

function server(): Promise<{
  main: () => Promise<void>
  rebuildSearch: () => Promise<void>
  importFile: (words: string[]) => Promise<void>
}> {
  return import(pathToFileURL(join(dist, 'server/start.js')).href)
}

/** The server, the thread that builds its search index, the process that reads documents. */
async function buildServer(): Promise<void> {
  const server = join(dist, 'server')
  await rm(server, { recursive: true, force: true })
  await bundle({ entryPoints: ['src/start.ts'], outdir: server, splitting: true })
  const thread = join(server, 'index-thread-inside.js')
  await bundle({ entryPoints: ['src/jobs/index-thread-inside.ts'], outfile: thread })
  const reader = join(server, 'read-inside.js')
  await bundle({ entryPoints: ['src/documents/read/inside.ts'], outfile: reader })
}

async function buildStyles(): Promise<void> {
  const built = join(dist, 'server/build-styles.js')
  await bundle({ entryPoints: ['src/web/styles/build-styles.ts'], outfile: built })
  const { buildStyles: write } = (await import(pathToFileURL(built).href)) as {
    buildStyles: (folder: string) => Promise<void>
  }
  await write(out)
}

/** The modules that pages name, `src/web/islands/*.ts`: what they import goes into them. */
async function buildIslands(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['src/web/islands/*.ts'],
    outdir: out,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  })
  for (const { path, contents } of outputFiles) {
    const [name = '', end = ''] = basename(path).split('.')
    const address = `/assets/${name}.${hashOf(contents)}.${end}`
    await writeFile(join(out, address), contents)
    await addToManifest(basename(path), address)
  }
}

/** The icon for browsers and the image shown where an address is shared. */
async function buildImages(): Promise<void> {
  const icon = await readFile('src/web/feeds/favicon.svg')
  await cp('src/web/feeds/favicon.svg', join(out, 'favicon.svg'))
  await writeFile(join(out, 'apple-touch-icon.png'), await png(icon, 180))
  await writeFile(join(out, 'favicon.ico'), ico(await png(icon, 32), 32))
  const shared = await sharp(await readFile('src/web/feeds/open-graph.svg'))
    .png({ palette: true })
    .toBuffer()
  const name = `/assets/open-graph.${hashOf(shared)}.png`
  await writeFile(join(out, name), shared)
  await addToManifest('open-graph.png', name)
}

/** Where a file is found by its plain name. */
async function addToManifest(name: string, address: string): Promise<void> {
  const file = join(out, 'manifest.json')
  const manifest = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {}
  await writeFile(file, JSON.stringify({ ...manifest, [name]: address }, null, 2))
}

function png(svg: Buffer, size: number): Promise<Buffer> {
  return sharp(svg, { density: 300 }).resize(size, size).png().toBuffer()
}

/** One PNG in an ICO container, for browsers that ask for /favicon.ico alone. */
function ico(image: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(image.length, 14)
  header.writeUInt32LE(22, 18)
  return Buffer.concat([header, image])
}

/** A mark of every file's content under `roots`, and of where they are. */
async function contentStamp(roots: string[]): Promise<string> {
  const hash = createHash('sha256').update(process.cwd()).update(process.version)
  for (const root of roots)
    for (const file of await filesUnder(root)) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

async function filesUnder(root: string): Promise<string[]> {
  if (!existsSync(root)) return []
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  if (!entries) return [root]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('src/admin/'))
    .sort()
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10)
}
