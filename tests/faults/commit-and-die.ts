import { createLocalReq, getPayload } from 'payload'
import { inTransaction } from '../../src/database/transaction'

/**
 * Gives an entry the title of its arguments (slug, title), and is killed at once when that is
 * committed: nothing that follows the changes runs in this process.
 */
const [slug = '', title = ''] = process.argv.slice(2)
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
const row = await payload.db.findOne<{ id: string }>({
  collection: 'resources',
  where: { slug: { equals: slug } },
})
if (!row) throw new Error(`no entry ${slug}`)
const { appendChange } = await import('../../src/changes/append-change')
await inTransaction(await createLocalReq({ locale: 'it' }, payload), async (req) => {
  await payload.db.updateOne({
    collection: 'resources',
    id: row.id,
    locale: 'it',
    data: { title: { it: title } },
    returning: false,
    req,
  })
  await appendChange(req, { collection: 'resources', id: row.id, operation: 'update' })
})
process.kill(process.pid, 'SIGKILL')
