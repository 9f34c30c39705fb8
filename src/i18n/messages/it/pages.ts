export const pages = {
  'pages.report': 'Segnala un problema',
  'pages.report.how':
    'Hai trovato un ostacolo o un errore? Scrivilo: lo leggono la redazione ANCI e l’assistenza tecnica. Non serve un account; se lasci un indirizzo email, ti rispondono.',
  'pages.source': 'Codice sorgente',
  'pages.source.where':
    'Il portale è software libero con licenza EUPL-1.2: chi lo riceve può usarlo, studiarlo, modificarlo e ridistribuirlo. Il codice sorgente accompagna ogni copia, insieme alla licenza e alla documentazione.',
  'pages.statistics': 'Statistiche di utilizzo',
  'pages.statistics.how':
    'Le statistiche sono contate sul server, senza cookie, senza servizi di altri e mai per persona.',
  'pages.statistics.holdings': 'Che cosa si trova oggi nel portale',
  'pages.statistics.caption': 'Contenuti leggibili da tutti, esclusi quelli dimostrativi',
  'pages.statistics.what': 'Contenuto',
  'pages.statistics.count': 'Numero',
  'pages.statistics.cities': 'Città',
  'pages.statistics.visits': 'Visite',
  'pages.siteMap.portal': 'Il portale',
  'pages.siteMap.project': 'Il progetto',
  'pages.statistics.model': 'Modelli',
  'pages.statistics.tool': 'Strumenti',
  'pages.statistics.report': 'Relazioni di progetto',
  'pages.statistics.visits.how':
    'Contiamo le pagine aperte in ogni parte del portale e teniamo solo il totale del mese: nessun cookie, nessun indirizzo, nessun percorso. I programmi che si dichiarano tali, come i motori di ricerca, non sono contati; le pagine dell’area personale nemmeno.',
  'pages.statistics.visits.caption': 'Pagine aperte, per mese',
  'pages.statistics.visits.month': 'Mese',
  'pages.statistics.visits.home': 'Pagina iniziale',
  'pages.statistics.visits.resources': 'Modelli e strumenti',
  'pages.statistics.visits.cities': 'Città',
  'pages.statistics.visits.pages': 'Pagine del progetto',
  'pages.statistics.visits.total': 'Totale',
  'pages.statistics.visits.none': 'Il primo totale comparirà qui fra qualche minuto.',
} as const
