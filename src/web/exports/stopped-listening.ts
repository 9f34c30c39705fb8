/** True of the error of a download that somebody broke off: nobody is owed an answer. */
export const stoppedListening = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
