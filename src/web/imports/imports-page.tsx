import type { Imports } from '../../domain/imports/find-imports'
import type { ImportRun } from '../../domain/imports/import-run'
import { resourceKinds } from '../../domain/resources/completeness'
import { formatDate } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { pathTo } from '../../i18n/paths'
import { errorOf, type Stopped } from '../account/form'
import { DataTable } from '../ui/data-table/view'
import { ErrorSummary } from '../ui/error-summary/view'
import { FileField, SelectField, TextField } from '../ui/form-field/view'
import { Pagination } from '../ui/pagination/view'

interface ImportsPageProps {
  locale: Locale
  found: Imports
  /** Who had it done, by profile. */
  names: Map<string, string>
  stopped?: Stopped
}

/** A table to look at, and the runs there were. */
export function ImportsPage({ locale, found, names, stopped }: ImportsPageProps) {
  const list = pathTo(locale, 'myArea', { word: 'imports' })
  return (
    <>
      <h1>{message(locale, 'imports.title')}</h1>
      {stopped ? <ErrorSummary locale={locale} errors={stopped.errors} /> : null}
      <p className="lede">{message(locale, 'imports.intro')}</p>
      <form method="post" action={list} encType="multipart/form-data" noValidate>
        <FileField
          locale={locale}
          name="file"
          label={message(locale, 'imports.field.file')}
          help={message(locale, 'imports.field.file.help')}
          accept=".csv,.xlsx,.tsv,.txt"
          error={errorOf(stopped, 'file')}
          required
        />
        <SelectField
          locale={locale}
          name="kind"
          label={message(locale, 'imports.field.kind')}
          options={resourceKinds.map((kind) => ({
            value: kind,
            label: message(locale, `kind.${kind}`),
          }))}
          value="model"
          required
        />
        <TextField
          locale={locale}
          name="mapping"
          label={message(locale, 'imports.field.mapping')}
          help={message(locale, 'imports.field.mapping.help')}
          lines={8}
        />
        <p className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, 'imports.do.look')}
          </button>
        </p>
      </form>
      <section aria-labelledby="runs">
        <h2 id="runs">{message(locale, 'imports.runs')}</h2>
        {found.runs.length ? (
          <DataTable
            caption={message(locale, 'imports.runs.caption')}
            columns={[
              { label: message(locale, 'imports.run.file') },
              { label: message(locale, 'imports.run.state') },
              { label: message(locale, 'imports.run.created'), numeric: true },
              { label: message(locale, 'imports.run.rejected'), numeric: true },
              { label: message(locale, 'imports.run.by') },
              { label: message(locale, 'imports.run.at') },
            ]}
            rows={found.runs.map((run) => [
              <a key="file" href={`${list}/${encodeURIComponent(run.id)}`}>
                {run.name}
              </a>,
              stateOf(locale, run),
              run.dryRun ? '–' : run.counts.created,
              run.counts.rejected,
              (run.by && names.get(run.by)) ?? message(locale, 'imports.run.system'),
              formatDate(locale, run.at),
            ])}
          />
        ) : (
          <p>{message(locale, 'imports.runs.none')}</p>
        )}
        <Pagination
          locale={locale}
          page={found.page}
          pages={found.pages}
          hrefOf={(page) => `${list}?page=${page}`}
        />
      </section>
    </>
  )
}

/** How far a run is, in words. */
export const stateOf = (locale: Locale, { dryRun, state }: ImportRun): string =>
  message(locale, `imports.state.${dryRun ? 'look' : 'write'}.${state}`)
