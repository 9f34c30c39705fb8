import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { ErrorSummary } from '../../ui/error-summary/view'
import type { Wrong } from './section'

/** A field that somebody else wrote meanwhile. */
export interface Theirs {
  label: string
  mine: string
  theirs: string
}

interface SectionPageProps {
  locale: Locale
  title: string
  why: string
  /** The journal it belongs to, and the way back. */
  journal: { label: string; href: string }
  action: string
  /** Names what the form began with. */
  seen: string
  /** Names this sending: a second one does nothing. */
  once: string
  wrong: Wrong[]
  theirs: Theirs[]
  /** There is a next one to go on to. */
  mayGoOn: boolean
  children: ReactNode
}

/** One part of the journal as a form; with both texts where two people wrote it. */
export function SectionPage({ locale, title, why, journal, theirs, ...form }: SectionPageProps) {
  return (
    <div className="journal-writing">
      {theirs.length ? (
        <ErrorSummary locale={locale} title={form.wrong[0]?.message} errors={[]} />
      ) : (
        <ErrorSummary locale={locale} errors={form.wrong} />
      )}
      <h1>{title}</h1>
      <p>
        <a href={journal.href}>{journal.label}</a>
      </p>
      <p className="measure">{why}</p>
      {theirs.length ? <BothTexts locale={locale} theirs={theirs} /> : null}
      <form method="post" action={form.action} noValidate>
        <input type="hidden" name="seen" value={form.seen} />
        <input type="hidden" name="once" value={form.once} />
        {form.children}
        <div className="actions">
          <button type="submit" className="btn btn-primary">
            {message(locale, theirs.length ? 'journal.form.saveMine' : 'journal.form.save')}
          </button>
          {form.mayGoOn ? (
            <button type="submit" name="then" value="next" className="btn btn-outline-primary">
              {message(locale, 'journal.form.saveAndNext')}
            </button>
          ) : null}
          <a href={journal.href}>{message(locale, 'journal.form.back')}</a>
        </div>
      </form>
    </div>
  )
}

/** What was typed here and what somebody else saved, beside each other. */
function BothTexts({ locale, theirs }: { locale: Locale; theirs: Theirs[] }) {
  return (
    <section className="both-texts" aria-labelledby="due-testi">
      <h2 id="due-testi">{message(locale, 'journal.stale.title')}</h2>
      <p className="measure">{message(locale, 'journal.stale.why')}</p>
      {theirs.map(({ label, mine, theirs: other }) => (
        <div key={label}>
          <h3>{label}</h3>
          <dl className="side-by-side">
            <div>
              <dt>{message(locale, 'journal.stale.mine')}</dt>
              <dd className="as-written">{mine || '—'}</dd>
            </div>
            <div>
              <dt>{message(locale, 'journal.stale.theirs')}</dt>
              <dd className="as-written">{other || '—'}</dd>
            </div>
          </dl>
        </div>
      ))}
    </section>
  )
}
