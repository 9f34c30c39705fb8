import express, { Router } from 'express'

/**
 * Pages' forms as `request.body`: text by name, without the NUL that no field can hold. Forms with
 * files read their own body.
 */
export const form: Router = Router().use(
  express.urlencoded({ extended: false, limit: '1mb', parameterLimit: 2000 }),
  (request, _response, next) => {
    const body: unknown = request.body
    if (typeof body === 'object' && body !== null)
      request.body = Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, clean(value)]),
      )
    next()
  },
)

const clean = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(clean)
    : typeof value === 'string'
      ? value.replaceAll('\0', '')
      : value
