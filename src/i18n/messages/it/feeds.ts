export const feeds = {
  'feed.library': 'LGNET2 · Modelli, strumenti e relazioni delle città',
  'feed.library.of': 'LGNET2 · {question}',
  'feed.library.why': 'Le schede pubbliche più recenti, con chi le ha scritte e in breve',
  'openSearch.description':
    'Modelli, strumenti, relazioni e città della rete LGNET2, per l’integrazione delle persone migranti',
} as const
