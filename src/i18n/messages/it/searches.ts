export const searches = {
  'searches.title': 'Ricerche salvate',
  'searches.intro':
    'Le ricerche che vuoi seguire: quando c’è una scheda nuova te lo diciamo fra gli avvisi e, se vuoi, per email. Le riapri da qui.',
  'searches.none': 'Qui ci saranno le tue ricerche',
  'searches.none.why':
    'Cerca fra modelli e strumenti e scegli «Avvisami delle novità»: la ricerca resta qui.',
  'searches.toLibrary': 'Vai a modelli e strumenti',
  'searches.everything': 'Tutte le schede',
  'searches.savedOn': 'Salvata il {date}',
  'searches.remove': 'Togli',
  'searches.remove.which': 'Togli la ricerca «{name}»',
  'searches.tooMany':
    'Puoi tenere al massimo {most} ricerche. Togline una che non ti serve più, poi salva questa.',
  'searches.tooLong': 'Questa ricerca è troppo lunga per essere salvata: usa meno parole o filtri',
  'searches.promise':
    'La ricerca resta nella tua area personale. Quando c’è una scheda nuova te lo diciamo fra gli avvisi e, se vuoi, per email.',
  'searches.signIn': 'Per chi lavora nella rete: accedi, poi salva questa ricerca.',
  'account.area.savedSearches': 'Ricerche salvate',
  'account.done.searchSaved': 'Ricerca salvata: la riapri da qui',
  'account.done.searchRemoved': 'Ricerca tolta',
} as const
