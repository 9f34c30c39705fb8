/** Where the reading of a document stands: its text is searchable once it is `read`. */
export const textStates = ['waiting', 'read', 'noText', 'unreadable'] as const
export type TextState = (typeof textStates)[number]
