export const feeds = {
  'feed.library': 'LGNET2 · Modelli, strumenti e relazioni delle città',
  'feed.library.of': 'LGNET2 · {question}',
  'feed.library.why': 'Le schede pubbliche più recenti, con chi le ha scritte e in breve',
  'pages.siteMap.machines': 'Per lettori di feed e programmi',
  'pages.siteMap.feed': 'Novità fra modelli e strumenti (Atom)',
  'pages.siteMap.api': 'Descrizione delle interfacce per i programmi (OpenAPI)',
  'openSearch.description':
    'Modelli, strumenti, relazioni e città della rete LGNET2, per l’integrazione delle persone migranti',
} as const
