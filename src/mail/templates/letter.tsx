import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'

/** A message ready to be queued. */
export interface Written {
  subject: string
  html: string
  text: string
}

export interface LetterParts {
  subject: string
  /** The person's name; none is said when it is not known. */
  name?: string
  paragraphs: string[]
  /** What somebody else wrote, line by line as they wrote it. */
  quoted?: string
  action?: { label: string; url: string }
  /** Said after the action: until when it holds, what to do otherwise. */
  notes?: string[]
  /** Where letters like this one are stopped. */
  stop?: { label: string; url: string }
  /** An answer reaches somebody: whoever the letter speaks for. */
  answerable?: boolean
}

/** The one form of the portal's letters: few words, one thing to do, the same in HTML and in text. */
export function letter(locale: Locale, parts: LetterParts): Written {
  const { subject, name, paragraphs, quoted, action, notes = [], stop } = parts
  const greeting = name
    ? message(locale, 'mail.greeting', { name })
    : message(locale, 'mail.greetingPlain')
  const closing = message(locale, parts.answerable ? 'mail.closing.answerable' : 'mail.closing')
  const html = renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{subject}</title>
      </head>
      <body style={body}>
        <div style={column}>
          <p style={brand}>{message(locale, 'mail.sender')}</p>
          <p>{greeting}</p>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {quoted ? <blockquote style={quotation}>{quoted}</blockquote> : null}
          {action ? (
            <>
              <p>
                <a href={action.url} style={button}>
                  {action.label}
                </a>
              </p>
              <p style={small}>
                {message(locale, 'mail.copyLink')}
                <br />
                {action.url}
              </p>
            </>
          ) : null}
          {notes.map((note) => (
            <p key={note} style={small}>
              {note}
            </p>
          ))}
          {stop ? (
            <p style={small}>
              <a href={stop.url}>{stop.label}</a>
            </p>
          ) : null}
          <p>{closing}</p>
        </div>
      </body>
    </html>,
  )
  const text = [
    greeting,
    ...paragraphs,
    ...(quoted ? [quoted.replace(/^/gm, '> ')] : []),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...notes,
    ...(stop ? [`${stop.label}:\n${stop.url}`] : []),
    closing,
  ].join('\n\n')
  return { subject, html: `<!doctype html>${html}`, text: `${text}\n` }
}

const body = { margin: 0, background: '#f0f4f8', color: '#17324d' }
const column = {
  maxWidth: '36rem',
  margin: '0 auto',
  padding: '24px',
  background: '#ffffff',
  font: '16px/1.5 "Titillium Web", Arial, sans-serif',
}
const brand = { fontWeight: 700, color: '#0066cc', fontSize: '20px' }
const button = {
  display: 'inline-block',
  padding: '12px 24px',
  background: '#0066cc',
  color: '#ffffff',
  fontWeight: 600,
  textDecoration: 'none',
  borderRadius: '4px',
}
const quotation = {
  margin: '16px 0',
  padding: '4px 0 4px 16px',
  borderLeft: '4px solid #d9dadb',
  whiteSpace: 'pre-line' as const,
  overflowWrap: 'anywhere' as const,
}
const small = { fontSize: '14px', color: '#455b71', overflowWrap: 'anywhere' as const }
