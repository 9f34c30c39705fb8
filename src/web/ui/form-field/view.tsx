import type { ReactNode } from 'react'
import type { Locale } from '../../../i18n/locales'
import { message } from '../../../i18n/message'

interface FieldProps {
  locale: Locale
  /** The form's field; also the input's id, which the error summary links to. */
  name: string
  /** Where the same name stands twice on a page. */
  id?: string
  label: string
  help?: string
  /** What is wrong with it, in a sentence. */
  error?: string
  required?: boolean
  /** The form has said of all its fields that they may be left out. */
  mayBeEmpty?: boolean
}

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'tel' | 'url'
  /** What was typed, kept when the form comes back. */
  value?: string
  maxLength?: number
  autoComplete?: string
  /** Shows a box of so many lines. */
  lines?: number
}

/** A line or a box of text with its label above, help and error tied to it. */
export function TextField({ type = 'text', value, lines, ...props }: TextFieldProps) {
  const { maxLength, autoComplete, ...field } = props
  const shared = {
    ...describedBy(field),
    className: 'form-control',
    defaultValue: value,
    maxLength,
    autoComplete,
  }
  return (
    <Labelled {...field}>
      {lines ? <textarea {...shared} rows={lines} /> : <input {...shared} type={type} />}
    </Labelled>
  )
}

export interface FileFieldProps extends FieldProps {
  /** Endings of the names offered first: `.docx,.odt`. */
  accept: string
}

/** One file of one's own computer. */
export function FileField({ accept, ...field }: FileFieldProps) {
  return (
    <Labelled {...field}>
      <input {...describedBy(field)} className="form-control" type="file" accept={accept} />
    </Labelled>
  )
}

export interface SelectFieldProps extends FieldProps {
  value?: string
  options: { value: string; label: string }[]
  /** The first choice, that chooses nothing. */
  blank?: string
}

export function SelectField({ value, options, blank, ...field }: SelectFieldProps) {
  return (
    <Labelled {...field}>
      <select {...describedBy(field)} className="form-select" defaultValue={value ?? ''}>
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

export interface ChoiceFieldProps extends FieldProps {
  value?: string
  options: { value: string; label: string; help?: string }[]
}

/** A few choices in sight, one of which holds. */
export function ChoiceField({
  value,
  options,
  name,
  label,
  help,
  error,
  ...props
}: ChoiceFieldProps) {
  return (
    <fieldset className="field" aria-describedby={idsOf({ name, help, error })}>
      <legend>
        {label} <Optional {...props} />
      </legend>
      <Hints {...{ name, help, error }} />
      {options.map((option, index) => (
        <div className="choice" key={option.value}>
          <input
            type="radio"
            id={index === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
            required={props.required}
          />
          <label htmlFor={index === 0 ? name : `${name}-${option.value}`}>
            {option.label}
            {option.help ? <span className="field-help">{option.help}</span> : null}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

/** A yes that stands alone. */
export function CheckField({
  name,
  label,
  help,
  error,
  ...props
}: FieldProps & { checked?: boolean }) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <Hints {...{ name, error }} />
      <div className="choice">
        <input
          {...describedBy({ name, help, error, required: props.required })}
          type="checkbox"
          defaultChecked={props.checked}
        />
        <label htmlFor={name}>
          {label}
          {help ? (
            <span className="field-help" id={`${name}-help`}>
              {help}
            </span>
          ) : null}
        </label>
      </div>
    </div>
  )
}

function Labelled({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      <label htmlFor={field.id ?? field.name}>
        {field.label} <Optional {...field} />
      </label>
      <Hints {...field} />
      {children}
    </div>
  )
}

function Hints({ name, id = name, help, error }: Hinted) {
  return (
    <>
      {help ? (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** Most fields are asked for: what may be left out says so. */
const Optional = ({
  locale,
  required,
  mayBeEmpty,
}: Pick<FieldProps, 'locale' | 'required' | 'mayBeEmpty'>) =>
  required || mayBeEmpty ? null : (
    <span className="field-optional">({message(locale, 'ui.optional')})</span>
  )

const describedBy = ({
  name,
  id = name,
  help,
  error,
  required,
}: Omit<FieldProps, 'locale' | 'label'>) => ({
  id,
  name,
  required,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': idsOf({ name, id, help, error }),
})

type Hinted = Pick<FieldProps, 'name' | 'id' | 'help' | 'error'>

const idsOf = ({ name, id = name, help, error }: Hinted) =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
