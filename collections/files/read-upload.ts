import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { FileNoun } from '../../src/domain/files/showings'
import { Refusal } from '../../src/domain/errors'
import { heard } from './fields'
import { UnacceptableFile } from './refusals'

/** What was sent: the fields, and the file when there is one. */
export interface Upload {
  data: Record<string, unknown>
  file: { bytes: Buffer; name: string } | null
}

/**
 * Reads a request that may carry a file, by Payload's own reading of multipart. The file is taken
 * off the request, so that Payload neither stores nor resizes it: this portal has done both.
 */
export async function readUpload(req: PayloadRequest, noun: FileNoun): Promise<Upload> {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const beyondLimits = isRecord(error) && error.status === 413
    throw new UnacceptableFile(noun, beyondLimits ? 'too_large' : 'broken')
  }
  const sent = Object.values(req.files ?? {}).flat()
  const { file, data = {} } = req
  delete req.file
  delete req.files
  if (sent.length > 1) throw new UnacceptableFile(noun, 'several')
  if (!isRecord(data) || Array.isArray(data)) throw new UnacceptableFile(noun, 'broken')
  // An address among the fields would be fetched by Payload before any hook could say no.
  return { data: heard(data), file: file ? { bytes: file.data, name: file.name } : null }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
