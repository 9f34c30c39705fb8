import type { candidFields } from '../src/access/candour'
import type { Provenance } from '../src/domain/provenance'
import type { Depth, ElementChange, Phase } from '../src/domain/replications/vocabulary'
import type { MoveName, Workflow } from '../src/domain/resources/workflow'
import type { Factor } from '../src/domain/transferability/factors'

/** The same words in the two languages of the portal. */
export interface Both {
  it: string
  en: string
}

/** A rich text in both languages, written in the small markup of `rich-text.ts`. */
export type BothRich = Both

/** A statement that a public source makes about the network. */
export interface Source {
  url: string
  name: string
  /** As the source dates it: a year and month, a day, or nothing. */
  date: string | null
  /** Slug of the city it is about; null for the whole network. */
  city: string | null
  edition: string
  title: Both
  says: Both
  figures: readonly number[]
}

export interface SeedEdition {
  code: string
  label: Both
  startsOn?: string
  endsOn?: string
  fund: string
  fundingStatement: Both
  statedMembership: { text: Both; source: string }
}

export interface SeedTopic {
  slug: string
  facet: 'area' | 'dimension' | 'target' | 'theme'
  label: Both
  synonyms: { it: string[]; en: string[] }
}

export interface SeedOrganisation {
  slug: string
  kind: 'city' | 'ministry' | 'association' | 'publicBody' | 'thirdSector'
  name: Both
  officialName?: string | null
  coOfficialName?: string | null
  representedBy?: string | null
  worksWith?: string[]
  province?: string
  region?: string
  istatCode?: string
  latitude?: number
  longitude?: number
  population?: { value: number; year: number; source: string }
  editions?: string[]
  summary: Both
  story?: BothRich
  website?: string
  office?: string
  publicEmail?: string
  provenance: Provenance
}

export interface SeedPage {
  slug: string
  title: Both
  body: BothRich
}

export interface SeedEvidence {
  claim: Both
  value?: number
  unit?: string
  period?: string
  source?: string
  evaluatedBy?: string
}

/** A resource's text, field names as in the collection; what it refers to by slug. */
export interface SeedText {
  kind: 'model' | 'tool' | 'report'
  title: Both
  summary: Both
  edition?: string
  topics: string[]
  maturity?: 'pilot' | 'consolidated' | 'systemic'
  status?: 'active' | 'ended' | 'suspended'
  period?: { from?: string; to?: string; ongoing?: boolean }
  links?: { label: string; url: string }[]
  continues?: string
  derivedFrom?: string
  related?: string[]
  shownTo?: Partial<Record<keyof typeof candidFields, 'public' | 'network' | 'institutions'>>
  // model
  problem?: BothRich
  approach?: BothRich
  coreElements?: { title: Both; description?: BothRich; essential?: boolean }[]
  team?: { role: string; fte?: number }[]
  costs?: { item: string; amount: number; per?: 'once' | 'year'; funding?: string }[]
  partners?: { name: string; organisation?: string }[]
  procedure?: 'direct' | 'coDesign' | 'contract' | 'agreement' | 'inHouse'
  legalBasis?: string
  preconditions?: BothRich
  evidence?: SeedEvidence[]
  noEvidenceYet?: string
  whatDidNotWork?: BothRich
  sustainability?: BothRich
  transferPotential?: BothRich
  // tool
  toolType?: 'form' | 'protocol' | 'act' | 'training' | 'checklist' | 'software'
  whenToUse?: BothRich
  instructions?: BothRich
  timeToAdopt?: string
  toLocalise?: { placeholder: string; help: Both }[]
  privacyNotes?: BothRich
  // report
  reportPeriod?: { from?: string; to?: string }
  actions?: { title: Both; area?: string; result: Both }[]
  indicators?: { label: string; target?: number; actual?: number; unit: string; source?: string }[]
  successFactors?: BothRich
  problems?: { problem: BothRich; origin?: string; solution: BothRich }[]
  lessons?: BothRich
  modelsApplied?: string[]
}

