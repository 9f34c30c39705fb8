import { getPayload } from 'payload'
import { generateReplications } from './generate-replications'
import { generateResources } from './generate-resources'

/** Fills the database of DATA_DIR, in a process that ends with it: `<how many>`. */
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
await generateReplications(payload)
await generateResources(payload, process.env.DATA_DIR ?? '', Number(process.argv[2]))
process.exit(0)
