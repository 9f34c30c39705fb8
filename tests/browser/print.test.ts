import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openPortal, type OpenPortal } from './open-portal'

let open: OpenPortal
before(async () => {
  open = await openPortal()
})
after(() => open.close())

/** Pages of a PDF, counted by its page objects. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

describe('on paper', () => {
  test('no entry takes more than two pages', async () => {
    const page = await open.visit('nobody')
    const { docs } = await open.portal.payload.find({
      collection: 'resources',
      where: { workflow: { equals: 'public' }, provenance: { equals: 'demonstration' } },
      limit: 50,
      depth: 0,
      overrideAccess: false,
    })
    assert.ok(docs.length >= 5)
    for (const { slug } of docs) {
      await page.goto(`/it/risorse/${slug}`)
      const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      assert.ok(pages === 1 || pages === 2, `${slug}: ${pages} pages`)
    }
    await page.context().close()
  })

  test('nor does the story of a replication, and it is told whole', async () => {
    const page = await open.visit('nobody')
    const { docs } = await open.portal.payload.find({
      collection: 'replications',
      where: { visibility: { equals: 'public' }, provenance: { equals: 'demonstration' } },
      limit: 50,
      depth: 0,
      overrideAccess: false,
    })
    assert.ok(docs.length >= 2)
    for (const { id, letter } of docs) {
      await page.goto(`/it/repliche/${id}`)
      const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      assert.ok(pages === 1 || pages === 2, `${id}: ${pages} pages`)
      await page.emulateMedia({ media: 'print' })
      const [greeting = ''] = (letter ?? '').split('\n')
      assert.ok(await page.getByText(greeting).isVisible())
      await page.emulateMedia({ media: null })
    }
    await page.context().close()
  })

  test('what one can only press is left out, what is folded is read', async () => {
    const page = await open.visit('borgo.manager')
    await page.goto('/it/risorse/borgo-esempio-lo-sportello-nelle-frazioni')
    await page.emulateMedia({ media: 'print' })
    for (const hidden of [
      '.portal-nav',
      '.portal-tools',
      '.where-it-is',
      '.resource-aside',
      'section:has(> #porta-con-te)',
    ])
      assert.ok(await page.locator(hidden).first().isHidden(), hidden)
    assert.ok(await page.locator('.citation').isVisible())
    assert.ok(await page.getByRole('cell', { name: /\d/ }).first().isVisible())
    const folded = page.locator('.resource-section details > :not(summary)').first()
    assert.ok((await folded.boundingBox())?.height, 'the fold is open on paper')
    await page.context().close()
  })
})
