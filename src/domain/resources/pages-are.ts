/** What the pages of a document are, by its type. */
export function pagesAre(mimeType: string): 'page' | 'slide' | 'sheet' {
  if (/presentation/.test(mimeType)) return 'slide'
  return /sheet/.test(mimeType) ? 'sheet' : 'page'
}
