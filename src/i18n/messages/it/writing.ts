export const writing = {
  'writing.saved': 'Salvata alle {time}',
  'writing.foundSaved': 'Ritrovata e salvata alle {time}',
  'writing.saving': 'Salvo…',
  'writing.unsaved': 'Modifiche non ancora salvate',
  'writing.savesItself': 'Si salva da sola mentre scrivi',
  'writing.unreached':
    'Il portale non risponde: riprovo da solo. Quello che hai scritto resta in questa pagina.',
  'writing.refused':
    'Non si riesce a salvare. {why} Quello che hai scritto resta in questa pagina.',
  'writing.signIn': 'Accedi',
  'writing.found':
    'Abbiamo ritrovato quello che avevi scritto e non era ancora salvato: è di nuovo nel testo.',
  'writing.stale.compare': 'Guarda le versioni',
  'writing.stale.mine': 'Tieni il mio testo',
  'writing.stale.theirs': 'Prendi il testo dell’altra persona',
  'writing.saveFirst':
    'Le ultime modifiche non sono salvate: prima vanno salvate, poi si va avanti.',
  'writing.stopped': 'Prima di inviarla togli i dati che fanno riconoscere una persona',
  'writing.first': 'La prima cosa da completare:',
  'writing.more': '{count, plural, one {e un’altra} other {e altre #}}',
  'writing.lacks': '{count, plural, one {manca #} other {mancano #}}',
  'writing.next':
    'Poi tocca a: {who}. La trova in «Tocca a te», nella sua area personale; nessuno riceve un messaggio.',
  'writing.next.draft': 'Poi tocca a: {who}.',
  'writing.readBy': 'Chi legge questa parte:',
  'writing.import': 'Importa molte schede da un foglio di calcolo',
  'writing.reader.heading': 'Vedi la scheda come la leggerà',
  'writing.reader.me': 'la tua città',
  'writing.reader.public': 'chiunque',
  'writing.reader.network': 'la rete',
  'writing.reader.institutions': 'un ente pubblico della rete',
  'writing.reader.hides': 'A questo lettore non si mostra: {fields}.',
  'writing.reader.shows': 'Questo lettore vede tutto quello che avete scritto.',
} as const
