/** In words, what a row did wrong; null for a failure that is no row's fault. */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (isTaken(error)) return error.message.slice(0, 200)
  const status = 'status' in error ? Number(error.status) : 500
  if (status < 400 || status >= 500) return null
  const data: unknown = 'data' in error ? error.data : null
  const errors: unknown = typeof data === 'object' && data !== null && Reflect.get(data, 'errors')
  const [first] = (Array.isArray(errors) ? errors : []) as { path?: string; message?: string }[]
  return (first ? `${first.path ?? ''}: ${first.message ?? ''}` : error.message).slice(0, 200)
}

/** Another process was quicker with the same key. */
function isTaken(error: Error): boolean {
  for (let one: unknown = error; one instanceof Error; one = one.cause)
    if (/UNIQUE constraint failed|E11000/.test(one.message)) return true
  return false
}
