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
import { words } from '../fields/words'

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
  {
    name: 'depth',
    type: 'select',
    required: true,
    options: [...depths],
    label: words('Quanto si replica', 'How much is taken up'),
  },
  { name: 'depthReason', ...long, label: words('Perché solo una parte', 'Why only a part') },
  { name: 'phase', type: 'select', options: [...phases], defaultValue: 'interest' },
  { name: 'outcome', type: 'select', options: [...outcomes], defaultValue: 'active' },
  { name: 'outcomeReason', ...long, label: words('Motivo', 'Reason') },
  { name: 'endedAt', type: 'date', access: kept },
  {
    name: 'phases',
    type: 'array',
    label: words('Fasi', 'Phases'),
    maxRows: phases.length,
    fields: [
      {
        name: 'phase',
        type: 'select',
        required: true,
        options: [...phases],
        label: words('Fase', 'Phase'),
      },
      { name: 'plannedOn', type: 'date', index: true, label: words('Prevista', 'Planned') },
      { name: 'reachedOn', type: 'date', label: words('Raggiunta', 'Reached') },
      { name: 'owner', type: 'relationship', relationTo: 'profiles' },
      { name: 'note', ...long, label: words('Nota', 'Note') },
    ],
  },
  { ...transferability('transferability'), access: ofTheAssessment },
  {
    name: 'adaptations',
    type: 'array',
    label: words('Adattamenti', 'Adaptations'),
    maxRows: 100,
    fields: [
      { name: 'element', type: 'text', maxLength: 300, label: words('Elemento', 'Element') },
      // The row of the source's list it speaks of; none for what was added.
      { name: 'elementKey', type: 'text', access: kept },
      { name: 'essential', type: 'checkbox', access: kept },
      {
        name: 'change',
        type: 'select',
        options: [...elementChanges],
        label: words('Che cosa ne avete fatto', 'What became of it'),
      },
      { name: 'reason', ...long, label: words('Perché', 'Why') },
      { name: 'effect', ...long, label: words('Effetto', 'Effect') },
      {
        name: 'decidedBy',
        type: 'text',
        maxLength: 200,
        label: words('Chi ha deciso', 'Who decided'),
      },
      { name: 'proposeToSource', type: 'checkbox' },
      {
        name: 'answer',
        type: 'select',
        options: [...answers],
        defaultValue: 'none',
        index: true,
        access: kept,
      },
      { name: 'answerNote', ...long, access: kept },
      { name: 'answeredAt', type: 'date', access: kept },
    ],
  },
  {
    name: 'outcomes',
    type: 'array',
    label: words('Risultati', 'Outcomes'),
    maxRows: 50,
    fields: [
      { name: 'indicator', type: 'text', maxLength: 300, label: words('Indicatore', 'Indicator') },
      { name: 'baseline', type: 'number' },
      { name: 'value', type: 'number' },
      { name: 'unit', type: 'text', maxLength: 60, label: words('Unità', 'Unit') },
      { name: 'period', type: 'text', maxLength: 60, label: words('Periodo', 'Period') },
      { name: 'source', type: 'text', maxLength: 300, label: words('Fonte', 'Source') },
    ],
  },
  { name: 'letter', type: 'textarea', maxLength: 10_000, label: words('Lettera', 'Letter') },
  { name: 'result', type: 'relationship', relationTo: 'resources', index: true, access: kept },
  // The source's referente on a result that credits it: added, never a veto.
  { name: 'sourceNote', ...long, access: kept },
  { name: 'visibility', type: 'select', options: [...visibilities], defaultValue: 'city' },
  { name: 'visibilitySince', type: 'date', access: kept },
  provenance(),
]
