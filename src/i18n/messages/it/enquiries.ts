export const enquiries = {
  'do.writeCity': 'Scrivi alla città',
  'do.report': 'Segnala un problema',
  'do.access': 'Chiedi l’accesso',

  'enquiries.city.title': 'Scrivi alla città: {city}',
  'enquiries.city.intro':
    'Il messaggio arriva a chi segue la rete per {city}. Non serve un account: ti rispondono all’indirizzo che scrivi qui.',
  'enquiries.city.about': 'A proposito della scheda',
  'enquiries.report.intro':
    'Qualcosa non funziona, è sbagliato o è difficile da usare? Scrivilo qui: lo leggono la redazione ANCI e l’assistenza tecnica. Non serve un account.',
  'enquiries.access.intro':
    'L’account è per chi lavora nella rete. La richiesta arriva al referente della città che indichi, oppure ad ANCI: se va bene, ricevi un invito per email. Questo modulo non crea un account.',

  'enquiries.field.name': 'Nome e cognome',
  'enquiries.field.email': 'Il tuo indirizzo email',
  'enquiries.field.emailCityHelp': 'Serve solo per risponderti',
  'enquiries.field.emailReportHelp': 'Se vuoi sapere com’è andata',
  'enquiries.field.workplace': 'Ente o organizzazione',
  'enquiries.field.workplaceHelp':
    'Se non è una delle città dell’elenco, o per dire in quale ufficio',
  'enquiries.field.city': 'Città',
  'enquiries.field.noCity': 'Nessuna di queste',
  'enquiries.field.role': 'Ruolo che ti serve',
  'enquiries.field.noRole': 'Non lo so ancora',
  'enquiries.field.message': 'Messaggio',
  'enquiries.field.wrong': 'Che cosa non va',
  'enquiries.field.wrongHelp': 'Che cosa volevi fare, e che cosa è successo',
  'enquiries.field.why': 'Perché ti serve l’accesso',
  'enquiries.field.page': 'Pagina',
  'enquiries.field.trap': 'Lascia vuoto questo campo',
  'enquiries.privacy.city':
    'Quello che scrivi lo legge solo chi riceve il messaggio, per risponderti. I tuoi dati si cancellano 12 mesi dopo la chiusura della richiesta.',
  'enquiries.privacy.problem':
    'Quello che scrivi lo leggono solo la redazione ANCI e l’assistenza tecnica. I tuoi dati si cancellano 12 mesi dopo la chiusura della segnalazione.',
  'enquiries.privacy.access':
    'Quello che scrivi lo legge solo chi può invitarti. I tuoi dati si cancellano 12 mesi dopo la chiusura della richiesta.',
  'enquiries.privacy.notice': 'Informativa privacy',
  'enquiries.submit.city': 'Invia il messaggio',
  'enquiries.submit.problem': 'Invia la segnalazione',
  'enquiries.submit.access': 'Invia la richiesta',

  'enquiries.sent.city': 'Messaggio inviato',
  'enquiries.sent.city.next':
    '{city} lo ha ricevuto. Se serve una risposta, arriva all’indirizzo email che hai scritto.',
  'enquiries.sent.problem': 'Segnalazione inviata',
  'enquiries.sent.problem.next':
    'Grazie: l’hanno ricevuta la redazione ANCI e l’assistenza tecnica.',
  'enquiries.sent.access': 'Richiesta inviata',
  'enquiries.sent.access.next':
    'Chi può invitarti l’ha ricevuta. Se la accoglie, ti arriva per email un invito con un collegamento per entrare.',
  'enquiries.sent.back': 'Torna a {page}',
  'enquiries.sent.backToPage': 'Torna alla pagina',
  'enquiries.noAccount': 'Lavori nella rete e non hai un account?',

  'enquiries.error.unfit': 'Controlla i campi indicati',
  'enquiries.error.name': 'Scrivi il tuo nome',
  'enquiries.error.workplace': 'Scegli una città dell’elenco o scrivi il tuo ente',
  'enquiries.error.email': 'Scrivi un indirizzo email valido, per esempio nome@ente.it',
  'enquiries.error.message': 'Scrivi il messaggio',
  'enquiries.error.long': 'Accorcia il testo: al massimo {most} caratteri',
  'enquiries.error.tooFast':
    'Il modulo è stato inviato in pochissimi secondi: rileggi quello che hai scritto e premi di nuovo il pulsante',
  'enquiries.error.stale':
    'Il modulo è rimasto aperto a lungo. Quello che hai scritto è qui: premi di nuovo il pulsante',
  'enquiries.error.notSure':
    'Un campo nascosto, che deve restare vuoto, è stato riempito: può averlo fatto il browser. Ora è di nuovo vuoto: premi ancora il pulsante',
  'enquiries.error.tooMany':
    'Da qui sono arrivati molti messaggi. Quello che hai scritto è qui: riprova fra {minutes, plural, one {# minuto} other {# minuti}}',

  'enquiries.letter.subject': 'Messaggio dal portale LGNET2 per {city}',
  'enquiries.letter.subjectEntry': 'Messaggio dal portale LGNET2: {entry}',
  'enquiries.letter.who': '{name} ({email}) scrive a {city} dal portale della rete:',
  'enquiries.letter.page': 'Apri la pagina da cui ha scritto',
  'enquiries.letter.answer':
    'Se rispondi a questo messaggio, la risposta arriva a chi ha scritto. Il tuo indirizzo diventa visibile solo allora.',

  'enquiries.list.title': 'Messaggi da fuori',
  'enquiries.list.intro.city':
    'Che cosa scrive alla tua città chi non ha un account, e chi chiede di entrare.',
  'enquiries.list.intro.anci':
    'Segnalazioni sul portale, richieste di accesso e messaggi per città che non hanno ancora un referente.',
  'enquiries.list.intro.admin': 'Segnalazioni di pagine che non funzionano.',
  'enquiries.list.open': 'Da chiudere',
  'enquiries.list.closed': 'Chiusi',
  'enquiries.list.which': 'Quali messaggi',
  'enquiries.list.none': 'Nessun messaggio da chiudere',
  'enquiries.list.noneWhy':
    'Qui arriva quello che scrivono persone senza account. Quando hai risposto, o non serve rispondere, li segni come chiusi.',
  'enquiries.list.noneClosed': 'Nessun messaggio chiuso',
  'enquiries.list.noneClosedWhy': 'Qui restano i messaggi che hai segnato come chiusi.',
  'enquiries.kind.city': 'Messaggio alla città',
  'enquiries.kind.problem': 'Segnalazione',
  'enquiries.kind.access': 'Richiesta di accesso',
  'enquiries.anonymous': 'Senza nome',
  'enquiries.forgotten': 'Testo e mittente cancellati: sono passati più di 12 mesi',
  'enquiries.one.from': 'Da',
  'enquiries.one.at': 'Ricevuto',
  'enquiries.one.language': 'Scritto in',
  'enquiries.italian': 'Italiano',
  'enquiries.english': 'Inglese',
  'enquiries.one.page': 'Pagina',
  'enquiries.one.role': 'Ruolo chiesto',
  'enquiries.one.closed': 'Chiuso',
  'enquiries.one.closedBy': '{date}, da {name}',
  'enquiries.one.answer': 'Rispondi per email',
  'enquiries.one.invite': 'Prepara l’invito',
  'enquiries.one.invited':
    'La persona riceve un’email con il collegamento per entrare. Qui non resta altro da fare: puoi chiudere la richiesta.',
  'enquiries.one.close': 'Segna come chiuso',
  'account.done.enquiryClosed': 'Messaggio chiuso',
} as const
