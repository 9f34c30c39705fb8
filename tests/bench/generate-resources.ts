import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { richText } from '../../seed/rich-text'
import { keyOf } from '../../src/access/resources'
import { slugOf } from '../../src/domain/slug'
import { randomFrom } from '../soak/kill-rounds'

/** Entries written one by one; the others are theirs again under other names. */
const patterns = 200

/** The same number makes the same entries. */
const seed = 20_240_112

/**
 * Fills an embedded database with `total` entries and their versions: two hundred different ones
 * through the adapter, then their rows again and again, in one transaction, by SQL.
 */
export async function generateResources(
  payload: Payload,
  dataDir: string,
  total: number,
): Promise<void> {
  await writePatterns(payload)
  await payload.destroy()
  const database = new DatabaseSync(join(dataDir, 'portal.db'))
  try {
    database.exec('PRAGMA foreign_keys = OFF; BEGIN')
    multiply(database, Math.ceil(total / patterns) - 1)
    database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
}

async function writePatterns(payload: Payload): Promise<void> {
  const random = randomFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const ids = async (collection: 'organisations' | 'topics' | 'editions', where = {}) => {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where,
      limit: 500,
      pagination: false,
    })
    return docs.map(({ id }) => String(id))
  }
  const cities = await ids('organisations', { kind: { equals: 'city' } })
  const areas = await ids('topics', { facet: { equals: 'area' } })
  const targets = await ids('topics', { facet: { not_equals: 'area' } })
  const editions = await ids('editions')

  const word = (): string => wordOfRank(Math.floor(wordsInAll ** random()) - 1)
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(random() * 12) }, word)
    const [first = '', ...rest] = words
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`
  }
  const text = (sentences: number): string => Array.from({ length: sentences }, sentence).join(' ')
  const rich = () => ({
    it: richText([text(3), `- ${text(1)}\n- ${text(1)}`, text(2)].join('\n\n')),
  })
  const rows = <Row extends object>(most: number, row: () => Row): Row[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => ({ id: rowId(), ...row() }))
  const rowId = (): string =>
    Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join('')

  const contentOf = (kind: 'model' | 'tool' | 'report'): object => {
    if (kind === 'tool')
      return {
        toolType: pick(['form', 'protocol', 'checklist']),
        whenToUse: rich(),
        instructions: rich(),
        privacyNotes: rich(),
        toLocalise: rows(4, () => ({ placeholder: pick(vocabulary), help: { it: text(1) } })),
      }
    if (kind === 'report')
      return {
        reportPeriod: { from: '2022-01-01T00:00:00.000Z', to: '2022-12-31T00:00:00.000Z' },
        actions: rows(5, () => ({
          title: { it: text(1).slice(0, 150) },
          area: pick(areas),
          result: { it: text(2) },
        })),
        indicators: rows(5, () => ({
          label: text(1).slice(0, 100),
          target: Math.round(random() * 200),
          actual: Math.round(random() * 200),
          unit: 'persone',
        })),
        problems: rows(3, () => ({ problem: rich(), origin: text(1), solution: rich() })),
        lessons: rich(),
      }
    return {
      problem: rich(),
      approach: rich(),
      coreElements: rows(5, () => ({
        title: { it: text(1).slice(0, 120) },
        description: rich(),
        essential: random() > 0.5,
      })),
      team: rows(4, () => ({ role: pick(vocabulary), fte: Math.round(random() * 8) / 2 })),
      costs: rows(4, () => ({
        item: pick(vocabulary),
        amount: Math.round(random() * 90_000),
        per: pick(['once', 'year']),
      })),
      evidence: rows(3, () => ({
        claim: { it: text(1) },
        value: Math.round(random() * 500),
        unit: 'persone',
        period: '2023',
        source: text(1),
      })),
      whatDidNotWork: rich(),
      sustainability: rich(),
    }
  }

  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const title = `${sentence().slice(0, 70)} ${pattern}`
    const workflow = stateAt(random())
    const shared = !['draft', 'submitted'].includes(workflow)
    const organisation = pick(cities)
    const kind = pick(['model', 'model', 'tool', 'report'] as const)
    const at = new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 6e10)).toISOString()
    const data = {
      kind,
      title: { it: title, en: title },
      summary: { it: text(2).slice(0, 270), en: text(2).slice(0, 270) },
      slug: `${slugOf(title)}-p${pattern}`,
      organisation,
      ownerKeys: keyOf(organisation),
      topics: [pick(areas), pick(targets), pick(targets)].filter(isFirst),
      edition: pick(editions),
      maturity: pick(['pilot', 'consolidated', 'systemic']),
      status: pick(['active', 'ended', 'suspended']),
      period: { from: at, ongoing: true },
      ...contentOf(kind),
      links: rows(2, () => ({ label: pick(vocabulary), url: 'https://www.example.org/pagina' })),
      sources: rows(2, () => ({
        name: text(1).slice(0, 80),
        url: 'https://www.example.org/fonte',
      })),
      licence: 'CC-BY-4.0',
      shownTo: {
        whatDidNotWork: 'network',
        problems: 'network',
        costs: 'institutions',
        procedure: 'institutions',
      },
      provenance: 'city',
      workflow,
      workflowSince: at,
      sharedAt: shared ? at : null,
      releasedAt: shared ? at : null,
      verifiedOn: shared ? at : null,
      _status: shared ? 'published' : 'draft',
      createdAt: at,
      updatedAt: at,
    }
    const row = await payload.db.create({ collection: 'resources', data })
    await payload.db.createVersion({
      collectionSlug: 'resources',
      parent: String(row.id),
      versionData: data as never,
      autosave: false,
      createdAt: at,
      updatedAt: at,
    })
  }
}

const isFirst = <Item>(item: Item, index: number, items: Item[]): boolean =>
  items.indexOf(item) === index

/** As many of each state as a network that has worked for years. */
function stateAt(share: number): string {
  if (share < 0.7) return 'public'
  if (share < 0.84) return 'network'
  if (share < 0.88) return 'proposed'
  if (share < 0.95) return 'draft'
  return share < 0.97 ? 'submitted' : 'archived'
}

/**
 * Every row of every table of entries and versions `times` more: identities and what points to
 * them get a number behind, dates move, so that no two stand at one place in a list.
 */
function multiply(database: DatabaseSync, times: number): void {
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
       AND (name = 'resources' OR name LIKE 'resources\\_%' ESCAPE '\\'
         OR name LIKE '\\_resources\\_v%' ESCAPE '\\')`,
    )
    .all()
    .map(({ name }) => String(name))
  database.exec(`CREATE TEMP TABLE copies AS
    WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${times}) SELECT n FROM c`)
  for (const table of tables) {
    const columns = database.prepare(`PRAGMA table_info("${table}")`).all()
    const values = columns.map(({ name, type }) => valueOf(table, String(name), String(type)))
    const names = columns.map(({ name }) => `"${String(name)}"`)
    database.exec(`INSERT INTO "${table}" (${names.join()})
      SELECT ${values.join()} FROM "${table}" t, copies c WHERE ${belongs(table)}`)
  }
}

