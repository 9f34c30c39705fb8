/** A JSON Schema (2020-12), as OpenAPI 3.1 holds them. */
export type Schema = { [keyword: string]: unknown }

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
