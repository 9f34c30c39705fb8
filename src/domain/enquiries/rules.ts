/** Longest texts, in characters, as the forms and the server count them. */
export const longest = {
  name: 120,
  workplace: 160,
  email: 254,
  page: 500,
  message: 4000,
} as const

/** Roles that somebody without an account may say they wish for. */
export const wishedRoles = ['cityStaff', 'cityManager', 'partner'] as const
export type WishedRole = (typeof wishedRoles)[number]

/** Whoever wrote is forgotten so long after the message was closed. */
export const monthsAfterClosing = 12

/** And so long after it came, where nobody ever closed it. */
export const monthsUnclosed = 24
