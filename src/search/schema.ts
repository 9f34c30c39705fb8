import { analysisVersion } from './analyse'

/** What an index file must say of itself to be used; anything else is remade. */
export const indexVersion = `3.${analysisVersion}`

/** One shelf a readership: what a reader is answered from holds nothing they may not read. */
export const shelves = [0, 1, 2] as const
export type Shelf = (typeof shelves)[number]

const tables = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  noun TEXT NOT NULL,
  key TEXT NOT NULL,
  readers INTEGER NOT NULL,
  at INTEGER NOT NULL,
  title_it TEXT NOT NULL,
  title_en TEXT NOT NULL,
  order_it TEXT NOT NULL,
  order_en TEXT NOT NULL,
  replicated_0 INTEGER NOT NULL,
  replicated_1 INTEGER NOT NULL,
  replicated_2 INTEGER NOT NULL,
  facets TEXT NOT NULL,
  card TEXT NOT NULL
);
CREATE UNIQUE INDEX document_key ON document (noun, key);
`

const tablesOf = (shelf: Shelf): string => `
CREATE TABLE passage_${shelf} (document INTEGER PRIMARY KEY, passages TEXT NOT NULL);
CREATE TABLE attached_${shelf} (
  document INTEGER NOT NULL,
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  lang TEXT NOT NULL,
  place TEXT NOT NULL
);
CREATE INDEX attached_${shelf}_document ON attached_${shelf} (document);
CREATE VIRTUAL TABLE words_${shelf} USING fts5(
  title, key, body, content='', contentless_delete=1, tokenize='ascii'
);
CREATE VIRTUAL TABLE terms_${shelf} USING fts5(
  terms, content='', contentless_delete=1, detail=none, tokenize='ascii'
);
CREATE VIRTUAL TABLE titles_${shelf} USING fts5(
  title, noun, content='', contentless_delete=1, prefix='1 2 3', tokenize='ascii'
);
CREATE TABLE spelling_${shelf} (word TEXT PRIMARY KEY, shown TEXT NOT NULL) WITHOUT ROWID;
`

/** The full-text tables of all shelves. */
const fullText = shelves.flatMap((shelf) =>
  ['words', 'terms', 'titles'].map((table) => `${table}_${shelf}`),
)

/** Memory that each table gathers rows in before it writes them: more while there are many. */
const gather = (bytes: number): string =>
  fullText
    .map((table) => `INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${bytes});`)
    .join('\n')

/** Statements before many documents. */
export const beforeMany = gather(8 * 2 ** 20)

/** Statements after them: what is quicker to make once they are there, lists in one piece. */
export const afterMany = `
${gather(2 ** 20)}
${fullText.map((table) => `INSERT INTO ${table} (${table}) VALUES ('optimize');`).join('\n')}
CREATE INDEX document_it ON document (order_it, noun, key);
CREATE INDEX document_en ON document (order_en, noun, key);
`

/** Statements that make an empty index. */
export const schema = tables + shelves.map(tablesOf).join('')