/** The first are in nearly every text, the last in hardly any, as in any language (Zipf's law). */
export const wordsInAll = 4000

export function wordOfRank(rank: number): string {
  const known = vocabulary[rank]
  if (known !== undefined) return known
  const syllables = ['ba', 'lo', 'mi', 'ne', 'ru', 'sta', 'tri', 'vel', 'cor', 'fi', 'gu', 'po']
  let word = ''
  for (let left = rank + 144; left > 0; left = Math.floor(left / 12)) word += syllables[left % 12]
  return word
}

/** The seeded content's own entries are not multiplied: patterns alone have this mark. */
const ofPattern = `GLOB '*-p[0-9]*'`

function belongs(table: string): string {
  const main = `SELECT id FROM resources WHERE slug ${ofPattern}`
  const versions = `SELECT id FROM _resources_v WHERE version_slug ${ofPattern}`
  if (table === 'resources') return `t.slug ${ofPattern}`
  if (table === '_resources_v') return `t.version_slug ${ofPattern}`
  const owner = table.startsWith('_') ? versions : main
  if (table.endsWith('_rels')) return `t.parent_id IN (${owner})`
  const parent = parentTable(table)
  return ['resources', '_resources_v'].includes(parent)
    ? `t._parent_id IN (${owner})`
    : `t._parent_id IN (SELECT id FROM "${parent}" WHERE _parent_id IN (${owner}))`
}

/** A table of words in each language belongs to the table it is named after, an array to its row. */
function parentTable(table: string): string {
  const top = table.startsWith('_') ? '_resources_v' : 'resources'
  if (!table.endsWith('_locales')) return top
  return table.slice(0, -'_locales'.length)
}

function valueOf(table: string, column: string, type: string): string {
  const numbered = `t."${column}" || '-' || c.n`
  const own = table === 'resources' || table === '_resources_v'
  if (column === 'id') return type.toLowerCase().startsWith('integer') ? 'NULL' : numbered
  if (column === '_parent_id' || column === 'parent_id') return numbered
  if (column === '_uuid' || (own && /^(version_)?slug$/.test(column))) return numbered
  if (own && /(released_at|updated_at|created_at)$/.test(column))
    return `strftime('%Y-%m-%dT%H:%M:%fZ', t."${column}", '+' || (c.n * 7919) || ' seconds')`
  // One word more: as many entries have each such word, however many entries there are.
  if (isTop(table) && /^(version_)?title$/.test(column)) return `t."${column}" || ' copia' || c.n`
  return `t."${column}"`
}

const isTop = (table: string): boolean =>
  ['resources_locales', '_resources_v_locales'].includes(table)

export const vocabulary =
  `accoglienza ascolto quartiere sportello unità mobile mediazione casa affitto garante comune rete
  associazione operatrice orientamento salute consultorio donne famiglie minori lavoro corso lingua
  italiano residenza permesso colloquio équipe presa carico progetto percorso autonomia vicinato
  cittadinanza volontariato scuola biblioteca laboratorio orto parco tavolo protocollo accordo
  prefettura questura azienda sanitaria servizio sociale territorio periferia centro notte strada
  dormitorio appartamento convivenza condominio solidale contributo fondo risultato prova errore
  misura valutazione insieme ogni settimana con per di in tra e che della nella alla`.split(/\s+/)
