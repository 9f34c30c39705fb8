/** How much of a practice a city takes up. */
export const depths = ['exchange', 'adaptation', 'partial', 'full'] as const
export type Depth = (typeof depths)[number]

/** The phases of a replication, in their order. */
export const phases = [
  'interest',
  'understanding',
  'adaptation',
  'trial',
  'running',
  'sharing',
] as const
export type Phase = (typeof phases)[number]

export const outcomes = ['active', 'completed', 'abandoned'] as const
export type Outcome = (typeof outcomes)[number]

/** Who follows a replication: its own city and the source's, the network, everyone. */
export const visibilities = ['city', 'network', 'proposed', 'public'] as const
export type Visibility = (typeof visibilities)[number]

/** What became of one element of the source. */
export const elementChanges = ['kept', 'changed', 'dropped', 'added'] as const
export type ElementChange = (typeof elementChanges)[number]

/** Where the request for a tutor, or an adaptation offered to the source, stands. */
export const answers = ['none', 'asked', 'accepted', 'declined'] as const
export type Answer = (typeof answers)[number]
