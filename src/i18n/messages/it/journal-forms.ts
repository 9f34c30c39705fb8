/** Beginning a replication and writing its journal. */
export const journalForms = {
  'replicate.what.first':
    'Si apre il diario della replica: parte dalla versione di oggi e ha già una riga per ogni elemento della scheda.',
  'replicate.what.second':
    'Per ora lo leggono solo {adopter} e {source}. Alla rete lo mostrate voi, quando volete.',
  'replicate.what.third':
    'Si comincia dall’interesse, che non impegna a nulla: il passaggio allo studio lo decide il vostro referente.',
  'replicate.unsure': 'Non sapete ancora se fa per voi?',
  'replicate.depth': 'Quanto ne prendete?',
  'replicate.depth.exchange': 'Vi interessa l’idea: ne parlate con loro e fate a modo vostro.',
  'replicate.depth.adaptation': 'La struttura resta, alcune parti diventano vostre.',
  'replicate.depth.partial': 'Un pezzo solo, quello che vi serve. Scrivete qui sotto perché.',
  'replicate.depth.full': 'Tutti gli elementi, come sono.',
  'replicate.depthReason': 'Perché una parte sola',
  'replicate.depthReason.help': 'Serve solo se ne prendete una parte: quale, e perché il resto no.',
  'replicate.lead.help': 'Una persona di {adopter}: tiene il diario e risponde a chi chiede.',
  'replicate.tutor.help':
    'Le persone di {source} che si sono dette disponibili. Chi scegli riceve la richiesta e può dire di no.',
  'replicate.tutor.none': 'Per ora nessuno',
  'replicate.tutor.nobody':
    'A {source} nessuno si è ancora detto disponibile come tutor: potrai chiederlo più avanti dal diario.',
  'replicate.begin': 'Apri la replica',
  'replicate.open': 'Apri la vostra replica',
  'replicate.running': '{city} sta già replicando questa scheda.',
  'replicate.before':
    '{outcome, select, abandoned {{city} aveva già cominciato a replicarla, e si è fermata.} other {{city} l’ha già replicata.}}',
  'replicate.notCity':
    'Le repliche le aprono le persone delle città: il personale o il referente della città che replica.',
  'replicate.section': 'Chi l’ha replicata',
  'replicate.invite': 'Lavori per una città della rete?',
  'replicate.invite.why':
    'Replicare vuol dire partire da questa scheda, decidere che cosa tenere e che cosa cambiare, e raccontarlo alle altre città.',
  'replicate.invite.signIn': 'Accedi per replicarla',
  'replicate.all': '{count, plural, one {Tutte: una replica} other {Tutte le # repliche}}',
  'replicate.changes': 'Che cosa hanno cambiato, elemento per elemento',
  'replicate.since': 'da {date}',
  'own.replications': 'Le repliche della tua città',
  'own.replications.none': 'La tua città non ha ancora aperto repliche',
  'own.replications.noneWhy':
    'Quando una scheda di un’altra città vi serve, premi «Replica nella tua città» sulla sua pagina: il diario comparirà qui.',
  'own.replications.browse': 'Cerca una scheda da replicare',
  'cities.counts': 'La città nella rete',
  'cities.counts.published':
    '{count, plural, one {# scheda pubblicata} other {# schede pubblicate}}',
  'cities.counts.taken':
    '{count, plural, one {replica # scheda di un’altra città} other {replica # schede di altre città}}',
  'cities.counts.given':
    '{count, plural, one {replicata # volta da altri} other {replicata # volte da altri}}',
  'cities.taken.title': 'Che cosa {city} ha ripreso da altre città',
  'cities.given.title': 'Che cosa altre città hanno ripreso da {city}',
  'cities.taken.none': 'Qui non c’è ancora nulla che tu possa leggere.',
  'cities.taken.noneWhy':
    'Dipende da ciò che puoi leggere: una replica è all’inizio delle due città, poi della rete, poi di tutti.',
  'journal.form.yes': 'Sì',
  'journal.form.no': 'No',
  'journal.form.save': 'Salva',
  'journal.form.saveAndNext': 'Salva e vai al prossimo elemento',
  'journal.form.saveMine': 'Salva il mio testo al posto dell’altro',
  'journal.form.back': 'Torna alla replica',
  'journal.form.notADay': 'Scrivi la data come giorno, mese e anno, per esempio 15/03/2027',
  'journal.form.notANumber': 'Scrivi un numero, per esempio 12 o 3,5',
  'journal.form.phases.why':
    'Le date previste servono a voi: quando una passa, il diario lo dice e chi se ne occupa riceve un promemoria. Si cambiano quando serve.',
  'journal.form.phases.plannedOn': 'Prevista per il',
  'journal.form.phases.reachedOn': 'Raggiunta il',
  'journal.form.phases.owner': 'Chi se ne occupa',
  'journal.form.phases.note': 'Note',
  'journal.form.outcomes.why':
    'Una riga per ogni risultato: da dove partivate, dove siete, e chi lo ha misurato. Quello che non sai resta vuoto. Numeri piccoli (meno di 5 persone) possono far riconoscere qualcuno.',
  'journal.form.outcomes.row': 'Risultato {place}',
  'journal.form.outcomes.unit': 'Unità',
  'journal.form.outcomes.example': 'Per esempio: persone delle frazioni seguite in un anno',
  'journal.form.outcomes.noIndicator': 'Scrivi che cosa avete misurato',
  'journal.form.outcomes.remove': 'Togli questa riga',
  'journal.form.letter.why':
    'Le altre città la leggono per prima: sulla pagina della scheda e qui, insieme al diario.',
  'journal.form.letter': 'La vostra lettera',
  'journal.form.letter.help':
    'Che cosa avreste voluto sapere il primo giorno? Che cosa rifareste, che cosa no, a chi chiedere.',
  'journal.form.lead.why':
    'Chi guida la replica e quanto ne prendete. Se l’ampiezza cambia strada facendo, è un’informazione utile anche per gli altri.',
  'journal.form.element': 'Che cosa ne avete fatto',
  'journal.form.element.why':
    'Chi verrà dopo impara soprattutto da qui: che cosa avete tenuto, cambiato, tolto o aggiunto, e perché.',
  'journal.form.element.name': 'L’elemento che avete aggiunto',
  'journal.form.element.name.help': 'Poche parole, per esempio: la stanza dei bambini',
  'journal.form.element.noName': 'Scrivi come si chiama l’elemento',
  'journal.form.element.change': 'Che cosa ne avete fatto?',
  'journal.form.element.reason': 'Perché',
  'journal.form.element.reason.help': 'Che cosa, da voi, era diverso.',
  'journal.form.element.effect': 'Che cosa ne è venuto',
  'journal.form.element.effect.help':
    'Anche se è andata male: è ciò che serve di più a chi viene dopo.',
  'journal.form.element.decidedBy': 'Chi lo ha deciso (un ufficio, non una persona)',
  'journal.form.element.propose.help':
    'La città di origine la legge e può accoglierla nella sua scheda, con il merito alla vostra, o dire perché no. Serve aver scritto il perché.',
  'journal.form.element.remove': 'Togli questo elemento dal diario',
  'journal.form.change.kept': 'È rimasto com’era.',
  'journal.form.change.changed': 'C’è, ma in un altro modo.',
  'journal.form.change.dropped': 'Ne avete fatto a meno.',
  'journal.stale.said':
    'Un’altra persona ha modificato questa parte mentre scrivevi. Il tuo testo non è andato perso',
  'journal.stale.title': 'Due testi a confronto',
  'journal.stale.why':
    'Il tuo testo è qui sotto, nel modulo, e non è ancora salvato. Puoi riprendere ciò che ha scritto l’altra persona, poi salvare.',
  'journal.stale.mine': 'Il tuo testo',
  'journal.stale.theirs': 'Il testo salvato',
  'journal.step.now': 'Adesso è alla fase «{phase}».',
  'journal.step.advance': 'Passa a «{place}»',
  'journal.step.advance.effect':
    'La fase risulta raggiunta oggi. Le due città lo vedono nel diario; se serve, si può tornare indietro.',
  'journal.step.goBack': 'Torna a «{place}»',
  'journal.step.goBack.effect':
    'La data in cui la fase di adesso era stata raggiunta si cancella; quella prevista resta.',
  'journal.step.complete': 'Concludi la replica',
  'journal.step.complete.effect':
    'È un passaggio definitivo: fasi e responsabili non si cambiano più. Risultati, elementi e lettera si possono ancora scrivere.',
  'journal.step.abandon': 'Interrompi la replica',
  'journal.step.abandon.effect':
    'Interrompere è un esito che vale quanto gli altri: il motivo resta scritto e aiuta chi ci proverà dopo. È definitivo; potrete sempre aprire una nuova replica.',
  'journal.step.reason': 'Perché la interrompete',
  'journal.step.reason.help':
    'Che cosa non c’era, o non ha funzionato. Lo legge chi legge la replica.',
  'journal.step.share': 'Condividi con la rete',
  'journal.step.share.effect':
    'La leggeranno tutte le persone della rete, con ciò che è scritto fino a oggi e ciò che scriverete. La trasferibilità resta solo vostra e del tutor.',
  'journal.step.propose': 'Proponi per la pubblicazione',
  'journal.step.propose.effect':
    'La redazione ANCI o la regia nazionale la leggono e decidono se renderla pubblica. Intanto la legge la rete, come ora.',
  'journal.step.publish': 'Rendi pubblica',
  'journal.step.publish.effect':
    'La leggeranno tutti, anche chi non accede, finché è pubblica la scheda di {source}.',
  'journal.step.narrow.network': 'Mostrala solo alla rete',
  'journal.step.narrow.city': 'Mostrala solo alle due città',
  'journal.step.note.why': 'Spiega perché: lo legge chi lavora alla replica.',
  'journal.step.note.answers':
    'Se il portale segnala qualcosa che sembra un dato personale e non lo è, spiegalo qui e invia di nuovo.',
  'journal.tutor.why':
    'Un tutor risponde alle vostre domande mentre replicate: conosce la pratica perché la fa. Legge il diario e la vostra valutazione di trasferibilità.',
  'journal.tutor.people': 'Persone di {source} disponibili',
  'journal.tutor.choose': 'Scegli una persona',
  'journal.tutor.whom': 'Scegli a chi chiederlo',
  'journal.tutor.send': 'Invia la richiesta',
  'journal.tutor.asked':
    'Lo avete chiesto a {who}: attende risposta. Chiedendo a un’altra persona la richiesta si sposta.',
  'journal.tutor.declined': '{who} ha risposto di non potere.',
  'journal.tutor.nobody': 'A {source} nessuno si è ancora detto disponibile',
  'journal.tutor.nobodyWhy':
    'Ci si rende disponibili dal proprio profilo. Intanto puoi scrivere alla città dalla sua pagina.',
  'journal.tutor.answer': 'Fare da tutor',
  'journal.tutor.answer.why':
    '{adopter} vorrebbe te come tutor. Se accetti, il tuo nome compare sulla replica e leggi anche la loro valutazione di trasferibilità. Se non puoi, non succede nulla: chiederanno a un’altra persona.',
  'journal.tutor.note.help': 'Lo leggono le persone di {adopter}.',
  'journal.tutor.yes': 'Accetto di fare da tutor',
  'journal.tutor.no': 'Questa volta non posso',
  'journal.result.then':
    'Si apre una bozza della tua città, da completare nel pannello: segue la strada di ogni scheda, fino al tuo referente. {source} risulta come origine e ne viene informata quando la scheda arriva alla rete.',
  'journal.result.begin': 'Crea la bozza e vai a completarla',
  'journal.done.saved': 'Salvato',
  'journal.done.started': 'La replica è aperta: questo è il suo diario',
  'journal.done.startedAndAsked': 'La replica è aperta e la richiesta di tutor è partita',
  'journal.done.startedNotAsked':
    'La replica è aperta, ma la richiesta di tutor non è partita: prova di nuovo da «Chiedi un tutor»',
  'journal.done.advance': 'La replica è passata di fase',
  'journal.done.goBack': 'La replica è tornata alla fase precedente',
  'journal.done.complete': 'La replica è conclusa',
  'journal.done.abandon': 'La replica è interrotta: il motivo resta scritto',
  'journal.done.share': 'Ora la legge tutta la rete',
  'journal.done.propose': 'È proposta per la pubblicazione',
  'journal.done.publish': 'Ora la leggono tutti',
  'journal.done.narrow': 'Ora la leggono meno persone',
  'journal.done.tutorAsked': 'La richiesta è partita',
  'journal.done.tutor.yes': 'Grazie: ora sei il tutor di questa replica',
  'journal.done.tutor.no': 'La risposta è partita',
}
