export const mail = {
  'mail.greeting': 'Buongiorno {name},',
} as const
