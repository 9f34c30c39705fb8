import type { ReactNode } from 'react'
import { formatEuro, formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message, type MessageKey } from '../../i18n/message'
import { DataTable } from '../ui/data-table/view'
import { RichText } from '../ui/rich-text/view'
import { Said } from '../ui/said/view'
import { richSection } from './rich-section'
import type { Drawing, Evidence, ModelView, Section } from './resource-view'
import { wordFor } from '../../i18n/word-for'

/** What a model says, in the order one asks: why, what, with what result, at what price. */
export function modelSections(drawing: Drawing): (Section | null)[] {
  const { locale, resource } = drawing
  const { model } = resource
  if (!model) return []
  const rich = (id: string, label: MessageKey, value: ModelView['problem']) =>
    richSection(drawing, id, label, value)
  return [
    rich('problema', 'field.problem', model.problem),
    rich('approccio', 'field.approach', model.approach),
    coreElements(locale, model),
    evidence(locale, model, resource.provenance),
    rich('non-ha-funzionato', 'field.whatDidNotWork', model.whatDidNotWork),
    rich('per-partire', 'field.preconditions', model.preconditions),
    means(locale, model),
    rich('durata', 'field.sustainability', model.sustainability),
    rich('ad-altri', 'field.transferPotential', model.transferPotential),
  ]
}

function coreElements(locale: Locale, { coreElements: elements }: ModelView): Section | null {
  if (elements.length === 0) return null
  return {
    id: 'elementi',
    label: message(locale, 'field.coreElements'),
    body: (
      <ol className="core-elements">
        {elements.map(({ title, description, essential }, index) => (
          <li key={index}>
            <h3>
              {title ? (
                <Said locale={locale} lang={title.lang} as="span">
                  {title.value}
                </Said>
              ) : null}
              {essential ? (
                <span className="core-essential">{message(locale, 'resources.essential')}</span>
              ) : null}
            </h3>
            {description ? (
              <Said locale={locale} lang={description.lang}>
                <RichText value={description.value} under={3} />
              </Said>
            ) : null}
          </li>
        ))}
      </ol>
    ),
  }
}

function evidence(locale: Locale, model: ModelView, provenance: string): Section | null {
  const label = message(locale, 'field.evidence')
  if (model.evidence.length)
    return {
      id: 'risultati',
      label,
      body: (
        <DataTable
          caption={message(locale, 'resources.evidence.caption')}
          columns={[
            { label: message(locale, 'resources.evidence.claim') },
            { label: message(locale, 'resources.evidence.value'), numeric: true },
            { label: message(locale, 'resources.evidence.period') },
            { label: message(locale, 'resources.evidence.source') },
          ]}
          rows={model.evidence.map((row) => evidenceRow(locale, row))}
        />
      ),
    }
  if (model.noEvidenceYet)
    return {
      id: 'risultati',
      label,
      body: (
        <p className="measure">
          {message(locale, 'resources.noEvidenceYet', { reason: model.noEvidenceYet })}
        </p>
      ),
    }
  if (provenance !== 'publicSources') return null
  return { id: 'risultati', label, body: <p>{message(locale, 'provenance.notReported')}</p> }
}

const evidenceRow = (locale: Locale, row: Evidence) => [
  row.claim ? (
    <Said key="claim" locale={locale} lang={row.claim.lang} as="span">
      {row.claim.value}
    </Said>
  ) : null,
  row.value === null
    ? row.unit
    : [formatNumber(locale, row.value), row.unit].filter(Boolean).join(' '),
  row.period,
  <SourceOf key="source" {...row} locale={locale} />,
]

function SourceOf({ locale, source, evaluatedBy }: Evidence & { locale: Locale }) {
  const address = source && URL.canParse(source) && /^https?:/.test(source)
  return (
    <>
      {address ? (
        <a href={source} rel="noopener external">
          {new URL(source).hostname.replace(/^www\./, '')}
        </a>
      ) : (
        source
      )}
      {evaluatedBy ? (
        <span className="fact-aside">
          {message(locale, 'resources.evidence.by', { who: evaluatedBy })}
        </span>
      ) : null}
    </>
  )
}

/** Team, partners, costs, how it was commissioned: the depth on demand. */
function means(locale: Locale, model: ModelView): Section | null {
  const { team, costs, partners, procedure, legalBasis } = model
  const parts = [
    team.length ? (
      <Fold key="team" title={message(locale, 'field.team')}>
        <DataTable
          caption={message(locale, 'resources.team.caption')}
          columns={[
            { label: message(locale, 'resources.team.role') },
            { label: message(locale, 'resources.team.fte'), numeric: true },
          ]}
          rows={team.map(({ role, fte }) => [role, fte === null ? '' : formatNumber(locale, fte)])}
        />
      </Fold>
    ) : null,
    partners.length ? (
      <Fold key="partners" title={message(locale, 'field.partners')}>
        <ul>
          {partners.map(({ name, href }) => (
            <li key={name}>{href ? <a href={href}>{name}</a> : name}</li>
          ))}
        </ul>
      </Fold>
    ) : null,
    costs.length ? (
      <Fold key="costs" title={message(locale, 'field.costs')}>
        <DataTable
          caption={message(locale, 'resources.costs.caption')}
          columns={[
            { label: message(locale, 'resources.costs.item') },
            { label: message(locale, 'resources.costs.amount'), numeric: true },
            { label: message(locale, 'resources.costs.per') },
            { label: message(locale, 'resources.costs.funding') },
          ]}
          rows={costs.map(({ item, amount, per, funding }) => [
            item,
            amount === null ? '' : formatEuro(locale, amount),
            per ? wordFor(locale, 'resources.per', per) : '',
            funding,
          ])}
        />
      </Fold>
    ) : null,
    procedure || legalBasis ? (
      <Fold key="procedure" title={message(locale, 'field.procedure')}>
        {procedure ? <p>{wordFor(locale, 'procedure', procedure)}</p> : null}
        {legalBasis ? (
          <>
            <h3>{message(locale, 'field.legalBasis')}</h3>
            <p className="measure as-written">{legalBasis}</p>
          </>
        ) : null}
      </Fold>
    ) : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return { id: 'mezzi', label: message(locale, 'resources.means'), body: parts }
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  )
}
