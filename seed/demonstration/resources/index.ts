import type { DemonstrationResource } from '../../types'
import { borgo } from './borgo'
import { monte } from './monte'
import { porto } from './porto'
import { valle } from './valle'

/** The demonstration's entries, each told from its beginning to where it stands. */
export const resources: DemonstrationResource[] = [...porto, ...borgo, ...monte, ...valle]
