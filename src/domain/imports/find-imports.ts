import type { Context } from '../context'
import { NotFoundRefusal } from '../errors'
import { runOf, type ImportRun } from './import-run'

export interface Imports {
  runs: ImportRun[]
  page: number
  pages: number
}

const perPage = 20

/** The runs there were, newest first, for whoever may read them; empty for others. */
export async function findImports(ctx: Context, page: number): Promise<Imports> {
  const found = await ctx.payload.find({
    collection: 'imports',
    sort: '-at',
    limit: perPage,
    page,
    depth: 0,
    select: { mapping: false, problems: false },
    user: ctx.user,
    overrideAccess: false,
    req: ctx.req,
  })
  return {
    runs: found.docs.map((row) => runOf({ ...row, id: String(row.id) })),
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}

/** One run; `NotFoundRefusal` for what is none and what may not be read alike. */
export async function readImport(ctx: Context, id: string): Promise<ImportRun> {
  const row = await ctx.payload.findByID({
    collection: 'imports',
    id,
    depth: 0,
    disableErrors: true,
    user: ctx.user,
    overrideAccess: false,
    req: ctx.req,
  })
  if (!row) throw new NotFoundRefusal()
  return runOf({ ...row, id: String(row.id) })
}
