import type { account as italian } from '../it/account'

export const account: Record<keyof typeof italian, string> = {
  'accountStatus.invited': 'Invited',
  'accountStatus.active': 'Active',
  'accountStatus.suspended': 'Suspended',
  'account.error.mayNotInvite':
    'You cannot invite this person with this role to this organisation',
  'account.error.mayNotManage':
    'You cannot change this account: it is for whoever may invite the person',
  'account.error.ownAccount': 'You cannot do this to yourself: ask someone else who may',
  'account.error.roleDoesNotFit': 'This role does not exist in this organisation',
  'account.error.addressInUse': 'There is already an account with this email address',
  'account.error.invalidAddress': 'Write a valid email address, for example name@body.it',
  'account.error.missing': 'Fill in this field',
  'account.error.spentLink': 'The link has been used or has expired. Ask for a new one',
  'account.error.password.short': 'The password needs at least 12 characters',
  'account.error.password.long': 'The password can have at most 200 characters',
  'account.error.password.common': 'This password is too easy to guess: choose another',
  'account.error.password.personal': 'The password cannot contain your email address',
  'account.error.wrongPassword': 'The current password is not right',
  'account.error.state': 'The account is not in a state that allows this',
  'account.error.invalidEnd': 'Write a valid date',
}
