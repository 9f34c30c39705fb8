export const provenances = ['city', 'publicSources', 'demonstration'] as const
export type Provenance = (typeof provenances)[number]
