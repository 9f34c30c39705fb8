import { budgets } from './budgets'
import type { BuiltPortal } from './built-portal'
import { weighPage, type Weight } from './page-weight'
import type { Report } from './report'

/** What a page costs whoever is signed in, and what anonymous readers' pages cost and weigh. */
export async function measurePages(
  report: Report,
  portal: BuiltPortal,
  { cookie, slugs }: { cookie: string; slugs: string[] },
): Promise<Weight[]> {
  const entries = slugs.map((slug) => `/it/risorse/${slug}`)
  const few = entries.filter((_, index) => index % 40 === 0)
  const signedIn = (paths: string[]) => ({ ...portal, paths, cookie })
  const library = Array.from({ length: 700 }, (_, index) => `/it/risorse?page=${index + 1}`)
  await report.cost('library, signed in', signedIn(library), budgets.cpuMs)
  await report.cost('resource, signed in, held in memory', signedIn(few), budgets.cpuMs)
  await report.cost('resource, signed in, each read for the first time', signedIn(entries))
  await report.cost('home, signed in', signedIn(['/it']))
  await report.cost('cities, signed in', signedIn(['/it/citta']))
  await report.cost('city, signed in', signedIn(['/it/citta/torino']))

  const weights: Weight[] = []
  for (const path of ['/it', '/it/risorse', few[0] ?? '', '/it/citta', '/it/citta/torino'])
    weights.push(await weighPage(portal.url, path))
  weights.push(await weighPage(portal.url, '/it/cerca?q=casa'))
  weights.push(await weighPage(portal.url, '/it/risorse?q=casa', cookie))
  for (const { path, totalKB, jsKB, elsewhere } of weights) {
    report.within(`${path}: HTML, CSS and JS`, totalKB, 'kB', budgets.pageKB)
    report.within(`${path}: JS`, jsKB, 'kB', budgets.scriptKB)
    report.within(`${path}: from third parties`, elsewhere.length, 'addresses', 0)
  }
  return weights
}
