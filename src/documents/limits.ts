const megabyte = 1024 * 1024

/** Largest document and image taken, in bytes as they arrive. */
export const largest = { documents: 25 * megabyte, media: 10 * megabyte } as const

/** Pixels of the largest image: 40 megapixels, more than any telephone's camera. */
export const mostPixels = 40_000_000

/** What a compressed document may become when it is opened, told before opening it. */
export const archive = {
  entries: 10_000,
  /** Bytes of everything inside. */
  expanded: 400 * megabyte,
  /** Folders within folders. */
  levels: 20,
  /** Beyond this many bytes, an entry `ratio` times its compressed size is a bomb. */
  suspicious: 20 * megabyte,
  ratio: 200,
} as const

/**
 * Payload's reading of a multipart body, a little more than the largest file. A second file is read
 * only to tell the sender that one is taken at a time.
 */
export const multipart = {
  abortOnLimit: true,
  limits: { fileSize: largest.documents + 1, files: 2, fields: 40, fieldSize: megabyte },
  requestSizeLimit: largest.documents + 3 * megabyte,
}
