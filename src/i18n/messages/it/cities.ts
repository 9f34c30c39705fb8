export const cities = {} as const
