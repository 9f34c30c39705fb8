import type { ReactNode } from 'react'
import type { EditionFigures } from '../../domain/resources/editions-line'
import type { Locale } from '../../i18n/locales'
import type { Said } from '../../i18n/said-in'
import type { FileEntry } from '../ui/file-list/view'
import type { LineageTreeView } from '../ui/lineage-tree/branch'

export interface LinkTo {
  label: string
  href: string
}

/** A resource as its page draws it: what this reader may see, names instead of ids. */
export interface ResourceView {
  id: string
  slug: string
  kind: 'model' | 'tool' | 'report'
  title: Said
  summary: Said | null
  organisation: LinkTo
  /** Where somebody without an account writes to its city about it; null for who is no city. */
  writeAt: string | null
  coOwners: LinkTo[]
  areas: string[]
  /** Dimensions, targets, themes. */
  topics: string[]
  edition: string | null
  maturity: string | null
  status: string | null
  period: { from: string | null; to: string | null; ongoing: boolean }
  provenance: string
  workflow: string
  verifiedOn: string | null
  /** Its review date has passed. */
  toVerify: boolean
  cover: { src: string; alt: string; credit: string | null; width: number; height: number } | null
  model: ModelView | null
  tool: ToolView | null
  report: ReportView | null
  documents: FileEntry[]
  links: LinkTo[]
  sources: { name: string; url: string | null; date: string | null }[]
  licence: string | null
  /** The same practice in other editions, this one included, in their order. */
  editionsLine: (LinkTo & {
    edition: string | null
    current: boolean
    /** Its own figures, which are its alone. */
    practice: EditionFigures | null
  })[]
  derivedFrom: LinkTo | null
  /** Where it comes from and where it went; null where it stands alone. */
  lineage: LineageTreeView | null
  related: LinkTo[]
  authors: string[]
  contact: string | null
  /** Who checked it for the public, and when. */
  validated: { by: string; at: string } | null
  /** What other cities learned with it and gave back. */
  givenBack: GivenBackView
  updatedAt: string
}

export interface GivenBackView {
  /** What it came of, where it came of a replication; of it only what this reader may read. */
  origin: {
    source: LinkTo | null
    /** An address. */
    replication: string | null
    note: { by: string; text: string } | null
  } | null
  /** By whose learning it was made better; an element leads readers of its replication there. */
  credits: {
    city: LinkTo
    /** `on` is ISO 8601. */
    elements: { element: string; on: string; href: string | null }[]
  }[]
  /** How letters to the next city begin. */
  letters: { city: LinkTo; begins: string; goesOn: boolean; href: string }[]
}

export type Rich = Said<unknown> | null

export interface ModelView {
  problem: Rich
  approach: Rich
  coreElements: { title: Said | null; description: Rich; essential: boolean }[]
  team: { role: string; fte: number | null }[]
  costs: { item: string; amount: number | null; per: string | null; funding: string | null }[]
  partners: { name: string; href: string | null }[]
  procedure: string | null
  legalBasis: string | null
  preconditions: Rich
  evidence: Evidence[]
  noEvidenceYet: string | null
  whatDidNotWork: Rich
  sustainability: Rich
  transferPotential: Rich
}

export interface Evidence {
  claim: Said | null
  value: number | null
  unit: string | null
  period: string | null
  source: string | null
  evaluatedBy: string | null
}

export interface ToolView {
  toolType: string | null
  whenToUse: Rich
  instructions: Rich
  timeToAdopt: string | null
  toLocalise: { placeholder: string; help: Said | null }[]
  privacyNotes: Rich
}

export interface ReportView {
  from: string | null
  to: string | null
  actions: { title: Said | null; area: string | null; result: Said | null }[]
  indicators: {
    label: string
    target: number | null
    actual: number | null
    unit: string | null
    source: string | null
  }[]
  successFactors: Rich
  problems: { problem: Rich; origin: string | null; solution: Rich }[]
  lessons: Rich
  modelsApplied: LinkTo[]
}

/** A part of the page with its own heading, listed in its contents. */
export interface Section {
  id: string
  label: string
  body: ReactNode
  /** Only for who reads on a screen: nothing of it is on paper or taken away. */
  onScreen?: boolean
}

/** What every part of the page is drawn from. */
export interface Drawing {
  locale: Locale
  resource: ResourceView
}
