import type { Counts, KeptProblems } from '../domain/imports/import-run'
import type { ImportableField } from '../domain/imports/importable-fields'
import { sayMappingProblem, sayProblem } from '../domain/imports/say-problem'
import type { Locale } from '../i18n/locales'
import { message } from '../i18n/message'
import { sayFile } from '../domain/imports/say-file'

interface Told {
  counts: Counts
  problems: KeptProblems
  seconds: number
  dryRun: boolean
  isWhole: boolean
  out: string | null
  fields: ReadonlyMap<string, ImportableField>
}

/** More than these nobody reads on a terminal; the report has them all. */
const mostSaid = 40

/** How it went, for a terminal. */
export function saySummary(locale: Locale, told: Told): string {
  const { counts, problems, seconds, dryRun, isWhole, out, fields } = told
  const { stopped } = problems
  if (stopped)
    return [
      ...(stopped.file ? [sayFile(locale, stopped.file)] : []),
      ...(stopped.mapping ?? []).map((problem) => sayMappingProblem(locale, problem)),
      message(locale, 'imports.summary.nothing'),
    ].join('\n')
  const said = problems.rows.slice(0, mostSaid).map((problem) => {
    const { row, field, problem: words, suggestion, stops } = sayProblem(locale, problem, fields)
    const sign = stops ? '✖' : '·'
    return `${sign} ${[row, field, words].filter((part) => part !== '').join(' — ')}\n    → ${suggestion}`
  })
  const more = problems.all - said.length
  return [
    ...said,
    ...(more > 0 ? [message(locale, 'imports.summary.more', { count: more })] : []),
    ...(problems.left.length > 0
      ? [message(locale, 'imports.summary.left', { columns: problems.left.join(' · ') })]
      : []),
    message(locale, dryRun ? 'imports.summary.dryRun' : 'imports.summary.written', { ...counts }),
    message(locale, 'imports.summary.time', {
      seconds: seconds.toFixed(1),
      rate: Math.round(counts.done / Math.max(seconds, 0.001)),
      memory: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
    ...(isWhole ? [] : [message(locale, 'imports.summary.interrupted')]),
    ...(out === null ? [] : [message(locale, 'imports.summary.files', { folder: out })]),
  ].join('\n')
}

/** How far it is. */
export const sayProgress = (
  { locale, write }: { locale: Locale; write: boolean },
  { done, total, created }: Counts,
): string =>
  message(locale, write ? 'imports.told.writing' : 'imports.told.reading', { done, total, created })
