export const removals = {
  'error.passage_not_found':
    'Queste parole non ci sono, né nella scheda né nelle sue versioni: copiale come le leggi e incolla parole intere',
  'error.passage_too_short':
    'Sono troppo poche, o troppe: servono almeno {least} lettere e al massimo una pagina',
  'error.reason_repeats': 'Il motivo resta scritto: non ripetere le parole da togliere',
  'error.file_not_shown': 'Questo file non è in questa scheda: scegline uno dell’elenco',
  'error.one_thing': 'Togli una cosa alla volta: un passaggio, un documento o un’immagine',
  'field.reason': 'il motivo',
  'removals.marker': '[passaggio rimosso il {day}]',
  'removals.marker.short': '[rimosso]',
  'removals.title': 'Rimozione definitiva',
  'removals.intro':
    'Toglie per sempre parole, un documento o un’immagine: dalla pagina, da tutte le versioni, dalla ricerca e da ciò che il portale ne conserva. Non si può annullare. Resta scritto solo che qualcosa è stato rimosso, e quando.',
  'removals.backups':
    'Le copie di sicurezza fatte prima di oggi lo contengono ancora: avvisa chi le conserva.',
  'removals.passage': 'Le parole da togliere',
  'removals.passage.help':
    'Incollale come le leggi nella scheda: spazi, grassetti e a capo non contano. Conta invece ogni lettera, anche maiuscola.',
  'removals.file': 'Il documento o l’immagine da togliere',
  'removals.file.none': 'Nessun file: sto togliendo parole',
  'removals.image': 'Immagine: {name}',
  'removals.document': 'Documento: {name}',
  'removals.reason': 'Perché',
  'removals.reason.help':
    'Lo leggono solo la redazione ANCI e l’assistenza tecnica. Non ripetere le parole che togli.',
  'removals.look': 'Vedi dove si trova',
  'removals.elsewhere': 'Cerca anche nel resto del portale',
  'removals.elsewhere.help': 'Altre schede, città, persone e pagine: può volerci qualche minuto',
  'removals.preview': 'Ecco che cosa sto per togliere',
  'removals.preview.passage': 'Le parole',
  'removals.preview.now':
    '{n, plural, =0 {Nel testo di oggi non ci sono} one {Nel testo di oggi ci sono una volta} other {Nel testo di oggi ci sono # volte}}',
  'removals.preview.versions':
    '{n, plural, =0 {Nessuna delle versioni che puoi leggere le contiene} one {Una delle versioni che puoi leggere le contiene} other {# delle versioni che puoi leggere le contengono}}. Saranno tolte da tutte.',
  'removals.preview.fields': 'Parti della scheda: {fields}',
  'removals.preview.languages': 'Lingue: {languages}',
  'removals.language.it': 'italiano',
  'removals.language.en': 'inglese',
  'removals.preview.replications':
    'Anche in {n, plural, one {una replica} other {# repliche}} di questa scheda, e verrà tolto anche da lì',
  'removals.preview.address':
    'L’indirizzo della pagina le contiene: cambierà, e il vecchio non risponderà più',
  'removals.preview.documents': 'Le contengono anche questi documenti',
  'removals.preview.documents.why':
    'Da un documento non si tolgono parole: si rimuove per intero, e se serve se ne carica uno nuovo.',
  'removals.preview.removeDocument': 'Rimuovi il documento {name}',
  'removals.preview.others': 'Sono anche altrove',
  'removals.preview.othersNone': 'Nel resto del portale non le ho trovate',
  'removals.preview.everywhere': 'Toglile anche da lì',
  'removals.preview.file':
    'Il file sparisce da tutte le schede e le versioni che lo mostrano, con il suo testo e la sua miniatura.',
  'removals.preview.open':
    'Chi sta modificando la scheda in questo momento dovrà ricaricarla: il suo salvataggio sarà rifiutato.',
  'removals.sure': 'Scrivi {word} per confermare',
  'removals.sure.word': 'RIMUOVI',
  'removals.sure.error': 'Per confermare scrivi {word}',
  'removals.do': 'Rimuovi per sempre',
  'removals.back': 'Torna indietro senza togliere niente',
  'resources.done.removed':
    'Fatto: è stato rimosso per sempre. La ricerca si aggiorna nei prossimi minuti.',
  'removals.listed': 'Rimozioni definitive',
  'removals.was.passage': 'Il {date} è stato rimosso definitivamente un passaggio di questa scheda',
  'removals.was.file': 'Il {date} è stato rimosso definitivamente un documento di questa scheda',
  'removals.was.image': 'Il {date} è stata rimossa definitivamente un’immagine di questa scheda',
  'resources.verb.removed': '{who} ha rimosso qualcosa definitivamente',
  'noun.resources': 'scheda',
  'noun.organisations': 'città o ente',
  'noun.profiles': 'persona',
  'noun.pages': 'pagina',
  'noun.topics': 'tema',
  'noun.editions': 'edizione',
  'noun.documents': 'nome di un documento',
  'noun.media': 'testo di un’immagine',
}
