import { isLocale, type Locale } from './locales'

/** First segment of each room's address, by language. */
const rooms = {
  home: { it: '', en: '' },
  resources: { it: 'risorse', en: 'resources' },
  cities: { it: 'citta', en: 'cities' },
  replications: { it: 'repliche', en: 'replications' },
  pages: { it: 'pagine', en: 'pages' },
  people: { it: 'persone', en: 'people' },
  search: { it: 'cerca', en: 'search' },
  myArea: { it: 'area-personale', en: 'my-area' },
  signIn: { it: 'accedi', en: 'sign-in' },
  signOut: { it: 'esci', en: 'sign-out' },
  forgotPassword: { it: 'password-dimenticata', en: 'forgot-password' },
  resetPassword: { it: 'nuova-password', en: 'new-password' },
  acceptInvitation: { it: 'invito', en: 'invitation' },
  confirmEmail: { it: 'conferma-indirizzo', en: 'confirm-address' },
  overview: { it: 'quadro-della-rete', en: 'network-overview' },
  report: { it: 'segnala', en: 'report-a-problem' },
  notices: { it: 'avvisi', en: 'notifications' },
  siteMap: { it: 'mappa-del-sito', en: 'site-map' },
} as const satisfies Record<string, Record<Locale, string>>

/** Further segments that are words, by language. */
const words = {
  new: { it: 'nuova', en: 'new' },
  versions: { it: 'versioni', en: 'versions' },
  compare: { it: 'confronta', en: 'compare' },
  wordForm: { it: 'modulo-word', en: 'word-form' },
  localise: { it: 'adatta', en: 'localise' },
  preview: { it: 'anteprima', en: 'preview' },
  statistics: { it: 'statistiche', en: 'statistics' },
  profile: { it: 'profilo', en: 'profile' },
  password: { it: 'password', en: 'password' },
  address: { it: 'indirizzo', en: 'address' },
  people: { it: 'persone', en: 'people' },
  savedSearches: { it: 'ricerche-salvate', en: 'saved-searches' },
  imports: { it: 'importazioni', en: 'imports' },
  notices: { it: 'avvisi', en: 'notifications' },
  preferences: { it: 'preferenze', en: 'preferences' },
  unsubscribe: { it: 'disiscrivi', en: 'unsubscribe' },
  read: { it: 'letti', en: 'read' },
  mailbox: { it: 'posta', en: 'mail' },
  outgoingMail: { it: 'posta-in-uscita', en: 'outgoing-mail' },
  remove: { it: 'togli', en: 'remove' },
  invite: { it: 'invita', en: 'invite' },
  move: { it: 'passaggio', en: 'move' },
  clear: { it: 'segnalazioni', en: 'places' },
  discard: { it: 'annulla-modifiche', en: 'discard' },
  restore: { it: 'ripristina', en: 'restore' },
  confirm: { it: 'conferma', en: 'confirm' },
  takeOver: { it: 'presa-in-carico', en: 'take-over' },
  removal: { it: 'rimozione', en: 'removal' },
  structure: { it: 'parti-da-qui', en: 'start-from-here' },
  coOwnership: { it: 'contitolarita', en: 'co-ownership' },
  entry: { it: 'scheda', en: 'entry' },
  citation: { it: 'citazione', en: 'citation' },
  documents: { it: 'documenti', en: 'documents' },
  dossier: { it: 'dossier', en: 'dossier' },
  write: { it: 'scrivi', en: 'write' },
  request: { it: 'richiesta', en: 'request' },
  messages: { it: 'messaggi', en: 'messages' },
  close: { it: 'chiudi', en: 'close' },
  print: { it: 'stampa', en: 'print' },
  replicate: { it: 'replica', en: 'replicate' },
  phases: { it: 'fasi', en: 'phases' },
  adaptations: { it: 'adattamenti', en: 'adaptations' },
  outcomes: { it: 'risultati', en: 'outcomes' },
  letter: { it: 'lettera', en: 'letter' },
  lead: { it: 'responsabile', en: 'lead' },
  tutor: { it: 'tutor', en: 'tutor' },
  visibility: { it: 'visibilita', en: 'visibility' },
  ending: { it: 'conclusione', en: 'ending' },
  result: { it: 'nuova-scheda', en: 'new-entry' },
  taken: { it: 'ripreso', en: 'taken-up' },
  given: { it: 'dato', en: 'given' },
  changes: { it: 'modifiche', en: 'changes' },
  sinceThen: { it: 'confronto', en: 'since-then' },
  sourceNote: { it: 'nota', en: 'note' },
  replications: { it: 'repliche', en: 'replications' },
  assess: { it: 'valuta', en: 'assess' },
  transferability: { it: 'trasferibilita', en: 'transferability' },
  councilNote: { it: 'nota-giunta', en: 'council-note' },
} as const satisfies Record<string, Record<Locale, string>>

export type Room = keyof typeof rooms
export type Word = keyof typeof words

/**
 * The address of a room's page: `pathTo('it', 'resources', slug, { word: 'versions' })`
 * → `/it/risorse/<slug>/versioni`. Plain strings are encoded as they are, words translated.
 */
export function pathTo(locale: Locale, room: Room, ...rest: (string | { word: Word })[]): string {
  const segments = rest.map((segment) =>
    typeof segment === 'string' ? encodeURIComponent(segment) : words[segment.word][locale],
  )
  return ['', locale, rooms[room][locale], ...segments].filter((s, i) => i === 0 || s).join('/')
}

/** The same page in both languages, for the language switch and hreflang. */
export const alternatesOf = (
  room: Room,
  ...rest: (string | { word: Word })[]
): Record<Locale, string> => ({
  it: pathTo('it', room, ...rest),
  en: pathTo('en', room, ...rest),
})

/** Express patterns, one a language, e.g. `routesOf('resources', ':slug')`. */
export const routesOf = (room: Room, ...rest: (string | { word: Word })[]): string[] =>
  (['it', 'en'] as const).map((locale) =>
    [
      '',
      locale,
      rooms[room][locale],
      ...rest.map((s) => (typeof s === 'string' ? s : words[s.word][locale])),
    ]
      .filter((s, i) => i === 0 || s)
      .join('/'),
  )

/** The room an address belongs to; undefined for what is no page of the portal. */
export function roomAt(path: string): Room | undefined {
  const [, locale, segment = ''] = path.split('/', 3)
  if (!isLocale(locale)) return undefined
  return (Object.keys(rooms) as Room[]).find((room) => rooms[room][locale] === segment)
}
