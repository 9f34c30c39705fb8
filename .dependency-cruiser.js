/**
 * Who may import whom: the table of docs/ARCHITECTURE.md, one row a room. What a row does not name
 * is forbidden. `npm run check` runs it.
 */
const rooms = {
  'src/web': [
    'src/access',
    'src/changes',
    'src/documents',
    'src/domain',
    'src/i18n',
    'src/search',
    // The try-out shows each person the letters that reached their mailbox.
    'src/mail/read-mailbox',
    // Only to tell a conflict that is worth repeating from a failure.
    'src/database/transaction',
  ],
  collections: [
    'src/access',
    'src/changes',
    'src/documents',
    'src/domain',
    'src/i18n',
    'src/search',
  ],
  'src/jobs': [
    'src/changes',
    'src/documents',
    'src/domain',
    // What a report says is said in words.
    'src/i18n',
    'src/mail',
    'src/notifications',
    'src/search',
  ],
  'src/domain': [
    'src/access',
    'src/changes',
    'src/i18n',
    // What in a text may make somebody recognisable.
    'src/privacy',
    // What a noun gives to be found: the shape alone.
    'src/search/door',
    'src/database/transaction',
    // A letter is a row written in the transaction of what it tells.
    'src/mail/queue-mail',
    'src/mail/templates',
  ],
  'src/notifications': [
    'src/access',
    'src/changes',
    'src/database/insert-rows',
    'src/database/transaction',
    'src/domain',
    'src/i18n',
    'src/mail',
  ],
  'src/admin': ['src/access', 'src/i18n', 'src/web/ui'],
  'src/access': [],
  'src/search': ['src/i18n'],
  // A letter leaves when its transaction has been committed.
  'src/mail': ['src/i18n', 'src/database/feed-transactions'],
  // How each database tells what it committed.
  'src/changes': ['src/database/feed'],
  'src/i18n': [],
  'src/privacy': [],
  'src/documents': ['src/i18n'],
  'src/database': [],
}

/** The environment, the log and the generated types serve every room. */
const everywhere = ['src/env', 'src/log', 'src/generated']

const start = (paths) => `^(${paths.join('|').replaceAll('.', '\\.')})`
const inside = (room) => `^${room}/`

const rows = Object.entries(rooms).map(([room, others]) => ({
  name: `${room} imports only its row`,
  severity: 'error',
  // The design system is a room of its own, within web.
  from: { path: inside(room), ...(room === 'src/web' && { pathNot: '^src/web/(ui|islands)/' }) },
  to: {
    path: '^(src|collections|seed|tests|payload\\.config)',
    pathNot: start([`${room}/`, ...others, ...everywhere]),
  },
}))

export default {
  forbidden: [
    ...rows,
    {
      name: 'the design system knows words and types alone',
      severity: 'error',
      from: { path: '^src/web/(ui|islands)/' },
      to: {
        path: '^(src|collections|seed|tests|payload\\.config)',
        pathNot: [
          '^src/web/(ui|islands)/',
          '^src/i18n/',
          '^src/generated/',
          '^src/domain/[^/]+/rules\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'a noun never imports another noun',
      comment:
        'Nouns meet in the collections’ hooks, in activity.ts, and in the three questions about files ' +
        'that every noun with files asks.',
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/' },
      to: {
        path: '^src/domain/[^/]+/',
        pathNot: [
          '^src/domain/$1/',
          '^src/domain/files/(keep-audience|may-attach|await-reading)\\.ts$',
        ],
      },
    },
    {
      name: 'only the edges load the configuration',
      severity: 'error',
      from: { pathNot: '^(src/(start|search-rebuild|import|generate)\\.ts|seed/|tests/)' },
      to: { path: '^payload\\.config' },
    },
    {
      name: 'nothing that runs imports tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything imported exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'what runs needs no development dependency',
      severity: 'error',
      from: { path: '^(src|collections|seed|payload\\.config)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next/|importMap\\.js$|^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
}
