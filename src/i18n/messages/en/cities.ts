import type { cities as italian } from '../it/cities'

export const cities: Record<keyof typeof italian, string> = {}
