import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { docOf } from '../support/answers'
import { buildResource } from '../support/build-resource'
import { newCast, type Cast } from '../support/cast'
import { Mailbox } from '../support/mailbox'
import { startPortal, type Portal } from '../support/portal'

let portal: Portal
let cast: Cast
let mailbox: Mailbox
before(async () => {
  portal = await startPortal()
  cast = await newCast(portal)
  mailbox = new Mailbox(portal.dataDir)
})
after(() => portal.stop())

describe('what happens is told', () => {
  test('a manager is written to of what waits for them, once, with one link', async () => {
    const { id, slug, title } = await buildResource(portal, {
      organisation: cast.organisations.owner,
      straight: true,
    })
    docOf(await cast.client('sOwn').patch(`/api/resources/${id}`, { workflow: 'submitted' }))
    const letter = await mailbox.letterTo(cast.people.mOwn.email)
    console.log(letter.subject, letter.text, letter.headers.get('list'), slug, title)
    assert.match(letter.subject ?? '', /Da approvare/)
    const rows = await cast.client('mOwn').get('/api/notifications')
    console.log(rows.text)
    assert.equal(rows.body.totalDocs, 1)
  })
})
