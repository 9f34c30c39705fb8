import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '../../../i18n/locales'
import { escaped } from '../../feeds/escaped'
import { asset } from '../../ui/asset'

/**
 * A whole HTML document that needs nothing but itself and files beside it: the portal's stylesheet
 * and letters are in it. It runs nothing and asks nothing of anybody, wherever it is opened.
 */
export async function standAlonePage(page: {
  locale: Locale
  title: string
  /** HTML. */
  body: string
}): Promise<string> {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self' file: data:"
  return `<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="generator" content="Portale LGNET2">
<title>${escaped(page.title)}</title>
<style>${await styles()}</style>
</head>
<body class="taken-away">
${page.body}
</body>
</html>
`
}

/** Read once: what was built does not change while the process runs. */
const styles = (): Promise<string> => (known ??= readStyles())
let known: Promise<string> | undefined

async function readStyles(): Promise<string> {
  const built = (path: string) => readFile(join('dist/public', path))
  // Nothing was built in most tests.
  const css = await built(asset('portal.css')).then(String, () => '')
  const fonts = [...new Set(css.match(/\/assets\/[\w.-]+\.woff2/g))]
  const inside = await Promise.all(
    fonts.map(async (path) => `data:font/woff2;base64,${(await built(path)).toString('base64')}`),
  )
  const whole = fonts.reduce((all, path, at) => all.replaceAll(path, inside[at] ?? path), css)
  // Nothing else is fetched: what only decorates is left out.
  return whole.replace(/url\((?!["']?data:)[^)]*\)/g, 'none')
}
