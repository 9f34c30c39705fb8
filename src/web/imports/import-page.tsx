import type { ImportRun } from '../../domain/imports/import-run'
import type { ImportableField } from '../../domain/imports/importable-fields'
import { sayFile } from '../../domain/imports/say-file'
import { sayMappingProblem, sayProblem } from '../../domain/imports/say-problem'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import type { Stopped } from '../account/form'
import { DataTable } from '../ui/data-table/view'
import { ErrorSummary } from '../ui/error-summary/view'
import { TextField } from '../ui/form-field/view'
import { stateOf } from './imports-page'

interface ImportPageProps {
  locale: Locale
  run: ImportRun
  fields: ReadonlyMap<string, ImportableField>
  stopped?: Stopped
}

/** Problems drawn on the page; the report has them all. */
const mostDrawn = 100

/** One run: how far it is, what would come of it or what came, what to do next. */
export function ImportPage({ locale, run, fields, stopped }: ImportPageProps) {
  const here = pathTo(locale, 'myArea', { word: 'imports' }, run.id)
  const isOver = run.state === 'done' || run.state === 'failed'
  const mayChange = run.dryRun && run.state === 'done' && run.file !== null
  return (
    <>
      <h1>{message(locale, 'imports.one.title', { name: run.name })}</h1>
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <p className="lede" role="status">
        {stateOf(locale, run)}
      </p>
      {isOver ? <Outcome {...{ locale, run, here }} /> : <Progress {...{ locale, run, here }} />}
      {mayChange && run.counts.created > 0 ? (
        <form method="post" action={here}>
          <p>{message(locale, 'imports.write.why')}</p>
          <p className="actions">
            <button type="submit" name="do" value="write" className="btn btn-primary">
              {message(locale, 'imports.do.write', { count: run.counts.created })}
            </button>
          </p>
        </form>
      ) : null}
      <Problems {...{ locale, run, fields }} />
      {mayChange ? (
        <section aria-labelledby="mapping-of-it">
          <h2 id="mapping-of-it">{message(locale, 'imports.mapping.title')}</h2>
          <form method="post" action={here}>
            <TextField
              locale={locale}
              name="mapping"
              label={message(locale, 'imports.field.mapping')}
              help={message(locale, 'imports.mapping.help')}
              value={run.mapping}
              required
              lines={24}
            />
            <p className="actions">
              <button type="submit" name="do" value="try" className="btn btn-outline-primary">
                {message(locale, 'imports.do.again')}
              </button>
            </p>
          </form>
        </section>
      ) : null}
      <p>
        <a href={pathTo(locale, 'myArea', { word: 'imports' })}>
          {message(locale, 'imports.do.back')}
        </a>
      </p>
    </>
  )
}

type Of = { locale: Locale; run: ImportRun; here: string }

function Progress({ locale, run: { counts }, here }: Of) {
  return (
    <>
      {counts.total > 0 ? (
        <p>
          <label htmlFor="progress">{message(locale, 'imports.told.writing', { ...counts })}</label>{' '}
          <progress id="progress" value={counts.done} max={counts.total} />
        </p>
      ) : null}
      <p className="actions">
        <a className="btn btn-outline-primary" href={here}>
          {message(locale, 'imports.do.refresh')}
        </a>
      </p>
      <p>{message(locale, 'imports.progress.why')}</p>
    </>
  )
}

function Outcome({ locale, run, here }: Of) {
  const { counts, problems, rejects, dryRun } = run
  if (problems.stopped) return <WhyStopped locale={locale} run={run} />
  const lines = [
    message(locale, dryRun ? 'imports.count.toCreate' : 'imports.count.created', {
      count: counts.created,
    }),
    message(locale, 'imports.count.unchanged', { count: counts.unchanged }),
    message(locale, 'imports.count.rejected', { count: counts.rejected }),
    message(locale, 'imports.count.skipped', { count: counts.skipped }),
  ]
  return (
    <>
      <p>{message(locale, 'imports.count.total', { count: counts.total })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.left.length ? (
        <p>{message(locale, 'imports.summary.left', { columns: problems.left.join(' · ') })}</p>
      ) : null}
      {rejects && problems.all > 0 ? (
        <ul>
          <li>
            <a href={`${here}/report.csv`}>{message(locale, 'imports.download.report')}</a>
          </li>
          {counts.rejected > 0 ? (
            <li>
              <a href={`${here}/rejects.csv`}>
                {message(locale, 'imports.download.rejects', { count: counts.rejected })}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
      {dryRun && run.file === null ? <p>{message(locale, 'imports.file.gone')}</p> : null}
    </>
  )
}

function WhyStopped({ locale, run: { problems } }: { locale: Locale; run: ImportRun }) {
  const { stopped } = problems
  const said = [
    ...(stopped?.file ? [sayFile(locale, stopped.file)] : []),
    ...(stopped?.mapping ?? []).map((problem) => sayMappingProblem(locale, problem)),
  ]
  return (
    <>
      <p>{message(locale, 'imports.summary.nothing')}</p>
      <ul>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function Problems({ locale, run, fields }: Omit<Of, 'here'> & Pick<ImportPageProps, 'fields'>) {
  const { rows, all } = run.problems
  if (rows.length === 0) return null
  // What has to be mended first.
  const ordered = [...rows].sort((a, b) => Number(b.stops) - Number(a.stops) || a.row - b.row)
  const drawn = ordered.slice(0, mostDrawn).map((one) => sayProblem(locale, one, fields))
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{message(locale, 'imports.problems')}</h2>
      <DataTable
        caption={message(locale, 'imports.problems.caption', { drawn: drawn.length, all })}
        columns={(['row', 'field', 'problem', 'suggestion', 'outcome'] as const).map((name) => ({
          label: message(locale, `imports.report.${name}`),
        }))}
        rows={drawn.map(({ row, field, problem, suggestion, stops }) => [
          row,
          field || '–',
          problem,
          suggestion,
          message(locale, stops ? 'imports.outcome.aside' : 'imports.outcome.said'),
        ])}
      />
    </section>
  )
}
