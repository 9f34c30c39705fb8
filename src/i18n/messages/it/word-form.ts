export const wordForm = {
  'wordForm.title': 'Scrivi la scheda in Word',
  'wordForm.intro':
    'Scarica il modulo, compilalo quando vuoi, anche senza connessione e con chi vuoi, poi caricalo qui: diventa una bozza da completare. La bozza la vede solo la tua città.',
  'wordForm.offer': 'Preferisci scrivere con calma, fuori dal portale?',
  'wordForm.download': 'Scarica il modulo Word',
  'wordForm.download.why': 'Uno per tipo di scheda, con le domande, gli aiuti e gli esempi.',
  'wordForm.upload': 'Carica il modulo compilato',
  'wordForm.upload.why':
    'Va bene il file salvato con Word (DOCX) o con LibreOffice (DOCX o ODT), fino a {megabytes} MB. Del file si legge solo il testo: immagini e allegati si aggiungono poi nel pannello.',
  'wordForm.file': 'Il modulo compilato',
  'wordForm.send': 'Crea la bozza',
  'wordForm.error.missing': 'Scegli il file da caricare',
  'wordForm.error.notText':
    'Questo file non è un documento di testo: carica il modulo salvato come DOCX o ODT',
  'wordForm.error.notForm':
    'In questo documento non ci sono le domande del modulo: scarica il modulo da qui, copiaci dentro le risposte e caricalo di nuovo',
  'wordForm.error.untitled':
    'Nel modulo manca il titolo: scrivilo sotto la domanda «{label}» e carica di nuovo il file',
  'wordForm.error.tooLong':
    'Il testo del documento è troppo lungo per un modulo: controlla di aver scelto il file giusto',
  'wordForm.done': 'La bozza è pronta',
  'wordForm.done.title': '«{title}»',
  'wordForm.done.read':
    '{count, plural, =0 {Nessuna risposta letta} one {Una risposta letta} other {# risposte lette}}',
  'wordForm.done.open': 'Apri la bozza e completala',
  'wordForm.done.otherLanguage':
    'Hai usato il modulo in {language}: le risposte sono nella versione in {language} della scheda. Per inviarla serve anche il testo in italiano.',
  'wordForm.language.it': 'italiano',
  'wordForm.language.en': 'inglese',
  'wordForm.unread':
    '{count, plural, =0 {Tutto quello che hai scritto è nella bozza} one {Una cosa non è entrata nella bozza} other {# cose non sono entrate nella bozza}}',
  'wordForm.unread.why':
    'Qui trovi quello che avevi scritto: copialo dove serve. Uscendo da questa pagina non lo ritrovi, se non nel tuo file.',
  'wordForm.unread.outside': 'Fuori dalle domande',
  'wordForm.why.day': 'non si capisce la data: scrivila come 15/03/2023 o marzo 2023',
  'wordForm.why.number': 'non si capisce il numero',
  'wordForm.why.numberWords': 'abbiamo preso solo il numero',
  'wordForm.why.choice': 'non è fra le risposte in elenco',
  'wordForm.why.several': 'ne serve una sola',
  'wordForm.why.topic': 'non è fra gli argomenti del portale',
  'wordForm.why.organisation': 'non è fra gli enti della rete: abbiamo tenuto il nome, se c’era',
  'wordForm.why.cut': 'è più lunga di {longest} caratteri: nella bozza ci sono i primi',
  'wordForm.why.tooManyRows': 'le righe oltre la {most} non entrano',
  'wordForm.why.outside': 'era fuori dalle domande',
  'wordForm.why.besideExample': 'era scritto dove c’erano l’aiuto o l’esempio',
  'wordForm.why.yes': 'scrivi sì o no',
  'wordForm.why.link': 'il collegamento non è un indirizzo web: abbiamo tenuto le parole',
  'wordForm.why.column': 'era in una colonna che il modulo non ha',
  'wordForm.why.rest': 'era oltre la domanda',
  'wordForm.doc.title': 'Modulo: {kind}',
  'wordForm.doc.subject': 'Scheda della rete LGNET2',
  'wordForm.doc.lede':
    'Scrivi le risposte nei riquadri e nelle tabelle, anche un po’ alla volta. Poi carica il file nel portale, alla pagina «Scrivi la scheda in Word»: diventa una bozza, che vede solo la tua città.',
  'wordForm.doc.how': 'Come si compila',
  'wordForm.doc.how.rest':
    'Puoi saltare le domande e cancellare quelle che non ti servono. Le domande con «{needed}» servono tutte prima dell’invio, non oggi.',
  'wordForm.doc.how.text':
    'Nei riquadri scrivi quanto vuoi: elenchi, grassetto e collegamenti restano.',
  'wordForm.doc.how.rows': 'Alle tabelle puoi aggiungere righe. Quelle vuote non contano.',
  'wordForm.doc.how.choices':
    'Per scegliere fai clic sulla casella, oppure metti una X o cancella le altre risposte.',
  'wordForm.doc.how.people':
    'Non scrivere nomi o dati delle persone seguite, né numeri sotto 5 che le facciano riconoscere.',
  'wordForm.doc.example': 'Esempio:',
  'wordForm.doc.one': 'Scegli una risposta.',
  'wordForm.doc.many': 'Scegli quelle che servono.',
  'wordForm.doc.yes': 'sì o no',
  'wordForm.doc.day': 'per esempio marzo 2023 o 15/03/2023',
  'wordForm.doc.number': 'un numero',
  'wordForm.doc.euro': 'per esempio 12.500,00',
  'wordForm.doc.oneOf': 'una fra: {options}',
  'wordForm.doc.organisation': 'il nome di una città o di un ente della rete',
  'wordForm.doc.longest': 'Al massimo {longest} caratteri.',
  'wordForm.doc.part': 'Domanda',
  'wordForm.doc.answer': 'Risposta',
  'wordForm.doc.inPanel.why':
    'Queste cose si scelgono nel pannello, quando la bozza c’è: {fields}.',
  'wordForm.doc.mark': 'Modulo {kind} · {language}',
  'wordForm.doc.page': 'Pagina',
  'wordForm.facet.area': 'Aree di lavoro',
  'wordForm.facet.dimension': 'Dimensioni della marginalità',
  'wordForm.facet.target': 'Destinatari',
  'wordForm.facet.theme': 'Temi',
  'wordForm.fileName': 'Modulo {kind}',
} as const
