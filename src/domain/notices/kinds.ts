import type { Asker, Role } from '../../access/asker'
import { groupOf } from '../stored'

/** What a person may be told of; the order is that of the page of preferences. */
export const noticeKinds = [
  'submitted',
  'sentBack',
  'approved',
  'published',
  'proposed',
  'waiting',
  'toVerify',
  'replicated',
  'tutorAsked',
  'tutorAnswered',
  'phaseLate',
  'adaptationProposed',
  'adaptationAnswered',
  'resultShared',
  'sourceChanged',
  'sourceArchived',
  'visibility',
  'searchNews',
  'enquiry',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** How one is told: by mail at once or in a summary, in the portal alone, or not at all. */
export const ways = ['now', 'daily', 'weekly', 'portal', 'off'] as const
export type Way = (typeof ways)[number]

/** Unless the person says otherwise: at once what somebody waits for, the rest together. */
const usually: Record<NoticeKind, Way> = {
  submitted: 'now',
  sentBack: 'now',
  approved: 'daily',
  published: 'daily',
  proposed: 'daily',
  waiting: 'daily',
  toVerify: 'weekly',
  replicated: 'now',
  tutorAsked: 'now',
  tutorAnswered: 'now',
  phaseLate: 'weekly',
  adaptationProposed: 'now',
  adaptationAnswered: 'now',
  resultShared: 'daily',
  sourceChanged: 'daily',
  sourceArchived: 'daily',
  visibility: 'daily',
  searchNews: 'daily',
  enquiry: 'now',
}

const writers: readonly Role[] = ['cityStaff', 'cityManager', 'anci', 'ministry']
const managers: readonly Role[] = ['cityManager', 'anci', 'ministry']
const cityPeople: readonly Role[] = ['cityStaff', 'cityManager']

/** Whom a kind can concern at all: nobody chooses about what never reaches them. */
const concerned: Record<NoticeKind, readonly Role[]> = {
  submitted: managers,
  sentBack: writers,
  approved: writers,
  published: writers,
  proposed: ['anci', 'ministry'],
  waiting: managers,
  toVerify: writers,
  replicated: managers,
  tutorAsked: writers,
  tutorAnswered: cityPeople,
  phaseLate: cityPeople,
  adaptationProposed: managers,
  adaptationAnswered: cityPeople,
  resultShared: managers,
  sourceChanged: cityPeople,
  sourceArchived: cityPeople,
  visibility: managers,
  searchNews: ['partner', 'cityStaff', 'cityManager', 'anci', 'ministry', 'admin'],
  enquiry: ['cityManager', 'anci', 'admin'],
}

/** The kinds that can reach this person, in their order. */
export const kindsFor = ({ role }: Pick<Asker, 'role'>): NoticeKind[] =>
  noticeKinds.filter((kind) => concerned[kind].includes(role))

/** How this person is told of a kind; `notices` is what their account keeps. */
export function wayOf(kind: NoticeKind, notices: unknown): Way {
  const chosen = groupOf(notices)[kind]
  return ways.find((way) => way === chosen) ?? usually[kind]
}

export const isNoticeKind = (value: unknown): value is NoticeKind =>
  (noticeKinds as readonly unknown[]).includes(value)
