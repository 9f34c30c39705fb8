/** What is needed to answer a file. */
export interface Answered {
  /** The name in the store. */
  filename: string
  /** The name offered to whoever saves it. */
  saveAs: string
  mimeType: string
  audience: string
}

/**
 * The headers of a file's answer, whole or in part. It is shown by browsers only if it is an image
 * or a PDF, and never as a page of ours. Caches ask again each time by its mark: what was public
 * may not be so any more.
 */
export const fileHeaders = (file: Answered): Record<string, string> => ({
  'Content-Type': file.mimeType === 'text/csv' ? 'text/csv; charset=utf-8' : file.mimeType,
  'Content-Disposition': disposition(file),
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': file.mimeType === pdf ? openedByAViewer : openedByNothing,
  'Accept-Ranges': 'bytes',
  'Cache-Control': file.audience === 'public' ? 'public, no-cache' : 'private, no-cache',
  ETag: markOf(file.filename),
})

/** A stored file never changes: another file has another name. */
export const markOf = (filename: string): string => `"${filename}"`

/** True when `If-None-Match` names the mark. */
export const holdsMark = (header: string | null, mark: string): boolean =>
  (header ?? '').split(',').some((one) => {
    const given = one.trim()
    return given === '*' || given.replace(/^W\//, '') === mark
  })

const pdf = 'application/pdf'
const openedByNothing = "default-src 'none'; sandbox"
/** The viewers of browsers draw a PDF as an object inside a page of theirs; a sandbox stops them. */
const openedByAViewer =
  "default-src 'none'; object-src 'self'; img-src 'self'; style-src 'unsafe-inline'"

function disposition({ mimeType, saveAs }: Answered): string {
  const how = mimeType === pdf || mimeType.startsWith('image/') ? 'inline' : 'attachment'
  const plain = saveAs.replace(/[^\w .-]/g, '_')
  const coded = encodeURIComponent(saveAs).replace(/['()*]/g, percent)
  return `${how}; filename="${plain}"; filename*=UTF-8''${coded}`
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
