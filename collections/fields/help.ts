import type { CandidField } from '../../src/access/candour'
import type { words } from './words'

type Words = ReturnType<typeof words>

interface Help {
  components: { Description: { path: string; clientProps: Record<string, unknown> } }
}

/**
 * What the panel says under a field: what to write and why. `needed` marks what an entry cannot be
 * sent without; `example` is opened by whoever wants one; `candid` names a field whose readers are
 * chosen beside it.
 */
export const help = (
  text: Words,
  more: { example?: Words; needed?: boolean; candid?: CandidField } = {},
): Help => ({
  components: {
    Description: { path: '/src/admin/components/help#Help', clientProps: { help: text, ...more } },
  },
})
