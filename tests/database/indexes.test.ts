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

/** Sorting without an index what the question itself keeps small. */
const littleSorted: Record<string, RegExp> = {
  'rows asked for by their ids': /where "\w+"\."id" in \(|"_id":\{"\$in":\[/,
  'the versions of one entry':
    /"_resources_v"\."(parent_id|version_slug)" = |"(parent|version\.slug)":\{"\$eq":/,
  'the history of one entry': /"subject_row" = |"subject\.row":\{"\$eq":/,
  'mail that has not left': /"outgoing_mail"\."next_attempt_at" <= |"nextAttemptAt":\{"\$lte":/,
}

/**
 * Sorts that no index of these databases can serve: a title lives in another table than the state
 * it is read by, and a topic in a third. They grow with the library, at some milliseconds for each
 * ten thousand entries; `npm run bench` holds them to their budget.
 */
const sortedWhole: Record<string, RegExp> = {
  'the library by title': /order by "[^"]+"\."title" asc|"sort":\{"title\./,
  'the library of one topic': /"path" like \?\).* order by "resources"\."released_at"/,
}

const isExpected = ({ how, query }: LongRead): boolean =>
  how === 'sorts all' &&
  [...Object.values(littleSorted), ...Object.values(sortedWhole)].some((known) => known.test(query))

const told = (reads: LongRead[]): string[] =>
  [...new Map(reads.map((read) => [`${read.how} of ${read.of}`, read])).entries()].map(
    ([what, { query }]) => `${what}: ${query}`,
  )

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
