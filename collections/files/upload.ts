import type { UploadConfig } from 'payload'

/**
 * Payload keeps the rows; the bytes are checked, cleaned, stored and answered by this portal
 * (`endpoints.ts`). It fetches nothing from elsewhere and changes no picture.
 */
export const storedElsewhere: UploadConfig = {
  disableLocalStorage: true,
  filesRequiredOnCreate: false,
  pasteURL: false,
  bulkUpload: false,
  crop: false,
  focalPoint: false,
  hideRemoveFile: true,
}
