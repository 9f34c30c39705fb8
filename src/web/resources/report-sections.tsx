import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { DataTable } from '../ui/data-table/view'
import { RichText } from '../ui/rich-text/view'
import { Said } from '../ui/said/view'
import { richSection } from './rich-section'
import type { Drawing, ReportView, Section } from './resource-view'

/** What a project report says: what was done, what came of it, what was hard, what was learned. */
export function reportSections(drawing: Drawing): (Section | null)[] {
  const { locale, resource } = drawing
  const { report } = resource
  if (!report) return []
  return [
    actions(locale, report),
    indicators(locale, report),
    richSection(drawing, 'ha-aiutato', 'field.successFactors', report.successFactors),
    problems(locale, report),
    richSection(drawing, 'lezioni', 'field.lessons', report.lessons),
    report.modelsApplied.length
      ? {
          id: 'modelli',
          label: message(locale, 'field.modelsApplied'),
          body: (
            <ul>
              {report.modelsApplied.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          ),
        }
      : null,
  ]
}

function actions(locale: Locale, report: ReportView): Section | null {
  if (report.actions.length === 0) return null
  return {
    id: 'azioni',
    label: message(locale, 'field.actions'),
    body: (
      <ol className="core-elements">
        {report.actions.map(({ title, area, result }, index) => (
          <li key={index}>
            <h3>
              {title ? (
                <Said locale={locale} lang={title.lang} as="span">
                  {title.value}
                </Said>
              ) : null}
            </h3>
            {area ? <p className="muted small">{area}</p> : null}
            {result ? (
              <Said locale={locale} lang={result.lang} as="p" className="measure as-written">
                {result.value}
              </Said>
            ) : null}
          </li>
        ))}
      </ol>
    ),
  }
}

function indicators(locale: Locale, report: ReportView): Section | null {
  if (report.indicators.length === 0) return null
  const figure = (value: number | null) => (value === null ? '' : formatNumber(locale, value))
  return {
    id: 'indicatori',
    label: message(locale, 'field.indicators'),
    body: (
      <DataTable
        caption={message(locale, 'resources.indicators.caption')}
        columns={[
          { label: message(locale, 'resources.indicators.label') },
          { label: message(locale, 'resources.indicators.target'), numeric: true },
          { label: message(locale, 'resources.indicators.actual'), numeric: true },
          { label: message(locale, 'resources.indicators.unit') },
          { label: message(locale, 'resources.evidence.source') },
        ]}
        rows={report.indicators.map(({ label, target, actual, unit, source }) => [
          label,
          figure(target),
          figure(actual),
          unit,
          source,
        ])}
      />
    ),
  }
}

function problems(locale: Locale, report: ReportView): Section | null {
  if (report.problems.length === 0) return null
  return {
    id: 'difficolta',
    label: message(locale, 'field.problems'),
    body: (
      <ul className="plain-list problems">
        {report.problems.map(({ problem, origin, solution }, index) => (
          <li key={index}>
            {problem ? (
              <Said locale={locale} lang={problem.lang}>
                <RichText value={problem.value} />
              </Said>
            ) : null}
            {origin ? (
              <p className="muted">{message(locale, 'resources.problems.origin', { origin })}</p>
            ) : null}
            {solution ? (
              <>
                <h3>{message(locale, 'resources.problems.solution')}</h3>
                <Said locale={locale} lang={solution.lang}>
                  <RichText value={solution.value} under={3} />
                </Said>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    ),
  }
}
