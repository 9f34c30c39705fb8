import { cleanName, extensionOf } from '../documents/clean-name'

/** The headers of a file that is made for whoever asks: saved under this name, kept by no cache. */
export function downloadHeaders(name: string, mimeType: string): Record<string, string> {
  const saveAs = cleanName(name, extensionOf(name))
  const plain = saveAs.normalize('NFKD').replace(/[^\w .-]/g, '')
  const coded = encodeURIComponent(saveAs).replace(/['()*]/g, percent)
  return {
    'Content-Type': mimeType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${coded}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  }
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
