import type { TestEvent } from 'node:test/reporters'

/** What became of one test, as a line of JSON for the runner. */
export interface Result {
  name: string
  passed: boolean
  /** Where and why it failed. */
  why?: string
}

/** A reporter of node:test: one line a test. A skipped test has not passed. */
export default async function* recordResults(source: AsyncIterable<TestEvent>) {
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue
    const { name, skip, todo, details, file, line } = event.data
    const failed = event.type === 'test:fail'
    // A suite fails with its tests, which are counted; by itself when a hook of it fails.
    if (details.type === 'suite' && !(failed && isOfTheSuite(event.data))) continue
    const left = skip !== undefined || todo !== undefined
    const result: Result = { name, passed: !failed && !left }
    if (failed) result.why = `${file}:${line}\n${reasonOf(event.data)}`
    else if (left) result.why = `${file}:${line}\nskipped`
    yield `${JSON.stringify(result)}\n`
  }
}

type Failure = Extract<TestEvent, { type: 'test:fail' }>['data']

const isOfTheSuite = (data: object): boolean =>
  'failureType' in errorOf(data as Failure) &&
  !['subtestsFailed', 'cancelledByParent'].includes(
    String((errorOf(data as Failure) as { failureType?: unknown }).failureType),
  )

const errorOf = ({ details }: Failure): Error => details.error

function reasonOf(data: Failure): string {
  const error = errorOf(data)
  const cause = error.cause instanceof Error ? error.cause : error
  return cause.stack ?? cause.message
}
