export const localiser = {
  'localiser.title': 'Adatta alla tua città',
  'localiser.offer': 'riempi queste parti e scarica il documento della tua città.',
  'localiser.intro':
    'Scrivi qui le parti che cambiano da una città all’altra: scarichi il documento già riempito, con il suo aspetto di sempre. Quello che lasci vuoto resta com’è.',
  'localiser.kept':
    'Non conserviamo niente di quello che scrivi: serve solo a preparare il file che scarichi. Non scrivere dati di persone.',
  'localiser.choose': 'Quale documento vuoi adattare?',
  'localiser.document': 'Documento: {title}',
  'localiser.city': 'La tua città o il tuo ente',
  'localiser.city.help': 'Va nel nome del file.',
  'localiser.listed': 'Parti da adattare',
  'localiser.times': '{count, plural, one {Si trova una volta.} other {Si trova # volte.}}',
  'localiser.others': 'Sembrano altre parti da riempire',
  'localiser.others.why':
    'Chi ha scritto la scheda non le ha messe in elenco: controlla nel documento se riguardano anche te.',
  'localiser.missing': 'Non sono in questo documento',
  'localiser.missing.why':
    'La scheda dice di adattare anche queste parti, ma qui non ci sono: cercale negli altri documenti, o con altre parole.',
  'localiser.none':
    'In questo documento non c’è nessuna delle parti in elenco. Scaricalo dalla scheda e cambialo a mano.',
  'localiser.fill': 'Scarica il documento riempito',
  'localiser.back': 'Torna alla scheda',
  'localiser.error.nothing': 'Scrivi almeno una delle parti, poi scarica il documento',
  'localiser.error.too_long':
    'Questo documento è troppo grande per essere riempito qui: scaricalo dalla scheda e cambialo a mano',
  'localiser.error.remote':
    'Questo documento richiama contenuti da altri siti o programmi: non si può riempire qui. Scaricalo dalla scheda e cambialo a mano',
  'localiser.error.other':
    'Questo documento non si può riempire qui: scaricalo dalla scheda e cambialo a mano',
  'localiser.error.longValue': 'Accorcia «{placeholder}» a {longest} caratteri',
} as const
