import type { home as italian } from '../it/home'

export const home: Record<keyof typeof italian, string> = {}
