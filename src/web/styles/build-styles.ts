import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { transform } from 'esbuild'
import { PurgeCSS } from 'purgecss'
import { drawItaly } from '../ui/network-map/draw-italy'
import { titilliumFaces } from './titillium-faces'

const web = resolve('src/web')

/**
 * Builds what every page links: one stylesheet (bootstrap-italia purged to the classes our views
 * name, then our own), the fonts and the outline of Italy, under names that change with their
 * content; adds them to `<outDir>/manifest.json`. `outDir` is served at `/`.
 */
export async function buildStyles(outDir: string): Promise<void> {
  await mkdir(join(outDir, 'assets'), { recursive: true })
  const assets = new Assets(outDir)
  const faces = await titilliumFaces((name, content) => assets.add(name, content))
  const css = [faces, await bootstrapItalia(), ...(await ownStyles())].join('\n')
  const minified = await transform(css, { loader: 'css', minify: true, legalComments: 'none' })
  await assets.add('portal.css', minified.code)
  await assets.add('italy.svg', drawItaly())
  await assets.writeManifest()
}

class Assets {
  private readonly entries: Record<string, string> = {}

  constructor(private readonly outDir: string) {}

  async add(name: string, content: string | Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const dot = name.lastIndexOf('.')
    const file = `${name.slice(0, dot)}.${hash}${name.slice(dot)}`
    await writeFile(join(this.outDir, 'assets', file), content)
    this.entries[name] = `/assets/${file}`
    return `/assets/${file}`
  }

  async writeManifest(): Promise<void> {
    const path = join(this.outDir, 'manifest.json')
    const before = await readFile(path, 'utf8').catch(() => '{}')
    const manifest = { ...(JSON.parse(before) as Record<string, string>), ...this.entries }
    await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`)
  }
}

/** The design system's rules for the elements and classes our views use, nothing else. */
async function bootstrapItalia(): Promise<string> {
  const css = await readFile(
    'node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css',
    'utf8',
  )
  const [purged] = await new PurgeCSS().purge({
    content: [join(web, '**/*.tsx')],
    css: [{ raw: css.replaceAll(/@font-face\{[^}]*\}/g, '') }],
    extractors: [{ extensions: ['tsx'], extractor: classesOf }],
    safelist: ['html', 'body', ...elements],
    variables: true,
    keyframes: true,
    fontFace: true,
  })
  return purged?.css ?? ''
}

const elements =
  'a abbr article aside button caption code dd details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 header hr img input label legend li main nav ol option p q section select small span strong summary sup svg table tbody td textarea tfoot th thead time tr ul'.split(
    ' ',
  )

/** Only words inside `className`: an ordinary word of the code must not keep a rule alive. */
function classesOf(source: string): string[] {
  return [...source.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, quoted, expression]) => (quoted ?? expression ?? '').match(/[\w-]+/g) ?? [],
  )
}

/** `styles/*.css` in the order of their names, each component's `style.css`, and print last. */
async function ownStyles(): Promise<string[]> {
  const shared = (await readdir(join(web, 'styles')))
    .filter((name) => name.endsWith('.css') && name !== 'print.css')
    .sort()
  const components = (await readdir(web, { recursive: true }))
    .filter((name) => name.endsWith('/style.css'))
    .sort()
  const files = [...shared.map((name) => join('styles', name)), ...components, 'styles/print.css']
  return Promise.all(files.map((name) => readFile(join(web, name), 'utf8')))
}
