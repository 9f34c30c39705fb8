import { cleanName, extensionOf } from '../documents/clean-name'
import { attachmentHeader } from './attachment-header'

/** The headers of a file that is made for whoever asks: saved under this name, kept by no cache. */
export function downloadHeaders(name: string, mimeType: string): Record<string, string> {
  return {
    'Content-Type': mimeType,
    'Content-Disposition': attachmentHeader(cleanName(name, extensionOf(name))),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  }
}
