import type { DemonstrationReplication } from '../../types'
import { borgo } from './borgo'
import { monte } from './monte'
import { porto } from './porto'
import { valle } from './valle'

/** What the demonstration's cities took up from one another, each told from its beginning. */
export const replications: DemonstrationReplication[] = [...borgo, ...monte, ...valle, ...porto]