/** An entry written from the public sources alone. */
export interface NetworkResource<Key extends string = string> extends SeedText {
  slug: string
  organisation: string
  edition: string
  /** Which statements it rests on. */
  sources: Key[]
}

/** Someone of the demonstration; `key` names them in the tests too. */
export interface Person {
  key: string
  email: string
  displayName: string
  role: 'partner' | 'cityStaff' | 'cityManager' | 'anci' | 'ministry' | 'admin'
  organisation: string
  jobTitle: string
  bio: Both
  expertise: string[]
  languages: string[]
  openToTutoring?: boolean
  namePublic?: boolean
}

/** One step of a demonstration entry's life, some days before planting. */
export interface Step {
  verb: 'created' | 'revisionStarted' | MoveName
  /** Key of a person. */
  by: string
  daysAgo: number
  to: Workflow
  note?: string
  /** What the text said differently before this step. */
  before?: Partial<SeedText>
}

export interface DemonstrationResource extends SeedText {
  slug: string
  organisation: string
  /** Keys of people. */
  authors: string[]
  contact?: string
  coOwners?: { organisation: string; accepted: boolean }[]
  /** Files of `media/`, by name. */
  cover?: string
  documents?: string[]
  /**
   * From its beginning to where it stands; the last step's `to` is its state. A `revisionStarted`
   * among them is one that readers have since seen.
   */
  steps: Step[]
  /** What cities that replicate it gave back, once readers saw it. */
  credits?: { organisation: string; element: string; replication: string; daysAgo: number }[]
  /** What changed since it was shared, in work beside the text that readers see. */
  revision?: { change: Partial<SeedText>; steps: Step[] }
}

/** One step of a replication's life: what stands in its row follows from them. */
export interface ReplicationStep {
  verb:
    | 'started'
    | 'phaseReached'
    | 'completed'
    | 'abandoned'
    | 'shared'
    | 'proposed'
    | 'published'
    | 'narrowed'
    | 'tutorAsked'
    | 'tutorAccepted'
    | 'tutorDeclined'
    | 'adaptationProposed'
    | 'adaptationAccepted'
    | 'adaptationDeclined'
    | 'resultStarted'
    | 'resultShared'
  /** Key of a person. */
  by: string
  daysAgo: number
  /** The phase reached. */
  to?: Phase
  note?: string
  /** Whose yes is asked, by key. */
  tutor?: string
  /** Which adaptation is spoken of, by its place. */
  adaptation?: number
}

/** A city takes up another city's entry; its words are not localised. */
export interface DemonstrationReplication {
  key: string
  /** Address of the entry, and of the one that came of it. */
  source: string
  result?: string
  adopter: string
  /** Key of a person. */
  lead: string
  depth: Depth
  depthReason?: string
  /** When each phase was meant to be reached, in days before planting; negative is still to come. */
  plan: { phase: Phase; daysAgo?: number; owner?: string; note?: string }[]
  transferability?: Record<
    Factor,
    { source: number; adopter: number; evidence: string; mitigation?: string }
  >
  adaptations: {
    /** Its place in the source's list, or its own name where it stands in no list. */
    element: number | string
    change: ElementChange
    reason?: string
    effect?: string
    decidedBy?: string
  }[]
  outcomes?: {
    indicator: string
    baseline?: number
    value?: number
    unit: string
    period: string
    source: string
  }[]
  letter?: string
  sourceNote?: string
  steps: ReplicationStep[]
}

export interface SeedFile {
  /** The file's name inside `media/`. */
  file: string
  noun: 'documents' | 'media'
  organisation: string
  /** Of a document. */
  title?: Both
  /** Of an image. */
  alt?: Both
}

/** Told as planting goes on: so many of this are there now. */
export type Tell = (what: Both & { count: number }) => void
