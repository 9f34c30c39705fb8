import { getPayload } from 'payload'
import config from '../../payload.config'
import { plantDemonstration, plantNetwork } from '../../seed/plant'
import { environment } from '../../src/env'
import { readDocuments } from '../../src/jobs/read-documents'

/**
 * A process of its own for `template.ts`: writes the content of a try-out, and ends. Its documents
 * are read here: what jobs change is not to come between a test's steps.
 */
const payload = await getPayload({ config })
await plantNetwork(payload)
await plantDemonstration(payload, { dataDir: environment().dataDir })
const { docs } = await payload.db.find<{ id: string; filename: string }>({
  collection: 'documents',
  pagination: false,
})
for (const { id, filename } of docs)
  await readDocuments.run(payload, { document: id, filename }, AbortSignal.timeout(60_000))
await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
await payload.destroy()
process.exit(0)
