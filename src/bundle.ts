import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'

/**
 * Packages that go into the bundle, all others stay outside: Node reads a package's long list of
 * exports again for each of its files, and drizzle's is the longest.
 */
const bundledPackages = /^(@payloadcms\/(db-sqlite|drizzle)|drizzle-orm)(\/|$)/

/** Bundles sources for Node, which runs them without resolving and translating each file. */
export async function bundle(
  what: Pick<BuildOptions, 'entryPoints' | 'outfile' | 'outdir' | 'outbase' | 'splitting'>,
): Promise<void> {
  await build({
    ...what,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    sourcemap: 'linked',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
    plugins: [packagesOutside(), ownAddress()],
  })
}

function packagesOutside(): Plugin {
  return {
    name: 'packages-outside',
    setup(hooks) {
      hooks.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
        kind === 'entry-point' || bundledPackages.test(path) ? undefined : { path, external: true },
      )
    },
  }
}

/** A file that asks where it is gets the address of its source, not that of the bundle. */
function ownAddress(): Plugin {
  return {
    name: 'own-address',
    setup(hooks) {
      hooks.onLoad({ filter: /\.(tsx?|js)$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        if (!source.includes('import.meta.')) return undefined
        const contents = source
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.filename', JSON.stringify(path))
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
      })
    },
  }
}
