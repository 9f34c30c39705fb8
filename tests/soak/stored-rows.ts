import { DatabaseSync } from 'node:sqlite'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** What is in the database, read beside the portal and below Payload. */
export interface StoredRows {
  resources: { id: string; workflow: string; title: string; summary: string }[]
  /** The latest version of each resource, by its id, and how many there are. */
  latest: Map<string, { workflow: string; title: string; summary: string; versions: number }>
  activities: {
    id: string
    verb: string
    subject: string
    from: string
    to: string
    at: string
  }[]
  users: { id: string; email: string; profile: string }[]
  profiles: Set<string>
  mail: { messageId: string; about: string; state: string }[]
  notices: { key: string; kind: string; mailedAt: string }[]
}

export interface Store {
  read(): Promise<StoredRows>
  /** Lets the time pass after which a message of a dead process is free again. */
  freeMail(): Promise<void>
  /** The same for what else a dead process holds: whoever starts next need not wait for it. */
  free(): Promise<void>
  close(): Promise<void>
}

type Row = Record<string, unknown>

export function sqliteStore(dataDir: string): Store {
  const file = join(dataDir, 'portal.db')
  const using = <Result>(readOnly: boolean, work: (database: DatabaseSync) => Result): Result => {
    const database = new DatabaseSync(file, { readOnly, timeout: 10_000 })
    try {
      return work(database)
    } finally {
      database.close()
    }
  }
  const freeMail = async (): Promise<void> =>
    using(false, (database) => {
      database
        .prepare('UPDATE outgoing_mail SET next_attempt_at = ? WHERE state IN (?, ?)')
        .run(new Date().toISOString(), 'queued', 'sending')
    })
  return {
    read: async () =>
      using(true, (database) => {
        const all = (sql: string): Row[] => database.prepare(sql).all()
        // All as of one moment, though mail goes out meanwhile.
        database.exec('BEGIN')
        const resources = all(
          `SELECT r.id, r.workflow, l.title, l.summary FROM resources r
           LEFT JOIN resources_locales l ON l._parent_id = r.id AND l._locale = 'it'`,
        )
        const versions = all(
          `SELECT v.parent_id AS parent, v.latest, v.version_workflow AS workflow,
                  l.version_title AS title, l.version_summary AS summary
           FROM _resources_v v
           LEFT JOIN _resources_v_locales l ON l._parent_id = v.id AND l._locale = 'it'`,
        )
        const activities = all(
          `SELECT id, verb, subject_row AS subject, "from", "to", at FROM activities ORDER BY at`,
        )
        const users = all('SELECT id, email, profile_id AS profile FROM users')
        const profiles = all('SELECT id FROM profiles')
        const mail = all('SELECT message_id AS messageId, about, state FROM outgoing_mail')
        const notices = all('SELECT key, kind, mailed_at AS mailedAt FROM notifications')
        database.exec('COMMIT')
        return rowsOf({ resources, versions, activities, users, profiles, mail, notices })
      }),
    freeMail,
    async free() {
      await freeMail()
      using(false, (database) =>
        database.prepare('UPDATE leases SET until = ?').run(new Date(0).toISOString()),
      )
    },
    close: async () => undefined,
  }
}

export async function mongoStore(uri: string): Promise<Store> {
  const adapter = createRequire(import.meta.resolve('@payloadcms/db-mongodb'))
  const { mongo } = adapter('mongoose') as {
    mongo: {
      MongoClient: new (uri: string) => ReturnType<MongooseAdapter['connection']['getClient']>
    }
  }
  const client = new mongo.MongoClient(uri)
  const database = client.db()
  const all = (name: string): Promise<Row[]> => database.collection(name).find().toArray()
  const italian = (value: unknown): unknown => (value as Row | null | undefined)?.it
  return {
    async read() {
      const [resources, versions, activities, users, profiles, mail, notices] = await Promise.all(
        [
          'resources',
          '_resources_versions',
          'activities',
          'users',
          'profiles',
          'outgoing-mails',
          'notifications',
        ].map(all),
      )
      return rowsOf({
        resources: (resources ?? []).map((row) => textOf(row, row._id)),
        versions: (versions ?? []).map((row) => ({
          ...textOf(row.version as Row, undefined),
          parent: row.parent,
          latest: row.latest,
        })),
        activities: (activities ?? [])
          .map((row): Row => ({
            ...row,
            id: row._id,
            subject: (row.subject as Row | undefined)?.row,
          }))
          .sort((a, b) => isoOf(a.at).localeCompare(isoOf(b.at))),
        users: (users ?? []).map((row) => ({ ...row, id: row._id })),
        profiles: (profiles ?? []).map((row) => ({ id: row._id })),
        mail: mail ?? [],
        notices: (notices ?? []).map((row) => ({ ...row, mailedAt: isoOf(row.mailedAt) })),
      })
    },
    freeMail,
    async free() {
      await freeMail()
      await database.collection('leases').updateMany({}, { $set: { until: new Date(0) } })
    },
    close: () => client.close(),
  }

  async function freeMail(): Promise<void> {
    await database
      .collection('outgoing-mails')
      .updateMany(
        { state: { $in: ['queued', 'sending'] } },
        { $set: { nextAttemptAt: new Date() } },
      )
  }

  function textOf(row: Row, id: unknown): Row {
    return {
      id,
      workflow: row.workflow,
      title: italian(row.title),
      summary: italian(row.summary),
    }
  }
}

function rowsOf(given: Record<string, Row[] | undefined>): StoredRows {
  const rows = (name: string): Row[] => given[name] ?? []
  const latest: StoredRows['latest'] = new Map()
  for (const row of rows('versions')) {
    const id = said(row.parent)
    const known = latest.get(id)
    const text = {
      workflow: said(row.workflow),
      title: said(row.title),
      summary: said(row.summary),
      versions: (known?.versions ?? 0) + 1,
    }
    if (row.latest || !known) latest.set(id, text)
    else known.versions += 1
  }
  return {
    latest,
    resources: rows('resources').map((row) => ({
      id: said(row.id),
      workflow: said(row.workflow),
      title: said(row.title),
      summary: said(row.summary),
    })),
    activities: rows('activities').map((row) => ({
      id: said(row.id),
      verb: said(row.verb),
      subject: said(row.subject),
      from: said(row.from),
      to: said(row.to),
      at: isoOf(row.at),
    })),
    users: rows('users').map((row) => ({
      id: said(row.id),
      email: said(row.email),
      profile: said(row.profile),
    })),
    profiles: new Set(rows('profiles').map((row) => said(row.id))),
    mail: rows('mail').map((row) => ({
      messageId: said(row.messageId),
      about: said(row.about),
      state: said(row.state),
    })),
    notices: rows('notices').map((row) => ({
      key: said(row.key),
      kind: said(row.kind),
      mailedAt: said(row.mailedAt),
    })),
  }
}

const said = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value)

const isoOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : said(value)
