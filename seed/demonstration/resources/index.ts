import type { DemonstrationResource } from '../../types'

/** The demonstration's entries, each told from its beginning to where it stands. */
export const resources: DemonstrationResource[] = []
