import { randomUUID } from 'node:crypto'
import type { RemovableFile } from '../../domain/resources/removing/files-shown'
import type { FoundElsewhere, PassageFound } from '../../domain/resources/removing/look-for-passage'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { ErrorSummary } from '../ui/error-summary/view'
import { CheckField, TextField } from '../ui/form-field/view'
import type { LinkTo } from './resource-view'
import { wordFor } from '../../i18n/word-for'

/** What a removal would take: words with where they stand, or a file. */
export type PreviewOf =
  | {
      passage: string
      found: PassageFound
      /** Null when it was not looked for elsewhere. */
      others: FoundElsewhere[] | null
      /** False when only a document holds the words. */
      removable: boolean
    }
  | { file: RemovableFile }

export interface RemovalPreviewProps {
  locale: Locale
  about: LinkTo
  action: string
  /** Sent along, unseen. */
  fields: Record<string, string>
  preview: PreviewOf
  everywhere: boolean
  /** The word was not typed. */
  unsure: boolean
}

/** Where it stands, and the word to type before it goes for ever. */
export function RemovalPreview({ locale, about, action, ...props }: RemovalPreviewProps) {
  const { fields, preview, everywhere, unsure } = props
  const word = message(locale, 'removals.sure.word')
  const error = unsure ? message(locale, 'removals.sure.error', { word }) : undefined
  return (
    <>
      <ErrorSummary locale={locale} errors={error ? [{ field: 'sure', message: error }] : []} />
      <h1>{message(locale, 'removals.preview')}</h1>
      <p className="lede">
        <a href={about.href}>{about.label}</a>
      </p>
      {'file' in preview ? (
        <FilePreview locale={locale} file={preview.file} />
      ) : (
        <PassagePreview {...{ locale, action, ...preview }} />
      )}
      {'file' in preview || preview.removable ? (
        <form method="post" action={action} noValidate autoComplete="off">
          {Object.entries({ ...fields, once: randomUUID() }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {'others' in preview && preview.others?.length ? (
            <CheckField
              {...{ locale, name: 'everywhere', checked: everywhere }}
              label={message(locale, 'removals.preview.everywhere')}
            />
          ) : null}
          <p className="measure">{message(locale, 'removals.preview.open')}</p>
          <p className="measure">{message(locale, 'removals.backups')}</p>
          <TextField
            {...{ locale, name: 'sure', error }}
            required
            maxLength={40}
            autoComplete="off"
            label={message(locale, 'removals.sure', { word })}
          />
          <div className="actions">
            <button type="submit" className="btn btn-danger">
              {message(locale, 'removals.do')}
            </button>
            <a href={about.href}>{message(locale, 'removals.back')}</a>
          </div>
        </form>
      ) : (
        <p>
          <a href={about.href}>{message(locale, 'removals.back')}</a>
        </p>
      )}
    </>
  )
}

function FilePreview({ locale, file }: { locale: Locale; file: RemovableFile }) {
  const key = file.noun === 'media' ? 'removals.image' : 'removals.document'
  return (
    <>
      <p className="measure">
        <strong>{message(locale, key, { name: file.name })}</strong>
      </p>
      <p className="measure">{message(locale, 'removals.preview.file')}</p>
    </>
  )
}

function PassagePreview(
  props: { locale: Locale; action: string } & Exclude<PreviewOf, { file: RemovableFile }>,
) {
  const { locale, action, passage, found, others } = props
  const parts = [...new Set(found.fields.map((path) => partOf(locale, path)))]
  return (
    <>
      <p>{message(locale, 'removals.preview.passage')}</p>
      <blockquote className="as-written measure">{passage.trim()}</blockquote>
      <ul className="measure">
        <li>{message(locale, 'removals.preview.now', { n: found.now })}</li>
        <li>{message(locale, 'removals.preview.versions', { n: found.versions })}</li>
        {parts.length ? (
          <li>{message(locale, 'removals.preview.fields', { fields: parts.join(', ') })}</li>
        ) : null}
        {found.languages.length ? (
          <li>
            {message(locale, 'removals.preview.languages', {
              languages: found.languages
                .map((language) => message(locale, `removals.language.${language}`))
                .join(', '),
            })}
          </li>
        ) : null}
        {found.replications ? (
          <li>{message(locale, 'removals.preview.replications', { n: found.replications })}</li>
        ) : null}
        {found.address ? <li>{message(locale, 'removals.preview.address')}</li> : null}
      </ul>
      {found.documents.length ? (
        <>
          <h2>{message(locale, 'removals.preview.documents')}</h2>
          <p className="measure">{message(locale, 'removals.preview.documents.why')}</p>
          <ul>
            {found.documents.map(({ id, title }) => (
              <li key={id}>
                <a href={`${action}?${new URLSearchParams({ file: `documents:${id}` })}`}>
                  {message(locale, 'removals.preview.removeDocument', { name: title })}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {others ? <Others locale={locale} others={others} /> : null}
    </>
  )
}

const mostListed = 50

function Others({ locale, others }: { locale: Locale; others: FoundElsewhere[] }) {
  if (others.length === 0) return <p>{message(locale, 'removals.preview.othersNone')}</p>
  return (
    <>
      <h2>{message(locale, 'removals.preview.others')}</h2>
      <ul>
        {others.slice(0, mostListed).map(({ noun, id, title }) => (
          <li key={`${noun} ${id}`}>
            {title} ({wordFor(locale, 'noun', noun)})
          </li>
        ))}
        {others.length > mostListed ? <li>… {others.length}</li> : null}
      </ul>
    </>
  )
}

/** The interface's name of the field at the head of a path. */
const partOf = (locale: Locale, path: string): string =>
  wordFor(locale, 'field', path.split('.')[0] ?? path)
