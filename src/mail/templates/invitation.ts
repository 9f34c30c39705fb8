import { formatDateTime } from '../../i18n/format'
import type { Locale } from '../../i18n/locales'
import { message } from '../../i18n/message'
import { letter, type Written } from './letter'

export interface InvitationProps {
  locale: Locale
  displayName: string
  inviterName: string
  organisationName: string
  roleName: string
  url: string
  expiresAt: Date | string
}

/** Asks someone to come in: who invites them, as what, and until when the link opens. */
export const invitation = ({ locale, displayName, url, ...props }: InvitationProps): Written =>
  letter(locale, {
    subject: message(locale, 'mail.invitation.subject'),
    name: displayName,
    paragraphs: [
      message(locale, 'mail.invitation.who', {
        inviter: props.inviterName,
        organisation: props.organisationName,
        role: props.roleName,
      }),
      message(locale, 'mail.invitation.what'),
    ],
    action: { label: message(locale, 'mail.invitation.action'), url },
    notes: [
      message(locale, 'mail.until', { date: formatDateTime(locale, props.expiresAt) }),
      message(locale, 'mail.invitation.otherwise'),
    ],
  })
