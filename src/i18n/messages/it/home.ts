export const home = {
  'home.title': 'Le città raccontano che cosa funziona',
  'home.sentence': 'Che cosa funziona nelle città con le persone migranti',
  'home.lede':
    'Le città della rete LGNET2 pubblicano qui i modelli, gli strumenti e le relazioni del loro lavoro, con i risultati e le fonti. Le altre città li trovano, li leggono e li portano a casa.',
  'home.browse': 'Sfoglia modelli e strumenti',
  'home.about': 'Che cos’è il progetto',
  'home.areas': 'Comincia da un’area di lavoro',
  'home.figures': 'La rete al {date}',
  'home.figures.cities': 'città',
  'home.figures.editions': 'edizioni',
  'home.figures.entries': 'schede pubbliche',
  'home.cities': 'Le città della rete',
  'home.invented': 'inventato',
  'home.latest': 'Appena pubblicato',
  'home.nothingYet': 'Qui ci saranno le ultime schede pubblicate',
  'home.nothingYetWhy':
    'Una scheda nasce nella sua città, si condivide con la rete e diventa pubblica dopo il controllo di ANCI o del Ministero dell’Interno.',
  'home.all': 'Tutti i modelli, gli strumenti e le relazioni',
  'home.editions': 'Le edizioni del progetto',
  'home.partnership':
    'Il progetto è guidato dal Ministero dell’Interno, Dipartimento per le Libertà Civili e l’Immigrazione, in partenariato strategico con ANCI.',
  'home.partnership.more': 'Come funziona il partenariato',
  'home.passages': 'Da una città all’altra',
  'home.passages.to': 'ha dato a',
} as const
