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

/** What was sent for a text of this kind: nobody reads on a page what only other kinds have. */
export const ofItsKind = (
  kind: unknown,
  sent: Record<string, unknown>,
): Record<string, unknown> => {
  const others = Object.entries(fieldsOfKinds).filter(([other]) => other !== kind)
  const names = new Set<string>(others.flatMap(([, fields]) => fields))
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !names.has(name)))
}

/** Payload's `select` of a text of this kind: everything but what only other kinds have. */
export const withoutOtherKinds = (kind: string): Record<string, false> =>
  Object.fromEntries(
    Object.entries(fieldsOfKinds)
      .filter(([other]) => other !== kind)
      .flatMap(([, fields]) => fields.map((field) => [field, false] as const)),
  )
