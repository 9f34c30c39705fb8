import type { PayloadRequest } from 'payload'
import { contextOf } from '../../src/domain/context-of'
import { readLineage } from '../../src/domain/lineage/read-lineage'
import { titleOf } from '../../src/domain/lineage/title-of'
import { findOrganisationNames } from '../../src/domain/organisations/find-names'
import { pathTo } from '../../src/i18n/paths'

/** `GET /api/resources/:id/lineage`: the tree that an entry stands in, as this person may read it. */
export async function lineage(req: PayloadRequest): Promise<Response> {
  const ctx = contextOf(req)
  const { nodes, edges } = await readLineage(ctx, String(req.routeParams?.id ?? ''))
  const names = await findOrganisationNames(
    ctx,
    nodes.map(({ organisation }) => organisation),
  )
  return Response.json({
    nodes: nodes.map((node) => ({
      id: node.id,
      type: node.type,
      title: titleOf(ctx.locale, node).value,
      organisation: names.get(node.organisation)?.name ?? '',
      url:
        node.type === 'resource'
          ? pathTo(ctx.locale, 'resources', node.slug ?? '')
          : pathTo(ctx.locale, 'replications', node.id),
    })),
    edges,
  })
}
