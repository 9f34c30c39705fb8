/** What somebody without an account may ask: a city's office, a mended page, a way in. */
export const enquiryKinds = ['city', 'problem', 'access'] as const
export type EnquiryKind = (typeof enquiryKinds)[number]
