import type { DocumentRead } from './reading'

/** Reads a stored document. */
export async function readDocument(_filename: string, _signal: AbortSignal): Promise<DocumentRead> {
  return {
    state: 'noText',
    pages: [],
    pageCount: null,
    language: null,
    warnings: [],
    thumbnail: null,
  }
}
