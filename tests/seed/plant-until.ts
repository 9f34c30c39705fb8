import { getPayload } from 'payload'
import config from '../../payload.config'
import { plantDemonstration, plantNetwork } from '../../seed/plant'
import { environment } from '../../src/env'

/**
 * A process of its own that plants a try-out's content and is killed, as by a power cut, when it is
 * about to write for the nth time; without a number it goes on to the end, begins once more, and says what it wrote.
 */
const last = Number(process.argv[2] ?? Infinity)
const payload = await getPayload({ config })
let writes = 0
const { create } = payload.db
payload.db.create = function countedCreate(...args) {
  writes += 1
  if (writes === last) process.kill(process.pid, 'SIGKILL')
  return create.apply(payload.db, args)
}
const plant = async () => {
  await plantNetwork(payload)
  await plantDemonstration(payload, { dataDir: environment().dataDir })
  return writes
}
const first = await plant()
const again = (await plant()) - first
const nouns = [
  'organisations',
  'resources',
  'documents',
  'media',
  'users',
  'replications',
  'activities',
] as const
const counted = nouns.map(async (collection) => {
  const { totalDocs } = await payload.count({ collection })
  return [collection, totalDocs] as const
})
console.log(JSON.stringify({ first, again, rows: Object.fromEntries(await Promise.all(counted)) }))
await payload.destroy()
process.exit(0)
