/**
 * Two transactions met and this one lost: nothing of it was stored, and the same again may well
 * succeed.
 */
export const isTransientTransactionError = (error: unknown): boolean =>
  chainOf(error).some(
    (one) =>
      hasLabel(one, 'TransientTransactionError') ||
      one.codeName === 'WriteConflict' ||
      one.code === writeConflict ||
      (typeof one.code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(one.code)),
  )

/** The answer to a commit got lost: it may have happened, so the same again could do it twice. */
export const isUncertainCommit = (error: unknown): boolean =>
  chainOf(error).some((one) => hasLabel(one, 'UnknownTransactionCommitResult'))

/** There is nobody to ask, or the answer got lost: later it may work. */
export const isDatabaseAway = (error: unknown): boolean =>
  isUncertainCommit(error) ||
  chainOf(error).some((one) => typeof one.name === 'string' && namesOfAbsence.has(one.name))

const writeConflict = 112

const namesOfAbsence = new Set([
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoPoolClearedError',
  'MongoNotConnectedError',
])

/** The error and what caused it, as far as anybody said. */
function chainOf(error: unknown): Record<string, unknown>[] {
  const chain: Record<string, unknown>[] = []
  for (let one: unknown = error; isRecord(one) && !chain.includes(one); one = one.cause)
    chain.push(one)
  return chain
}

function hasLabel(error: Record<string, unknown>, label: string): boolean {
  const { errorLabels, hasErrorLabel } = error
  if (Array.isArray(errorLabels) && errorLabels.includes(label)) return true
  return typeof hasErrorLabel === 'function' && hasErrorLabel.call(error, label) === true
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
