import { get } from 'node:http'

export interface Weight {
  path: string
  /** Kilobytes as they go over the wire, compressed. */
  htmlKB: number
  cssKB: number
  jsKB: number
  fontsKB: number
  totalKB: number
  /** Addresses elsewhere that a browser would ask. */
  elsewhere: string[]
}

/** What a first visit to a page takes over the wire, by kind. */
export async function weighPage(url: string, path: string, cookie?: string): Promise<Weight> {
  const page = await fetched(url + path, cookie)
  const html = page.text
  const css = await all(url, hrefs(html, /<link\b[^>]*rel="stylesheet"[^>]*>/g, 'href'))
  const js = await all(url, hrefs(html, /<script\b[^>]*src=[^>]*>/g, 'src'))
  const inCss = css.map(({ text }) => text).join('\n')
  const fonts = await all(url, usedFonts(inCss))
  const kb = (pieces: { bytes: number }[]): number =>
    round(pieces.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)
  return {
    path,
    htmlKB: kb([page]),
    cssKB: kb(css),
    jsKB: kb(js),
    fontsKB: kb(fonts),
    totalKB: kb([page, ...css, ...js]),
    elsewhere: [...loaded(html), ...loaded(inCss)].filter((address) => isElsewhere(url, address)),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

function hrefs(html: string, tag: RegExp, attribute: string): string[] {
  return [...html.matchAll(tag)].flatMap(
    ([whole]) => new RegExp(`${attribute}="([^"]+)"`).exec(whole)?.[1] ?? [],
  )
}

/** Latin faces alone: a browser takes the others only for text that needs them. */
const usedFonts = (css: string): string[] =>
  [...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)]
    .flatMap(([, address]) => address ?? [])
    .filter((address) => !/-ext[-.]/.test(address))

/** Everything that a browser loads by itself: not links, which people follow. */
const loaded = (text: string): string[] =>
  [
    ...text.matchAll(
      /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?(?:src|srcset)="([^"]+)"/g,
    ),
    ...text.matchAll(/<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*?href="([^"]+)"/g),
    ...text.matchAll(/url\(["']?([^"')]+)["']?\)/g),
    ...text.matchAll(/@import\s+["']([^"']+)["']/g),
  ].flatMap(([, address]) => address ?? [])

const isElsewhere = (url: string, address: string): boolean =>
  /^(https?:)?\/\//.test(address) && new URL(address, url).origin !== new URL(url).origin

const all = (url: string, addresses: string[]) =>
  Promise.all([...new Set(addresses)].map((address) => fetched(new URL(address, url).href)))

/** The bytes as they came, and what they say. */
async function fetched(address: string, cookie?: string): Promise<{ bytes: number; text: string }> {
  const bytes = await bytesOf(address, cookie)
  const answer = await fetch(address, { headers: cookie ? { cookie } : {} })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return { bytes, text: await answer.text() }
}

const bytesOf = (address: string, cookie?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(
      address,
      { headers: { 'accept-encoding': 'gzip', ...(cookie ? { cookie } : {}) } },
      (answer) => {
        let bytes = 0
        answer.on('data', (piece: Buffer) => (bytes += piece.length))
        answer.on('end', () => resolve(bytes))
      },
    ).on('error', reject)
  })
