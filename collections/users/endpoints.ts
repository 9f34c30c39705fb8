import type { Endpoint } from 'payload'

/** Replace Payload's own doors to accounts: a custom endpoint wins over a built-in one. */
export const endpoints: Endpoint[] = []
