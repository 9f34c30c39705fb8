import type { lineage as italian } from '../it/lineage'

export const lineage: Record<keyof typeof italian, string> = {
  'lineage.replicationOf': 'Replication of “{title}”',
}
