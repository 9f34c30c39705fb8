export const files = {
  'file.problem.missing': 'Manca il file: sceglilo e invialo di nuovo',
  'file.problem.empty': 'Il file è vuoto: controlla di aver scelto quello giusto',
  'file.problem.too_large':
    'Il file supera {megabytes} MB: riduci le immagini che contiene o dividilo in più parti',
  'file.problem.type_not_allowed.documents':
    'Questo tipo di file non si può caricare: usa PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP o CSV',
  'file.problem.type_not_allowed.media':
    'Questo tipo di immagine non si può caricare: usa JPEG, PNG, WebP, AVIF o GIF',
  'file.problem.old_format':
    'Il documento è nel formato di Office anteriore al 2007: salvalo come DOCX, XLSX, PPTX o PDF e invialo di nuovo',
  'file.problem.drawing':
    'I disegni SVG possono contenere programmi e non si caricano: salva l’immagine come PNG',
  'file.problem.not_what_it_says':
    'Il contenuto del file non corrisponde all’estensione del nome: aprilo, salvalo nel formato giusto e invialo di nuovo',
  'file.problem.with_macros':
    'Il documento contiene macro: salvalo senza macro (DOCX, XLSX, PPTX, ODT, ODS, ODP) o in PDF',
  'file.problem.encrypted':
    'Il documento è protetto da password: togli la protezione e invialo di nuovo',
  'file.problem.damaged':
    'Il file è danneggiato o incompleto: aprilo sul tuo computer, salvalo di nuovo e riprova',
  'file.problem.bomb':
    'Il documento, una volta aperto, occuperebbe troppo spazio: salvalo di nuovo con il suo programma, o in PDF',
  'file.problem.infected':
    'Il file è riconosciuto come pericoloso e non è stato salvato: controlla il tuo computer con un antivirus',
  'file.problem.too_many_pixels':
    'L’immagine supera 40 megapixel: riducila a 2560 pixel per lato e inviala di nuovo',
  'file.problem.undescribed':
    'Descrivi l’immagine per chi non la vede, oppure segna che è solo decorativa',
  'file.problem.people_unsaid':
    'Prima di usare l’immagine indica se vi compaiono persone riconoscibili',
  'file.problem.not_yours':
    'Il file in «{field}» non si può usare: scegli fra quelli caricati dalla tua organizzazione',
  'file.problem.shown':
    'Il file è in una scheda che altri leggono: carica quello nuovo con lo stesso titolo e mettilo al suo posto nella scheda. I link restano validi e i lettori lo vedono quando la revisione è condivisa',
  'file.problem.attached': 'Il file è usato da una scheda o da una pagina: toglilo prima da lì',
  'file.problem.several': 'Invia un file alla volta',
  'file.problem.broken':
    'L’invio è arrivato incompleto: controlla la connessione e invia di nuovo il file',
  'file.problem.range': 'La parte di file richiesta non esiste: scarica il file intero',
  'file.people.none': 'Nessuna persona',
  'file.people.notRecognisable': 'Persone non riconoscibili',
  'file.people.adultsWithRelease': 'Persone adulte, con liberatoria firmata',
  'file.audience.public': 'Tutti',
  'file.audience.network': 'Solo la rete',
  'file.audience.institutions': 'Solo gli enti pubblici della rete',
  'file.audience.organisation': 'Solo la sua organizzazione',
  'field.organisation': 'Organizzazione',
  'field.logo': 'Logo',
  'field.avatar': 'Fotografia',
  'file.language.it': 'Italiano',
  'file.language.en': 'Inglese',
  'file.language.other': 'Altra lingua',
  'file.text.waiting': 'In lettura',
  'file.text.read': 'Letto: il testo si trova con la ricerca',
  'file.text.noText': 'Senza testo',
  'file.text.unreadable': 'Non si è potuto leggere',
} as const
