import { message } from '../../i18n/message'
import type { Replicating } from '../replications/replicating'
import { ContentsList } from '../ui/contents-list/view'
import { ErrorSummary } from '../ui/error-summary/view'
import { FactStrip } from '../ui/fact-strip/view'
import { ProvenanceMark } from '../ui/provenance-mark/view'
import { FallbackNotice, Said } from '../ui/said/view'
import { AfterText, type AfterTextProps } from './after-text'
import { briefOf } from './brief-of'
import { closingSections } from './closing-sections'
import { factsOf } from './facts-of'
import { modelSections } from './model-sections'
import { reportSections } from './report-sections'
import type { Drawing } from './resource-view'
import { toolSections } from './tool-sections'
import { WhereItIs, type Whereabouts } from './where-it-is'
import { wordFor } from '../../i18n/word-for'

export interface ResourcePageProps extends Drawing {
  /** This page's whole address, for the citation. */
  address: string
  /** For whoever may read its drafts. */
  whereabouts: Whereabouts | null
  /** What came of a step, for whoever may not read its drafts. */
  outcome: { done: string | null; refused: string | null } | null
  /** What is shown is a text in work, not what readers see. */
  preview: boolean
  /** What is said and offered after the text. */
  after?: Pick<AfterTextProps, 'removals' | 'links'>
  /** What replicating it is to this reader, and who did. */
  replicating?: Replicating | null
}

/** One entry: the case in two minutes, then depth on demand. */
export function ResourcePage(props: ResourcePageProps) {
  const { locale, resource, whereabouts, outcome, preview } = props
  const sections = [
    ...modelSections(props),
    ...toolSections(props),
    ...reportSections(props),
    ...closingSections(props, props.replicating?.section ?? null),
  ]
    .filter((section) => section !== null)
    // What is taken away is what readers see.
    .filter(({ onScreen }) => !(preview && onScreen))
  return (
    <>
      {preview ? <p className="preview-line">{message(locale, 'resources.previewing')}</p> : null}
      {outcome?.done ? (
        <p className="done-line" role="status">
          {outcome.done}
        </p>
      ) : null}
      {outcome?.refused ? (
        <ErrorSummary locale={locale} title={outcome.refused} errors={[]} />
      ) : null}
      <Opening locale={locale} resource={resource} />
      {props.replicating?.offer}
      {whereabouts ? <WhereItIs locale={locale} {...whereabouts} /> : null}
      <FactStrip facts={factsOf(locale, resource)} />
      <div className="resource-columns">
        <div className="resource-text">
          <Brief locale={locale} resource={resource} />
          {sections.map(({ id, label, body, onScreen }) => (
            <section
              key={id}
              className={onScreen ? 'resource-section no-print' : 'resource-section'}
              aria-labelledby={id}
            >
              <h2 id={id}>{label}</h2>
              {body}
            </section>
          ))}
          {props.after ? <AfterText locale={locale} {...props.after} /> : null}
        </div>
        <aside className="resource-aside">
          <ContentsList locale={locale} entries={sections} />
        </aside>
      </div>
    </>
  )
}

function Opening({ locale, resource }: Drawing) {
  const { title, summary, cover } = resource
  return (
    <header className={cover ? 'resource-opening resource-opening-cover' : 'resource-opening'}>
      <div className="resource-opening-text">
        <p className="resource-card-kind">
          {[wordFor(locale, 'kind', resource.kind), ...resource.areas].join(' · ')}
        </p>
        <Said locale={locale} lang={title.lang} as="h1">
          {title.value}
        </Said>
        <p className="resource-card-city">
          {resource.organisation.href ? (
            <a href={resource.organisation.href}>{resource.organisation.label}</a>
          ) : (
            resource.organisation.label
          )}
        </p>
        <FallbackNotice locale={locale} lang={title.lang} />
        {summary ? (
          <Said locale={locale} lang={summary.lang} as="p" className="lede">
            {summary.value}
          </Said>
        ) : null}
        <ProvenanceMark locale={locale} provenance={resource.provenance} />
        {resource.topics.length ? (
          <p className="muted small resource-topics">{resource.topics.join(' · ')}</p>
        ) : null}
      </div>
      {cover ? (
        <figure className="resource-cover">
          <img src={cover.src} alt={cover.alt} width={cover.width} height={cover.height} />
          {cover.credit ? (
            <figcaption className="muted small">
              {message(locale, 'resources.credit', { credit: cover.credit })}
            </figcaption>
          ) : null}
        </figure>
      ) : null}
    </header>
  )
}

function Brief({ locale, resource }: Drawing) {
  const lines = briefOf(locale, resource)
  if (lines.length === 0) return null
  return (
    <section className="brief" aria-labelledby="brief">
      <h2 id="brief">{message(locale, 'resources.brief')}</h2>
      <dl>
        {lines.map(({ label, text, lang }) => (
          <div key={label}>
            <dt>{message(locale, label)}</dt>
            <Said locale={locale} lang={lang} as="dd">
              {text}
            </Said>
          </div>
        ))}
      </dl>
    </section>
  )
}
