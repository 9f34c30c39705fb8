import { resolve } from 'node:path'
import compression from 'compression'
import express, { Router } from 'express'

/**
 * Compression for every answer, and the built files: names under /assets change with their content,
 * so browsers keep them for good.
 */
export function staticFiles(folder: string): Router {
  return Router()
    .use(compression({ level: 4 }))
    .use(
      '/assets',
      express.static(resolve(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }),
      (_request, response) => {
        response.status(404).type('text').send('')
      },
    )
}
