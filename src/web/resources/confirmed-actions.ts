import type { Context } from '../../domain/context'
import { answerCoOwnership } from '../../domain/resources/answer-co-ownership'
import { confirmValidity } from '../../domain/resources/confirm-validity'
import { discardRevision } from '../../domain/resources/discard-revision'
import type { ReadWhereabouts } from '../../domain/resources/read-whereabouts'
import { restoreVersion } from '../../domain/resources/versions/restore-version'
import { takeOver } from '../../domain/resources/take-over'
import type { MessageKey } from '../../i18n/message'
import type { Word } from '../../i18n/paths'

/** Something of an entry that is asked for on a page of its own, then done. */
export interface ConfirmedAction<
  Name = 'discard' | 'restore' | 'confirmValidity' | 'takeOver' | 'coOwnership',
> {
  name: Name
  /** Its last segment, in each language. */
  word: Word
  /** Whether this person may, now. */
  offered: (where: ReadWhereabouts) => boolean
  /** The answers one may give, the expected one first. */
  answers: { value: string; label: MessageKey }[]
  take: (ctx: Context, asked: AskedAction) => Promise<unknown>
}

export interface AskedAction {
  id: string
  /** The version to start again from, where one is named. */
  version: string
  ifMatch?: string
  answer: string
}

export const discard: ConfirmedAction<'discard'> = {
  name: 'discard',
  word: 'discard',
  offered: ({ actions }) => actions.discard,
  answers: [{ value: 'yes', label: 'do.discard' }],
  take: (ctx, { id }) => discardRevision(ctx, { id }),
}

export const restore: ConfirmedAction<'restore'> = {
  name: 'restore',
  word: 'restore',
  offered: ({ mayEdit }) => mayEdit,
  answers: [{ value: 'yes', label: 'resources.restore.confirm' }],
  take: (ctx, { id, version, ifMatch }) => restoreVersion(ctx, { id, version, ifMatch }),
}

export const validity: ConfirmedAction<'confirmValidity'> = {
  name: 'confirmValidity',
  word: 'confirm',
  offered: ({ actions }) => actions.confirmValidity,
  answers: [{ value: 'yes', label: 'do.verify' }],
  take: (ctx, { id }) => confirmValidity(ctx, { id }),
}

export const takingOver: ConfirmedAction<'takeOver'> = {
  name: 'takeOver',
  word: 'takeOver',
  offered: ({ actions }) => actions.takeOver,
  answers: [{ value: 'yes', label: 'do.takeOver' }],
  take: (ctx, { id }) => takeOver(ctx, { id }),
}

export const coOwnership: ConfirmedAction<'coOwnership'> = {
  name: 'coOwnership',
  word: 'coOwnership',
  offered: ({ actions }) => actions.answerCoOwnership,
  answers: [
    { value: 'yes', label: 'resources.coOwnership.yes' },
    { value: 'no', label: 'resources.coOwnership.no' },
  ],
  take: (ctx, { id, answer }) => answerCoOwnership(ctx, { id, accepted: answer === 'yes' }),
}
