import type { ReactNode } from 'react'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import type { Said } from '../../i18n/said-in'
import { wordFor } from '../../i18n/word-for'
import { EmptyState } from '../ui/empty-state/view'

export interface ChangesPageProps {
  locale: Locale
  title: Said
  href: string
  replications: number
  elements: { title: Said; essential: boolean; takings: TakingView[] }[]
  added: TakingView[]
}

export interface TakingView {
  city: string
  /** Its replication. */
  href: string
  element: string
  change: string
  reason: string | null
  effect: string | null
}

/** What others did with an entry, element by element: who kept it, who changed it and why. */
export function ChangesPage({ locale, title, href, elements, added, ...props }: ChangesPageProps) {
  const lang = title.lang === locale ? undefined : title.lang
  return (
    <>
      <h1>{message(locale, 'lineage.others.title')}</h1>
      <p className="lede">
        <a href={href} lang={lang}>
          {title.value}
        </a>
      </p>
      {props.replications === 0 ? (
        <EmptyState
          title={message(locale, 'lineage.others.empty')}
          action={{ label: message(locale, 'lineage.others.back'), href }}
        >
          {message(locale, 'lineage.others.emptyWhy')}
        </EmptyState>
      ) : (
        <>
          <p>{message(locale, 'lineage.others.count', { count: props.replications })}</p>
          <ol className="others-elements">
            {elements.map((element) => (
              <li key={element.title.value}>
                <Element locale={locale} {...element} />
              </li>
            ))}
          </ol>
          {added.length > 0 ? (
            <section className="others-added" aria-labelledby="added">
              <h2 id="added">{message(locale, 'lineage.others.added')}</h2>
              <ul>
                {added.map((taking, index) => (
                  <li key={index}>
                    <strong>{taking.element}</strong> <Told locale={locale} taking={taking} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      )}
    </>
  )
}

function Element({
  locale,
  title,
  essential,
  takings,
}: ChangesPageProps['elements'][number] & { locale: Locale }) {
  const kept = takings.filter(({ change }) => change === 'kept')
  const others = takings.filter(({ change }) => change !== 'kept')
  return (
    <>
      <h2 lang={title.lang === locale ? undefined : title.lang}>
        {title.value}
        {essential ? (
          <span className="muted others-essential">
            {' '}
            {message(locale, 'lineage.others.essential')}
          </span>
        ) : null}
      </h2>
      {takings.length === 0 ? (
        <p className="muted">{message(locale, 'lineage.others.nobody')}</p>
      ) : (
        <dl>
          {kept.length > 0 ? (
            <Row word={wordFor(locale, 'change', 'kept')} change="kept">
              <p>
                {kept.map(({ city, href }, index) => (
                  <span key={href}>
                    {index > 0 ? ', ' : ''}
                    <a href={href}>{city}</a>
                  </span>
                ))}
              </p>
            </Row>
          ) : null}
          {['changed', 'dropped'].map((change) => {
            const done = others.filter((taking) => taking.change === change)
            return done.length > 0 ? (
              <Row key={change} word={wordFor(locale, 'change', change)} change={change}>
                <ul>
                  {done.map((taking, index) => (
                    <li key={index}>
                      <Told locale={locale} taking={taking} />
                    </li>
                  ))}
                </ul>
              </Row>
            ) : null
          })}
        </dl>
      )}
    </>
  )
}

function Row({ word, change, children }: { word: string; change: string; children: ReactNode }) {
  return (
    <div className={`others-row others-${change}`}>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Which city, why, and what came of it. */
function Told({ locale, taking }: { locale: Locale; taking: TakingView }) {
  const { city, href, reason, effect } = taking
  return (
    <>
      <a href={href}>{city}</a>
      {reason ? (
        `: ${reason}`
      ) : (
        <span className="muted">: {message(locale, 'lineage.others.noReason')}</span>
      )}
      {effect ? (
        <span className="others-effect">
          {' '}
          {message(locale, 'lineage.others.effect', { effect })}
        </span>
      ) : null}
    </>
  )
}
