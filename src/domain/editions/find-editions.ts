import { held } from '../../changes/held'
import { reading } from '../../changes/reads'
import { saidIn, type Said } from '../../i18n/said-in'
import type { Context } from '../context'

export interface Edition {
  id: string
  code: string
  label: Said | null
  /** ISO 8601. */
  startsOn: string | null
  endsOn: string | null
  fundingStatement: Said | null
  statedMembership: { text: Said; source: string | null } | null
}

/** Every edition of the project, in the order they began. */
export async function findEditions(ctx: Context): Promise<Edition[]> {
  const { docs } = await held(ctx.payload, 'editions', () =>
    ctx.payload.find({
      collection: 'editions',
      // As nobody: editions are the same for everyone, and held for everyone.
      user: null,
      overrideAccess: false,
      locale: 'all',
      depth: 0,
      limit: 100,
      pagination: false,
      sort: 'startsOn',
    }),
  )
  reading(
    ['editions'],
    ...docs.flatMap(({ startsOn, endsOn }) => [startsOn ?? null, endsOn ?? null]),
  )
  return docs.map((doc) => {
    const membership = saidIn(ctx.locale, doc.statedMembership?.text)
    return {
      id: String(doc.id),
      code: doc.code,
      label: saidIn(ctx.locale, doc.label),
      startsOn: doc.startsOn ?? null,
      endsOn: doc.endsOn ?? null,
      fundingStatement: saidIn(ctx.locale, doc.fundingStatement),
      statedMembership: membership && {
        text: membership,
        source: doc.statedMembership?.source ?? null,
      },
    }
  })
}
