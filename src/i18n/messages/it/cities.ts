export const cities = {
  'cities.title': 'Le città della rete',
  'cities.description':
    'Le città che hanno preso parte alle edizioni del progetto, sulla mappa e in elenco.',
  'cities.intro':
    '{count, plural, one {# città ha preso parte} other {# città hanno preso parte}} ad almeno un’edizione del progetto. Ognuna racconta qui quello che fa.',
  'cities.list': 'Elenco in ordine alfabetico',
  'cities.demonstration': 'Comuni inventati',
  'cities.demonstrationWhy':
    'Servono a provare il portale: le loro schede sono contenuto dimostrativo e non riguardano nessun Comune reale.',
  'cities.story': 'La sua storia nella rete',
  'cities.where': 'Dov’è e come trovarla',
  'cities.editions': 'Edizioni',
  'cities.region': 'Regione',
  'cities.province': 'provincia di {province}',
  'cities.population': 'Residenti',
  'cities.representedBy': 'Rappresentata da',
  'cities.organisation': 'Ente',
  'cities.website': 'Sito',
  'cities.contacts': 'Contatti pubblici',
  'cities.partners': 'Lavora con',
  'cities.shares': 'Che cosa condivide {city}',
  'cities.nothingYet': 'Qui ci saranno i modelli e gli strumenti della città',
  'cities.nothingYetWhy':
    'La città non ha ancora condiviso schede. Può farlo chi lavora per lei nella rete.',
  'cities.nothingYetOwn':
    'La tua città non ha ancora condiviso schede. Bastano un titolo e due frasi per cominciare: il resto si completa con calma.',
  'cities.begin': 'Scrivi la prima scheda',
  'cities.browse': 'Guarda che cosa condividono le altre città',
  'cities.all': 'Vedi tutte le {count} schede',
} as const
