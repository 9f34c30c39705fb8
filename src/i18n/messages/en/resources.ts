import type { resources as italian } from '../it/resources'

export const resources: Record<keyof typeof italian, string> = {}
