import { template } from './template'

/** Makes the template before the files that copy it run side by side. */
await template()
process.exit(0)
