import type { CollectionAdminOptions, Where } from 'payload'
import { opens, type AccessTable } from '../../src/access/access-of'
import { askerOf } from '../../src/access/asker'
import { nobody, type Cell } from '../../src/access/predicates'

type InPanel = Required<
  Pick<
    CollectionAdminOptions,
    'hidden' | 'baseFilter' | 'hideAPIURL' | 'disableCopyToLocale' | 'components'
  >
>

const never = () => false

/** An entry has one view in the panel, so there is no choice of views to show. */
export const oneView = {
  edit: { default: { tab: { condition: never } }, versions: { tab: { condition: never } } },
}

/**
 * How a noun stands in the panel: hidden from whoever has no work to do in it, and listing only the
 * rows that the person works on (`listed`); what else may be read is on the portal.
 */
export const inPanel = (table: AccessTable, listed: Cell = table.update ?? nobody): InPanel => ({
  hidden: ({ user }) => !opens(table.panel, user),
  baseFilter: ({ req }): Where | null => {
    const answer = listed(askerOf(req.user))
    if (answer === true) return null
    return answer === false ? { id: { exists: false } } : answer
  },
  hideAPIURL: true,
  disableCopyToLocale: true,
  components: { views: oneView },
})
