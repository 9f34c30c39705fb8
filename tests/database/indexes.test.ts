import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startPortal, type Portal } from '../support/portal'
import { hearQueries, type LongRead } from '../support/query-plans'
import { walkPages } from '../support/walk-pages'

let portal: Portal
before(async () => {
  portal = await startPortal()
})
after(() => portal.stop())

const everybody = ['borgo.staff', 'borgo.manager', 'partner', 'anciFirst', 'ministryFirst', 'admin']

/** Kept by the network's secretariat, some dozens of rows: read whole sooner than by an index. */
const few = /^(editions|topics|pages|organisations|visits)(_|$)/

/** Sorts of more than one row's own that no index serves, and why they may be. */
const sortedWhole: Record<string, RegExp> = {
  'mail that has not left is never much':
    /"(next_attempt_at|mail_at)" <= |"(nextAttemptAt|mailAt)":\{"\$lte":/,
  'work that waits is never much': /"completed_at" is null|"completedAt":/,
  'a hundred files at most are looked for by their names':
    /"(documents|media)"\."filename" in \(|"filename":\{"\$in":/,
  'entries made from another, or that continue one, are few, and found by an index':
    /"(derivedFrom|continues)":\{"\$ne":null/,
  'documents that nobody has read yet are never many':
    /"text_state" = |"textState":\{"\$eq":"waiting/,
  'whom a text invites is a list of keys in it, looked for among the latest texts':
    /"version_invited_keys" like|"version\.invitedKeys":/,
  'what is late, to be verified or waits for the direction is looked for once a day':
    /"planned_on" < |"review_by" < |"reviewBy":\{"\$lt"|"phases\.plannedOn":|"version\.workflowSince":/,
  'messages that nobody has closed are never many':
    /"closed_at" is null|"closedAt":\{"\$exists":false/,
  'mail that was given up is never much': /"state" = \?|"state":\{"\$eq":"dead"/,
  'two dozen people at a time are told, found by their keys': /"notifications".*"key":\{"\$in":/,
  'people of a role are read some hundreds at a time':
    /from "users" .*"role" in |"find":"users".*"role":\{"\$in":/,
  'a title lies in another table than the state it is read by: this grows with the library':
    /order by "[^"]+"\."title" asc|"sort":\{"title\./,
}

/** What is read whole, and why it may be. */
const readWhole: Record<string, RegExp> = {
  'once a day, every search that somebody keeps': /from "saved_searches" "saved_searches" order by/,
}

const isExpected = ({ how, ofOneRow, query }: LongRead): boolean =>
  (how === 'reads all' && Object.values(readWhole).some((known) => known.test(query))) ||
  (how === 'sorts all' &&
    (ofOneRow || Object.values(sortedWhole).some((known) => known.test(query))))

/** Each once, whatever it was asked about. */
function told(reads: LongRead[]): string[] {
  const shapes = reads.map(({ of, how, query }) => `${how} of ${of}: ${shapeOf(query)}`)
  return [...new Set(shapes)].sort()
}

const shapeOf = (query: string): string =>
  query
    .replace(/"(lsid|\$clusterTime|projection|\$db)":(\{.*?\}+|"[^"]*")/g, '')
    .replace(/^select .*? from "/, 'select … from "')
    .replace(/\d+/g, 'n')

test('every query of every page is served by an index', async () => {
  const answer = await hearQueries(portal)
  const asked = new Set<string>()
  for (const client of [portal.nobody, ...everybody.map((who) => portal.as(who))])
    for (const path of await walkPages(client, '/it')) asked.add(path)
  const long = (await answer()).filter((read) => !few.test(read.of) && !isExpected(read))
  assert.deepEqual(told(long), [])
  for (const room of ['risorse', 'citta', 'area-personale', 'pagine'])
    assert.ok(
      [...asked].some((path) => path.startsWith(`/it/${room}/`)),
      room,
    )
})
