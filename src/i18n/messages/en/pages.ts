import type { pages as italian } from '../it/pages'

export const pages: Record<keyof typeof italian, string> = {}
