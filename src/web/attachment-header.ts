/**
 * `Content-Disposition` of a file that is saved under this name. Programs that read the plain one
 * alone get its letters without accents: no gap, no question mark.
 */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[‘’]/g, ' ')
    .replace(/[^\w .-]/g, '')
    .replace(/ +/g, ' ')
  const coded = encodeURIComponent(name).replace(/['()*]/g, percent)
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
