/** The fields that only one kind has. */
export const fieldsOfKinds = {
  model: [
    'problem',
    'approach',
    'coreElements',
    'team',
    'costs',
    'partners',
    'procedure',
    'legalBasis',
    'preconditions',
    'evidence',
    'noEvidenceYet',
    'whatDidNotWork',
    'sustainability',
    'transferPotential',
  ],
  tool: ['toolType', 'whenToUse', 'instructions', 'timeToAdopt', 'toLocalise', 'privacyNotes'],
  report: [
    'reportPeriod',
    'actions',
    'indicators',
    'successFactors',
    'problems',
    'lessons',
    'modelsApplied',
  ],
} as const

/** Payload's `select` of a text of this kind: everything but what only other kinds have. */
export const withoutOtherKinds = (kind: string): Record<string, false> =>
  Object.fromEntries(
    Object.entries(fieldsOfKinds)
      .filter(([other]) => other !== kind)
      .flatMap(([, fields]) => fields.map((field) => [field, false] as const)),
  )
