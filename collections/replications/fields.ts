import type { Field, FieldAccess } from 'payload'
import { askerOf } from '../../src/access/asker'
import { mayReadAssessment, mayReadRequest } from '../../src/access/replications'
import {
  answers,
  depths,
  elementChanges,
  outcomes,
  phases,
  visibilities,
} from '../../src/domain/replications/vocabulary'
import { provenance } from '../fields/provenance'
import { transferability } from '../fields/transferability'

/** Kept by the server: shown, never accepted from outside. */
const kept = { create: () => false, update: () => false }

/** The machine's own: neither shown nor accepted. */
const unseen = { read: () => false, ...kept }

/** Who was asked to be the tutor, and what they said: nobody is named without a yes. */
const ofTheRequest = {
  ...kept,
  read: (({ doc, req }) => mayReadRequest(askerOf(req.user), doc)) satisfies FieldAccess,
}

/** Read by the adopter's people and the tutor alone, not even by technicians. */
const ofTheAssessment = {
  read: (({ doc, req }) => mayReadAssessment(askerOf(req.user), doc)) satisfies FieldAccess,
}

/** Said at the start, and never again. */
const fixed = { update: () => false }

const long = { type: 'textarea', maxLength: 4000 } as const

/** A city takes up another city's entry: what it keeps, changes, and what comes of it. */
export const fields: Field[] = [
  {
    name: 'source',
    type: 'relationship',
    relationTo: 'resources',
    required: true,
    index: true,
    access: fixed,
  },
  { name: 'sourceVersion', type: 'text', access: kept },
  // Whose the source is and where it stands, copied so that access and maps are one query.
  {
    name: 'sourceOrganisation',
    type: 'relationship',
    relationTo: 'organisations',
    index: true,
    access: kept,
  },
  { name: 'sourceKeys', type: 'text', access: unseen },
  { name: 'sourceWorkflow', type: 'text', access: unseen },
  {
    name: 'adopter',
    type: 'relationship',
    relationTo: 'organisations',
    required: true,
    index: true,
    access: kept,
  },
  // One running replication a source and adopter: `<source>:<adopter>`, then the row's own id.
  { name: 'runningKey', type: 'text', required: true, unique: true, access: unseen },
  { name: 'lead', type: 'relationship', relationTo: 'profiles', index: true },
  { name: 'tutor', type: 'relationship', relationTo: 'profiles', index: true, access: kept },
  {
    name: 'tutorAsked',
    type: 'relationship',
    relationTo: 'profiles',
    index: true,
    access: ofTheRequest,
  },
  {
    name: 'tutorAnswer',
    type: 'select',
    options: [...answers],
    defaultValue: 'none',
    access: ofTheRequest,
  },
  { name: 'tutorNote', ...long, access: ofTheRequest },
  { name: 'depth', type: 'select', required: true, options: [...depths] },
  { name: 'depthReason', ...long },
  { name: 'phase', type: 'select', options: [...phases], defaultValue: 'interest' },
  { name: 'outcome', type: 'select', options: [...outcomes], defaultValue: 'active' },
  { name: 'outcomeReason', ...long },
  { name: 'endedAt', type: 'date', access: kept },
  {
    name: 'phases',
    type: 'array',
    maxRows: phases.length,
    fields: [
      { name: 'phase', type: 'select', required: true, options: [...phases] },
      { name: 'plannedOn', type: 'date' },
      { name: 'reachedOn', type: 'date' },
      { name: 'owner', type: 'relationship', relationTo: 'profiles' },
      { name: 'note', ...long },
    ],
  },
  { ...transferability('transferability'), access: ofTheAssessment },
  {
    name: 'adaptations',
    type: 'array',
    maxRows: 100,
    fields: [
      { name: 'element', type: 'text', maxLength: 300 },
      // The row of the source's list it speaks of; none for what was added.
      { name: 'elementKey', type: 'text', access: kept },
      { name: 'essential', type: 'checkbox', access: kept },
      { name: 'change', type: 'select', options: [...elementChanges] },
      { name: 'reason', ...long },
      { name: 'effect', ...long },
      { name: 'decidedBy', type: 'text', maxLength: 200 },
      { name: 'proposeToSource', type: 'checkbox' },
      { name: 'answer', type: 'select', options: [...answers], defaultValue: 'none', access: kept },
      { name: 'answerNote', ...long, access: kept },
      { name: 'answeredAt', type: 'date', access: kept },
    ],
  },
  {
    name: 'outcomes',
    type: 'array',
    maxRows: 50,
    fields: [
      { name: 'indicator', type: 'text', maxLength: 300 },
      { name: 'baseline', type: 'number' },
      { name: 'value', type: 'number' },
      { name: 'unit', type: 'text', maxLength: 60 },
      { name: 'period', type: 'text', maxLength: 60 },
      { name: 'source', type: 'text', maxLength: 300 },
    ],
  },
  { name: 'letter', type: 'textarea', maxLength: 10_000 },
  { name: 'result', type: 'relationship', relationTo: 'resources', index: true, access: kept },
  // The source's referente on a result that credits it: added, never a veto.
  { name: 'sourceNote', ...long, access: kept },
  { name: 'visibility', type: 'select', options: [...visibilities], defaultValue: 'city' },
  { name: 'visibilitySince', type: 'date', access: kept },
  provenance(),
]
