export const documents = {
  'document.pages': '{count, plural, one {# pagina} other {# pagine}}',
  'document.slides': '{count, plural, one {# diapositiva} other {# diapositive}}',
  'document.sheets': '{count, plural, one {# foglio} other {# fogli}}',
  'document.in.it': 'in italiano',
  'document.in.en': 'in inglese',
  'document.in.other': 'in un’altra lingua',
  'document.version': 'Versione {version}, sostituita il {date}',
  'document.place': '{name}, pag. {page}',
  'document.place.slide': '{name}, diapositiva {page}',
  'document.place.sheet': '{name}, foglio {page}',
  'document.found': 'Nel documento {place}',
  'file.reading.waiting':
    'In lettura: tra poco si trova con la ricerca e ha l’immagine della prima pagina',
  'file.reading.unreadable':
    'Non si è potuto leggere: si può scaricare, ma non si trova con la ricerca',
  'file.warning.scan':
    'È la scansione di pagine di carta: il testo non si trova con la ricerca e non si può far leggere ad alta voce',
  'file.warning.untagged':
    'Non è accessibile: manca la struttura che serve a chi lo fa leggere ad alta voce',
  'file.warning.noLanguage': 'Il file non dice in che lingua è scritto',
  'file.warning.noTitle': 'Il file non ha un titolo',
  'file.warning.tooLong': 'È molto lungo: si trova con la ricerca solo la prima parte',
  'file.warning.damaged': 'Il file è rovinato all’interno: prova ad aprirlo e a salvarlo di nuovo',
  'file.warning.encrypted': 'Il file è protetto da una password',
  'file.warning.tooHeavy': 'Il file è troppo complesso per essere letto qui',
  'file.warning.empty': 'Non contiene testo',
} as const
