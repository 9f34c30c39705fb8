/** What a city learned, given back to where it took it from. */
export const givingBack = {
  'error.circular_lineage':
    '«{field}»: una scheda non può venire da se stessa, né da una che viene da lei. Scegline un’altra',
  'error.source_archived':
    'La scheda è archiviata: riportala nella rete, poi potrai accogliere la modifica',
  'error.element_gone':
    'La parte di cui parla non c’è più nella scheda. Puoi non accoglierla, dicendo perché',
  'error.no_room': 'La scheda ha già tutti gli elementi che può avere: togline uno, poi riprova',
  'error.result.too_early':
    'È presto per raccontarla: la scheda si comincia dalla prova sul campo in poi',
  'error.result.exists': 'Da questa replica è già nata una scheda',
  'error.result.none':
    'Si aggiunge una nota quando la scheda che è nata dalla replica è condivisa con la rete',
  'error.source_unavailable':
    'La scheda di origine non si può più leggere: non si può dire che la nuova viene da lì',
  'givenBack.changed': '{city} lo ha cambiato: {reason}',
  'givenBack.dropped': '{city} ne ha fatto a meno: {reason}',
  'givenBack.added': 'Aggiunto da {city}: {reason}',
  'givenBack.effect': 'Che cosa ne è venuto: {effect}',
  'givenBack.baseline': '{indicator} (all’inizio: {baseline})',
  'givenBack.title': '{title}, a {city}',
  'replication.verb.sourceNoted': '{who} ha aggiunto una nota alla scheda che ne è nata',
  'givenBack.origin': 'Nata da una replica',
  'givenBack.origin.from': 'Questa città ha preso le mosse da',
  'givenBack.origin.journal': 'Leggi come è andata la replica',
  'givenBack.origin.note': 'Una nota di {city}, da cui viene',
  'givenBack.credits': 'Migliorata con le altre città',
  'givenBack.credits.by': 'Migliorata con quello che ha imparato',
  'givenBack.credits.on': 'dal {date}',
  'givenBack.letter.whole': 'Leggi tutta la lettera e come è andata',
  'givenBack.letter.journal': 'Leggi come è andata',
  'do.accept': 'Accogli',
  'do.decline': 'Non accogliere, con motivo',
  'offer.title': 'Una modifica segnalata da {city}',
  'offer.journal': 'Il diario della replica',
  'offer.inSource': 'Che cosa dice la scheda di {city}',
  'offer.inSource.new': 'È un elemento nuovo: la scheda da cui si è partiti non lo aveva.',
  'offer.inSource.none': 'La scheda non dice altro di questo elemento.',
  'offer.inAdopter': 'Che cosa ha fatto {city}, e perché',
  'offer.answer': 'La vostra risposta',
  'offer.accepted.added':
    'Se la accogli, nella vostra scheda entra un elemento nuovo, con le parole di {city}.',
  'offer.accepted.changed':
    'Se la accogli, la descrizione dell’elemento dice anche come lo ha cambiato {city}.',
  'offer.accepted.dropped':
    'Se la accogli, la descrizione dell’elemento dice che {city} ne ha fatto a meno; se era indispensabile, non lo è più.',
  'offer.accepted.then':
    'È una revisione: la rileggi, la correggi se serve, e chi legge la vede quando la approvi. La scheda dirà che è stata migliorata con quello che ha imparato {city}.',
  'offer.note': 'Una nota',
  'offer.note.help':
    'La legge {city}. Se non la accogli scrivi perché: è il modo in cui si impara.',
  'offer.whose': 'Risponde il referente della città di origine.',
  'givenBack.goBack': 'Torna alla replica',
  'givenBack.note': 'Aggiungi una nota alla scheda che ne è nata',
  'givenBack.note.why':
    'La legge chi legge la scheda di {adopter} e la vostra, accanto al testo. Non lo cambia e non lo ferma.',
  'givenBack.note.field': 'La vostra nota',
  'givenBack.note.keep': 'Aggiungi la nota',
  'resources.done.tookUp':
    'Modifica accolta: è nella revisione, con il merito alla città. Rileggila e approvala come sempre.',
  'journal.done.declined': 'Risposta registrata: la città legge il motivo.',
  'journal.done.sourceNote': 'Nota aggiunta.',
}
