export const search = {
  'search.portal': 'Cerca nel portale',
  'search.portal.description':
    'Una sola ricerca fra modelli, strumenti, relazioni, città e pagine della rete LGNET2.',
  'search.do': 'Cerca',
  'search.library': 'Che cosa cerchi?',
  'search.library.landmark': 'Cerca fra modelli e strumenti',
  'search.examples': 'Per esempio:',
  'search.example.1': 'donne sole in alloggio precario',
  'search.example.2': 'sportello che va nei quartieri',
  'search.example.3': 'garanzia per l’affitto',
  'search.suggest.none': 'Nessun suggerimento',
  'search.suggest.many': 'Suggerimenti: {count}. Con le frecce ne scegli uno.',
  'search.suggest.resource': 'Modelli, strumenti e relazioni',
  'search.suggest.city': 'Città',
  'search.suggest.topic': 'Argomenti',
  'search.facets': 'Filtri',
  'search.facets.chosen': 'scelti: {count}',
  'search.facets.show':
    '{count, plural, =0 {Nessuna scheda} one {Mostra # scheda} other {Mostra # schede}}',
  'search.found.for':
    '{count, plural, =0 {Nessuna scheda per «{q}»} one {# scheda per «{q}»} other {# schede per «{q}»}}',
  'search.snippet': 'Dal testo:',
  'search.replicated':
    '{count, plural, one {Replicata in # città} other {Replicata in # città}}',
  'search.sort': 'Ordina per',
  'search.sort.relevance': 'Più pertinenti',
  'search.sort.recent': 'Più recenti',
  'search.sort.title': 'Titolo, dalla A alla Z',
  'search.sort.replicated': 'Più replicate',
  'search.didYouMean': 'Nessun risultato per «{q}». Forse cercavi:',
  'search.didYouMean.shown': 'Qui sotto ci sono i risultati per questa parola.',
  'search.partly':
    'Nessuna scheda contiene tutte le parole che hai scritto. Queste ne contengono la maggior parte.',
  'search.partly.any':
    'Nulla contiene tutte le parole che hai scritto. Questi risultati ne contengono la maggior parte.',
  'search.alsoAsked': '«{typed}» cercato anche come {also}',
  'search.nothing': 'Nessuna scheda per questa ricerca',
  'search.nothing.understood': 'Hai cercato:',
  'search.nothing.words': 'le parole «{q}»',
  'search.nothing.filter': '{facet}: {value}',
  'search.nothing.loosen':
    '{count, plural, one {Togli «{filter}»: resta # scheda} other {Togli «{filter}»: restano # schede}}',
  'search.nothing.next': 'Che cosa puoi fare',
  'search.nothing.fewerWords': 'Prova con meno parole, o con parole più generali.',
  'search.nothing.withoutFilters': 'Cerca «{q}» senza filtri',
  'search.nothing.all': 'Guarda tutte le schede',
  'search.nothing.everywhere': 'Cerca «{q}» in tutto il portale',
  'search.nothing.topics': 'Argomenti vicini',
  'search.follow': 'Segui le novità con un lettore di feed (Atom)',
  'search.alert': 'Avvisami delle novità',
  'search.empty': 'Scrivi una parola, il nome di una città o un bisogno',
  'search.empty.why':
    'Si cerca insieme fra modelli, strumenti e relazioni, città e pagine. Se accedi, anche fra le persone della rete.',
  'search.count':
    '{count, plural, =0 {Nessun risultato} one {# risultato} other {# risultati}}',
  'search.count.for':
    '{count, plural, =0 {Nessun risultato per «{q}»} one {# risultato per «{q}»} other {# risultati per «{q}»}}',
  'search.groups': 'Risultati per tipo',
  'search.group.all': 'Tutto',
  'search.group.resources': 'Modelli, strumenti e relazioni',
  'search.group.organisations': 'Città ed enti',
  'search.group.profiles': 'Persone',
  'search.group.pages': 'Pagine del portale',
  'search.group.resources.all':
    '{count, plural, one {Apri la scheda fra modelli e strumenti} other {Tutte le # schede, con i filtri}}',
  'search.group.more': 'Mostra tutti: {count}',
  'search.person.tutoring': 'Disponibile come tutor',
  'search.unavailable': 'La ricerca si sta preparando',
  'search.unavailable.why':
    'Il portale sta rileggendo le schede. Riprova fra qualche secondo; intanto puoi sfogliare le città.',
} as const
