/** Words of the map and the list of what went from city to city. */
export const network = {
  'network.title': 'Da città a città',
  'network.lede':
    'Che cosa una città ha preso da un’altra, che cosa ne ha tenuto e che cosa ha cambiato. Anche chi si è fermato insegna qualcosa.',
  'network.description':
    'Le repliche tra le città della rete LGNET2: chi ha preso che cosa da chi, che cosa ha cambiato e com’è andata.',
  'network.filter': 'Filtra le repliche',
  'network.filter.do': 'Filtra',
  'network.filter.none': 'Togli i filtri',
  'network.area': 'Area',
  'network.year': 'Anno di avvio',
  'network.outcome': 'Com’è andata',
  'network.area.all': 'Tutte le aree',
  'network.year.all': 'Tutti gli anni',
  'network.outcome.all': 'Tutte',
  'network.count': '{count, plural, one {# replica} other {# repliche}}',
  'network.unavailable': 'La scheda di origine non è disponibile',
  'network.since': 'dal {year}',
  'network.onlyNetwork': 'solo per la rete',
  'network.onlyCity': 'solo per le due città',
  'network.arcs': 'Le stesse frecce, come elenco',
  'network.arcs.none': 'Nessuna freccia sulla mappa.',
  'network.arc': '{count, plural, one {# replica} other {# repliche}}',
  'network.empty': 'Qui ci saranno le repliche tra le città',
  'network.emptyWhy':
    'Una città prende il modello, lo strumento o la relazione di un’altra e racconta passo per passo che cosa mantiene e che cosa cambia. Comincia dalla pagina di una scheda, con «Replica nella tua città».',
  'network.emptyAction': 'Cerca una scheda da replicare',
  'network.nothing': 'Nessuna replica con questi filtri',
  'network.nothingWhy':
    'Togline uno: le repliche di altre aree o di altri anni possono dirti lo stesso qualcosa.',
  'network.map': 'La mappa delle repliche',
}
