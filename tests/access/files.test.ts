import { after, before, describe, test } from 'node:test'
import { newDocument, newImage } from '../files/send'
import { buildResource, type ResourceOverrides } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import type { Row } from '../support/client'
import { startPortal, type Portal } from '../support/portal'
import { assertGrid, cellsAsserted } from './cells'
import { fileReading } from './nouns.table'

let portal: Portal
let cast: Cast
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
})
after(async () => {
  console.log(`files: ${cellsAsserted()} cells of the access tables asked over HTTP`)
  await portal.stop()
})

const shownBy: Record<string, Partial<ResourceOverrides> & { byRevision?: boolean }> = {
  inDraft: { workflow: 'draft' },
  inNetwork: { workflow: 'network' },
  inPublic: { workflow: 'public' },
  inArchived: { workflow: 'archived' },
  inRevision: { workflow: 'public', revision: 'draft', byRevision: true },
  inProposedRevision: { workflow: 'public', revision: 'proposed', byRevision: true },
}

for (const noun of ['documents', 'media'] as const)
  describe(`${noun} are read by whom the table says`, () => {
    const files = new Map<string, Row>()
    before(async () => {
      const { owner, coOwner, named } = cast.organisations
      const upload = noun === 'documents' ? newDocument : newImage
      for (const row of Object.keys(fileReading)) {
        const file = await upload(cast.client('sOwn'))
        files.set(row, file)
        if (row === 'unattached') continue
        const { byRevision, ...place } = shownBy[row] ?? {}
        const shows = noun === 'documents' ? { documents: [file.id] } : { cover: file.id }
        await buildResource(portal, {
          organisation: owner,
          coOwners: [
            { organisation: coOwner, accepted: true },
            { organisation: named, accepted: false },
          ],
          ...place,
          ...(byRevision ? { revisionData: shows } : { data: shows }),
        })
      }
    })

    test('their row', () =>
      assertGrid(fileReading, async (row, key) => {
        const { status } = await cast.client(key).get(`/api/${noun}/${files.get(row)?.id}`)
        return status === 200 ? 'x' : status === 404 ? '.' : String(status)
      }))

    test('their bytes', () =>
      assertGrid(fileReading, async (row, key) => {
        const { status } = await cast.client(key).get(String(files.get(row)?.url))
        return status === 200 ? 'x' : status === 404 ? '.' : String(status)
      }))

    test('their place in a list', () =>
      assertGrid(fileReading, async (row, key) => {
        const id = files.get(row)?.id
        const { body } = await cast.client(key).get(`/api/${noun}?where[id][equals]=${id}&depth=2`)
        return body.totalDocs === 1 ? 'x' : body.totalDocs === 0 ? '.' : JSON.stringify(body)
      }))
  })
