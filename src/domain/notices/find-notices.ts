import type { Where } from 'payload'
import type { Context } from '../context'
import { noticeOf, type Notice } from './notice'
import { readSubjects, type Subject } from './read-subjects'

export interface ToldNotice {
  notice: Notice
  subject: Subject
}

/** Older ones are history, which each page tells by itself. */
const mostKept = 300

/** So many unread ones are counted; beyond, there are more than anybody counts. */
export const mostCounted = 99

/** What this person was told and may still read, the newest first, a page at a time. */
export async function findNotices(
  ctx: Context,
  { page, pageSize = 20 }: { page: number; pageSize?: number },
): Promise<{ notices: ToldNotice[]; pages: number; unread: number }> {
  const told = await readable(ctx, await ownRows(ctx, {}, mostKept))
  return {
    notices: told.slice((page - 1) * pageSize, page * pageSize),
    pages: Math.max(1, Math.ceil(told.length / pageSize)),
    unread: told.filter(({ notice }) => notice.readAt === null).length,
  }
}

/** One of them; null for what is not theirs or may not be read any more. */
export async function findNotice(ctx: Context, id: string): Promise<ToldNotice | null> {
  const [told] = await readable(ctx, await ownRows(ctx, { id: { equals: id } }, 1))
  return told ?? null
}

/** How many this person has not read yet, of those they may read; 100 stands for more. */
export async function countUnread(ctx: Context): Promise<number> {
  const rows = await ownRows(ctx, { readAt: { exists: false } }, mostCounted + 1)
  return (await readable(ctx, rows)).length
}

async function ownRows(ctx: Context, where: Where, most: number): Promise<Notice[]> {
  if (!ctx.asker?.profile) return []
  const { docs } = await ctx.payload.find({
    collection: 'notifications',
    where,
    user: ctx.user,
    overrideAccess: false,
    // What is to be said beside the subject: said only with it.
    showHiddenFields: true,
    depth: 0,
    limit: most,
    pagination: false,
    sort: '-at',
    req: ctx.req,
  })
  return docs.flatMap((row) => noticeOf(row) ?? [])
}

async function readable(ctx: Context, notices: Notice[]): Promise<ToldNotice[]> {
  if (notices.length === 0) return []
  const subjects = await readSubjects(ctx, notices)
  return notices.flatMap((notice) => {
    const subject = subjects.get(notice.id)
    return subject ? [{ notice, subject }] : []
  })
}
