import type { Pressing } from '../../domain/pressing'
import type { Said } from '../../i18n/said-in'

/** Something in a person's area that waits: for them, or for somebody else whom they wait for. */
export interface Todo extends Pressing {
  /** Among all that wait. */
  key: string
  /** Why it waits, in a few words. */
  why: string
  title: Said
  /** Whose it is, and whatever else tells it apart. */
  about: string[]
  /** Where it is done. */
  href: string
  /** The verb of its one action; null where the person can only look. */
  action: string | null
  /** Where its owner confirms at once that it still holds: then this is the action. */
  confirmAt: string | null
  /** What was said when it was sent back. */
  note: string | null
}
