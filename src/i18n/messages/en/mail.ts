import type { mail as italian } from '../it/mail'

export const mail: Record<keyof typeof italian, string> = {
  'mail.sender': 'LGNET2 network',
  'mail.greeting': 'Hello {name},',
  'mail.greetingPlain': 'Hello,',
  'mail.closing': 'The portal of the LGNET2 network. This message cannot be replied to.',
  'mail.closing.answerable': 'The portal of the LGNET2 network.',
  'mail.copyLink': 'If the button does not work, copy this address into your browser:',
  'mail.until': 'The link can be used once and holds until: {date}.',
  'mail.invitation.subject': 'Invitation to the portal of the LGNET2 network',
  'mail.invitation.who':
    '{inviter} invites you to the portal of the LGNET2 network for {organisation}, as “{role}”.',
  'mail.invitation.what':
    'In the portal cities publish what works, find what others did and replicate it. To come in, choose a password and read the privacy notice.',
  'mail.invitation.action': 'Accept the invitation',
  'mail.invitation.otherwise':
    'If you did not expect this invitation, ignore the message: without your confirmation the account stays closed.',
  'mail.reset.subject': 'New password for the LGNET2 portal',
  'mail.reset.what': 'Someone, probably you, asked for a new password for your account.',
  'mail.reset.action': 'Choose a new password',
  'mail.reset.otherwise': 'If it was not you, ignore the message: your password stays as it was.',
  'mail.passwordChanged.subject': 'Your password has changed',
  'mail.passwordChanged.what':
    'The password of your account in the LGNET2 portal has just changed and the other sessions were closed.',
  'mail.passwordChanged.otherwise':
    'If it was not you, ask for a new password at once from the “Sign in” page and tell whoever invited you.',
  'mail.address.subject': 'Confirm the change of email address',
  'mail.address.new':
    'This address ({address}) is about to become the one you sign in to the LGNET2 portal with.',
  'mail.address.old': 'You asked to sign in to the LGNET2 portal with another address: {address}.',
  'mail.address.both':
    'The change is made when both addresses, the new one and the current one, have confirmed it.',
  'mail.address.byAdmin':
    'The change was asked for by technical support and is made as soon as you confirm.',
  'mail.address.action': 'Confirm the change',
  'mail.address.otherwise':
    'If you did not expect this, do not confirm: the address stays as it was.',
  'mail.addressAnnounced.subject': 'The address of your account is about to change',
  'mail.addressAnnounced.what':
    'Technical support asked to move your account of the LGNET2 portal to the address {address}. The change is made when that address confirms.',
  'mail.addressAnnounced.otherwise':
    'If you did not know about it, tell technical support or whoever invited you at once.',
}
