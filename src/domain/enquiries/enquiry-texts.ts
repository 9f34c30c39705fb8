import type { MessageKey } from '../../i18n/message'
import { emailAddressIn } from '../email-address'
import type { EnquiryKind } from './kinds'
import { UnfitEnquiry, type Unfit } from './refusals'
import { longest, wishedRoles, type WishedRole } from './rules'

/** What a form sends, by field; a field that is not there is empty. */
export type Typed = Readonly<Record<string, string | undefined>>

export interface EnquiryTexts {
  name: string | null
  workplace: string | null
  email: string | null
  page: string | null
  message: string
  role: WishedRole | null
}

type Field = keyof typeof longest

/** What each kind asks for; the rest may be left out. */
const required: Record<EnquiryKind, readonly Field[]> = {
  city: ['name', 'email', 'message'],
  problem: ['message'],
  access: ['name', 'email', 'message'],
}

const missing: Record<Field, MessageKey> = {
  name: 'enquiries.error.name',
  workplace: 'enquiries.error.workplace',
  email: 'enquiries.error.email',
  page: 'enquiries.error.unfit',
  message: 'enquiries.error.message',
}

/**
 * What was typed, cleaned: one line where one is asked for, nothing in it that turns the direction of
 * writing round; `named` when a city was chosen. Throws `UnfitEnquiry` with every field that is missing, too long or no address.
 */
export function textsIn(kind: EnquiryKind, typed: Typed, named = false): EnquiryTexts {
  const texts = {
    name: line(typed.name),
    workplace: line(typed.workplace),
    email: line(typed.email),
    page: line(typed.page),
    message: lines(typed.message),
  }
  const unfit = (Object.keys(texts) as Field[]).flatMap((field) => wrongWith(kind, field, texts))
  // Of a request for access, either of the two says where somebody works.
  if (kind === 'access' && !texts.workplace && !named)
    unfit.push({ field: 'city', key: 'enquiries.error.workplace' })
  if (unfit.length > 0) throw new UnfitEnquiry(unfit)
  return {
    name: texts.name || null,
    workplace: texts.workplace || null,
    email: emailAddressIn(texts.email),
    page: texts.page || null,
    message: texts.message,
    role: wishedRoles.find((role) => role === typed.role) ?? null,
  }
}

function wrongWith(kind: EnquiryKind, field: Field, texts: Record<Field, string>): Unfit[] {
  const text = texts[field]
  if (text === '') return required[kind].includes(field) ? [{ field, key: missing[field] }] : []
  if (text.length > longest[field])
    return [{ field, key: 'enquiries.error.long', params: { most: longest[field] } }]
  if (field === 'email' && emailAddressIn(text) === null)
    return [{ field, key: 'enquiries.error.email' }]
  return []
}

const line = (text = ''): string => lines(text).replace(/\s+/g, ' ')

const lines = (text = ''): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwritten, '')
    .trim()
    .toWellFormed()

/** Control characters but the end of a line, and those that turn the direction of writing round. */
const unwritten = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g
