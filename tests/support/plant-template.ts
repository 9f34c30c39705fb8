import { getPayload } from 'payload'
import config from '../../payload.config'
import { plantDemonstration, plantNetwork } from '../../seed/plant'
import { environment } from '../../src/env'

/** A process of its own for `template.ts`: writes the content of a try-out, and ends. */
const payload = await getPayload({ config })
await plantNetwork(payload)
await plantDemonstration(payload, { dataDir: environment().dataDir })
await payload.destroy()
process.exit(0)
