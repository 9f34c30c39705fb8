import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'
import { wordFor } from '../../../i18n/word-for'
import { ProvenanceMark } from '../provenance-mark/view'
import { leadsToCurrent, sizeOf, type LineageBranch, type LineageTreeView } from './branch'
import { changeLines } from './change-lines'
import { LineageDrawing } from './drawing'

type LineageTreeProps = LineageTreeView & { locale: Locale }

/** So many beside each other; further ones are folded. */
const mostOpen = 6

/** Where an entry comes from and where it went: a drawing, and the same as a nested list. */
export function LineageTree({ locale, root, beginsBefore, cut }: LineageTreeProps) {
  const whole = <Branch locale={locale} branch={root} />
  return (
    <>
      {sizeOf(root) > 1 ? <LineageDrawing locale={locale} root={root} /> : null}
      <ul className="lineage-tree">
        {beginsBefore ? (
          <li>
            <p className="muted">{message(locale, 'lineage.unavailable')}</p>
            <ul>{whole}</ul>
          </li>
        ) : (
          whole
        )}
      </ul>
      {cut ? <p className="muted small">{message(locale, 'lineage.cut')}</p> : null}
    </>
  )
}

function Branch({ locale, branch }: { locale: Locale; branch: LineageBranch }) {
  const lines = changeLines(locale, branch.changes)
  return (
    <li aria-current={branch.current ? 'true' : undefined}>
      {branch.type === 'resource' ? (
        <Entry {...{ locale, branch }} />
      ) : (
        <Taken {...{ locale, branch }} />
      )}
      {lines.length > 0 ? (
        <ul className="lineage-changes">
          {lines.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      <Children {...{ locale, branch }} />
    </li>
  )
}

function Entry({ locale, branch }: { locale: Locale; branch: LineageBranch }) {
  const { title, href, city, current, state } = branch
  const lang = title.lang === locale ? undefined : title.lang
  return (
    <p>
      {current ? (
        <strong lang={lang}>{title.value}</strong>
      ) : (
        <a href={href} lang={lang}>
          {title.value}
        </a>
      )}{' '}
      <span className="muted">
        {[
          city,
          ...(state === 'public' ? [] : [wordFor(locale, 'workflow', state)]),
          ...(current ? [message(locale, 'lineage.thisEntry')] : []),
        ].join(' · ')}
      </span>
      <Invented {...{ locale, branch }} />
    </p>
  )
}

function Taken({ locale, branch }: { locale: Locale; branch: LineageBranch }) {
  const { href, city, state } = branch
  return (
    <p className="lineage-taken">
      <a href={href}>{message(locale, 'lineage.takenBy', { city })}</a>{' '}
      <span className="muted">{wordFor(locale, 'outcome', state)}</span>
      <Invented {...{ locale, branch }} />
    </p>
  )
}

const Invented = ({ locale, branch }: { locale: Locale; branch: LineageBranch }) =>
  branch.demonstration ? (
    <>
      {' '}
      <ProvenanceMark locale={locale} provenance="demonstration" />
    </>
  ) : null

function Children({ locale, branch }: { locale: Locale; branch: LineageBranch }) {
  const { children } = branch
  if (children.length === 0) return null
  const open = children.filter((child, index) => index < mostOpen || leadsToCurrent(child))
  const folded = children.filter((child) => !open.includes(child))
  return (
    <>
      <ul>
        {open.map((child) => (
          <Branch key={child.id} locale={locale} branch={child} />
        ))}
      </ul>
      {folded.length > 0 ? (
        <details className="lineage-folded">
          <summary>{message(locale, 'lineage.others', { count: folded.length })}</summary>
          <ul>
            {folded.map((child) => (
              <Branch key={child.id} locale={locale} branch={child} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
