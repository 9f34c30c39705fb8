export const imports = {
  'imports.problem.missing': 'Manca un valore che serve',
  'imports.advice.missing': 'Scrivilo nella cella, oppure togli la riga',
  'imports.problem.keyMissing': 'Manca il codice che distingue questa riga',
  'imports.advice.keyMissing': 'Scrivi il codice: serve perché la riga non sia importata due volte',
  'imports.problem.tooLong': '{length} caratteri: al massimo {most}',
  'imports.advice.tooLong':
    '{hasNear, select, yes {Accorcia il testo, per esempio: «{near}»} other {Accorcia il testo}}',
  'imports.problem.tooManyRows': '{length} voci in una cella: al massimo {most}',
  'imports.advice.tooManyRows': 'Tieni le più importanti',
  'imports.problem.unknownTopic': '«{value}» non è fra gli argomenti della rete',
  'imports.advice.unknownTopic':
    '{hasNear, select, yes {Forse «{near}»} other {Usa uno degli argomenti della rete, o lascia vuota la cella}}',
  'imports.problem.unknownEdition': '«{value}» non è un’edizione della rete',
  'imports.advice.unknownEdition':
    '{hasNear, select, yes {Forse «{near}»} other {Usa il codice di un’edizione, per esempio lgnet2}}',
  'imports.problem.unknownOrganisation': '«{value}» non è una città o un ente della rete',
  'imports.advice.unknownOrganisation':
    '{hasNear, select, yes {Forse «{near}»} other {Usa il nome con cui la città è nel portale}}',
  'imports.problem.unknownChoice': '«{value}» non è fra le scelte possibili',
  'imports.advice.unknownChoice':
    '{hasNear, select, yes {Forse «{near}». Si può scegliere fra: {all}} other {Si può scegliere fra: {all}}}',
  'imports.problem.unknownKind':
    '«{value}» non dice se è un modello, uno strumento o una relazione',
  'imports.advice.unknownKind':
    'Scrivi modello, strumento o relazione, oppure spiega il valore nella mappa, sotto «kind»',
  'imports.problem.notNumber': '«{value}» non è un numero',
  'imports.advice.notNumber':
    'Scrivi solo cifre, per esempio 12.500,50; le parole vanno in un altro campo',
  'imports.problem.outOfRange': '{value} è fuori dai limiti',
  'imports.advice.outOfRange': 'Controlla il numero: da {min} a {max}',
  'imports.problem.notDate': '«{value}» non è una data',
  'imports.advice.notDate': 'Scrivi 12/01/2024, 12 gennaio 2024, gennaio 2024 o 2024',
  'imports.problem.notYesNo': '«{value}» non è un sì o un no',
  'imports.advice.notYesNo': 'Scrivi sì o no',
  'imports.problem.periodReversed': 'Finisce ({to}) prima di cominciare ({from})',
  'imports.advice.periodReversed': 'Controlla le due date',
  'imports.problem.notCalculated':
    'La cella ha una formula senza risultato, o un errore di calcolo',
  'imports.advice.notCalculated':
    'Apri il file con il suo programma, correggi la formula, salva e riprova',
  'imports.problem.brokenQuotes':
    'Una virgoletta si apre e non si chiude: non è certo che cosa sta in quale colonna',
  'imports.advice.brokenQuotes': 'Controlla le virgolette di questa riga',
  'imports.problem.sameKey': 'Ha lo stesso codice della riga {other}, ma contenuti diversi',
  'imports.advice.sameKey': 'Dai alle due righe codici diversi, oppure togline una',
  'imports.problem.refused': 'Il portale non l’ha accettata: {value}',
  'imports.advice.refused': 'Correggi la riga e importala di nuovo',
  'imports.problem.sameRow': 'È uguale alla riga {other}',
  'imports.advice.sameRow': 'Si importa una volta sola: non devi fare niente',
  'imports.problem.fromOtherFile': 'È già nel portale: viene da {value}',
  'imports.advice.fromOtherFile':
    'Se è un’altra scheda, cambia il suo codice; se è la stessa, non devi fare niente',
  'imports.problem.linkDropped': 'Un collegamento non si può seguire: {value}',
  'imports.advice.linkDropped': 'Il testo resta, il collegamento no',
  'imports.problem.elementDropped': 'Parti che un testo del portale non contiene: {value}',
  'imports.advice.elementDropped': 'Le parole restano, il resto no',
  'imports.problem.totals': 'È una riga di totali',
  'imports.advice.totals': 'Non diventa una scheda: non devi fare niente',
  'imports.problem.headerAgain': 'Ripete le intestazioni',
  'imports.advice.headerAgain': 'Non diventa una scheda: non devi fare niente',
  'imports.problem.otherKind': 'Questo campo non serve a una scheda di questo tipo',
  'imports.advice.otherKind': 'Il valore resta fuori',
  'imports.problem.sameHeader': 'Due colonne si chiamano «{value}»',
  'imports.advice.sameHeader': 'Si usa la prima; per la seconda scrivi «{value} (2)» nella mappa',

  'imports.mapping.line': 'Mappa, riga {line}: {words}',
  'imports.mapping.yaml': 'la mappa non si legge: {detail}',
  'imports.mapping.empty': 'la mappa è vuota: comincia da quella suggerita',
  'imports.mapping.tooLong': 'la mappa supera {most} caratteri',
  'imports.mapping.unknownSetting':
    '«{name}» non è un’impostazione{hasNear, select, yes {: forse «{near}»} other {}}',
  'imports.mapping.missingSetting': 'manca «{name}»',
  'imports.mapping.badSetting': 'il valore di «{name}» non va bene',
  'imports.mapping.unknownField':
    '«{name}» non è un campo{hasNear, select, yes {: forse «{near}»} other {}}',
  'imports.mapping.otherKind': 'il campo «{name}» non c’è nelle schede di tipo «{kind}»',
  'imports.mapping.fieldTwice': 'due colonne riempiono «{name}»: tienine una',
  'imports.mapping.noTitle':
    'nessuna colonna riempie «title»: senza titolo una scheda non comincia',
  'imports.mapping.noOwner':
    '«{name}» non è una città o un ente della rete{hasNear, select, yes {: forse «{near}»} other {}}',
  'imports.mapping.columnMissing':
    'nel file non c’è la colonna «{name}»{hasNear, select, yes {: forse «{near}»} other {}}. Ci sono: {all}',
  'imports.mapping.headerMissing':
    'nelle prime righe del file non c’è nessuna delle colonne della mappa: scrivi con «header» la riga delle intestazioni',
  'imports.mapping.badDefault': '«{value}» non va bene per «{name}»',
  'imports.mapping.missingSheet': 'nel file non c’è il foglio «{name}». Ci sono: {all}',
  'imports.mapping.unknownEncoding':
    'la codifica «{name}» non si conosce: prova utf-8, windows-1252 o macintosh',

  'imports.file.type_not_allowed':
    'Si importano file XLSX e CSV: salva la tabella in uno di questi formati',

  'imports.report.row': 'Riga',
  'imports.report.field': 'Campo',
  'imports.report.problem': 'Problema',
  'imports.report.suggestion': 'Che cosa fare',
  'imports.report.outcome': 'Esito',
  'imports.outcome.aside': 'riga messa da parte',
  'imports.outcome.said': 'avviso',

  'imports.suggest.intro':
    'Proposta da controllare: che cosa riempie ogni colonna. model, tool o report',
  'imports.suggest.organisation':
    'Di chi sono le schede: il nome di una città, o la colonna che lo dice',
  'imports.suggest.whose': 'scrivi qui la città',
  'imports.suggest.key':
    'Le colonne che distinguono una riga dalle altre, sempre: per non importarla due volte',
  'imports.suggest.columns': 'Colonna: campo. null lascia fuori la colonna',
  'imports.suggest.defaults': 'Valori per le righe che non li dicono',

  'imports.file.unreadable':
    'Il file non si legge come tabella: aprilo con il suo programma, salvalo come XLSX o CSV e riprova',
  'imports.file.gone': 'Il file non c’è più: carica di nuovo la tabella',
  'imports.file.givenUp':
    'L’importazione si è fermata più volte: carica di nuovo la tabella. Le righe già importate non si ripetono',
  'imports.notImportable':
    'Non c’è niente da importare, o il file non c’è più: carica di nuovo la tabella',
  'imports.command.usage':
    'Uso: npm run import -- file.csv|file.xlsx --map mappa.yaml [--write] [--out cartella] [--as email] [--lang it|en], oppure: npm run import -- file --suggest [--kind model|tool|report]',
  'imports.command.noFile': 'Il file {name} non c’è',
  'imports.command.noMap': 'La mappa {name} non si legge',
  'imports.command.noPortal': 'In {folder} non c’è un portale: indica la sua cartella con DATA_DIR',
  'imports.command.nobody': '{email} non è un account attivo di ANCI o di amministrazione',
  'imports.told.reading': '{done, number} righe lette di {total, number}',
  'imports.told.writing': '{done, number} righe lette di {total, number}, {created, number} schede',
  'imports.told.handedOver':
    'Il portale è aperto: importa lui. Puoi chiudere questa finestra, il lavoro continua',
  'imports.told.goesOn':
    'L’importazione continua nel portale: la trovi fra le importazioni, nell’area personale',
  'imports.summary.nothing': 'Non è stato scritto niente',
  'imports.summary.more': '… e altri {count, number}: sono tutti nel report (--out cartella)',
  'imports.summary.left': 'Colonne lasciate fuori: {columns}',
  'imports.summary.dryRun':
    'Prova, senza scrivere niente: {total, number} righe; {created, plural, =0 {nessuna scheda da creare} one {una scheda da creare} other {# schede da creare}}; {unchanged, number} già importate; {rejected, number} da correggere; {skipped, number} che non sono schede. Per importare aggiungi --write',
  'imports.summary.written':
    '{total, number} righe; {created, plural, =0 {nessuna bozza creata} one {una bozza creata} other {# bozze create}}; {unchanged, number} già importate; {rejected, number} da correggere; {skipped, number} che non sono schede',
  'imports.summary.time': '{seconds} s, {rate} righe al secondo, memoria al massimo {memory} MB',
  'imports.summary.interrupted':
    'Interrotta prima della fine: rilancia lo stesso comando, riprende da dove era arrivata',
  'imports.summary.files': 'Report e righe da correggere: report.csv e rejects.csv in {folder}',
  'resources.verb.imported': '{who} l’ha importata da un file',

  'imports.title': 'Importazioni',
  'imports.intro':
    'Porta nel portale le schede che una città ha già in un foglio di calcolo. Prima una prova, che non scrive niente e dice riga per riga che cosa correggere; poi le bozze, che la città completa.',
  'imports.field.file': 'Tabella',
  'imports.field.file.help': 'XLSX o CSV, al massimo 25 MB',
  'imports.field.kind': 'Che cosa contiene',
  'imports.field.mapping': 'Mappa',
  'imports.field.mapping.help':
    'Dice che cosa riempie ogni colonna. Se la lasci vuota, il portale ne propone una dalle intestazioni: la controlli nella pagina che segue.',
  'imports.do.look': 'Prova, senza scrivere niente',
  'imports.do.again': 'Prova di nuovo con questa mappa',
  'imports.do.write': '{count, plural, one {Importa una scheda} other {Importa # schede}}',
  'imports.do.refresh': 'Aggiorna',
  'imports.do.back': 'Tutte le importazioni',
  'imports.write.why':
    'Diventano bozze della loro città: le vedono solo le sue persone, che le completano e le condividono.',
  'imports.progress.why': 'Puoi chiudere questa pagina: il lavoro continua, e lo ritrovi qui.',
  'imports.mapping.title': 'La mappa',
  'imports.mapping.help':
    'Correggila e prova di nuovo: per ogni colonna il campo che riempie, null per lasciarla fuori.',
  'imports.runs': 'Importazioni fatte',
  'imports.runs.caption': 'Prima le più recenti',
  'imports.runs.none':
    'Non ce ne sono ancora. Comincia da una tabella di prova: la prova non scrive niente.',
  'imports.run.file': 'Tabella',
  'imports.run.state': 'Stato',
  'imports.run.created': 'Bozze create',
  'imports.run.rejected': 'Da correggere',
  'imports.run.by': 'Chi',
  'imports.run.system': 'Chi gestisce il portale',
  'imports.run.at': 'Quando',
  'imports.state.look.waiting': 'Prova in attesa',
  'imports.state.look.running': 'Prova in corso',
  'imports.state.look.done': 'Prova: non è stato scritto niente',
  'imports.state.look.failed': 'Prova non riuscita',
  'imports.state.write.waiting': 'Importazione in attesa',
  'imports.state.write.running': 'Importazione in corso',
  'imports.state.write.done': 'Importazione finita',
  'imports.state.write.failed': 'Importazione non riuscita',
  'imports.one.title': 'Importazione di {name}',
  'imports.count.total': '{count, plural, =0 {Nessuna riga} one {Una riga} other {# righe}}:',
  'imports.count.toCreate':
    '{count, plural, =0 {nessuna scheda da creare} one {una scheda da creare} other {# schede da creare}}',
  'imports.count.created':
    '{count, plural, =0 {nessuna bozza creata} one {una bozza creata} other {# bozze create}}',
  'imports.count.unchanged':
    '{count, plural, =0 {nessuna già nel portale} one {una già nel portale, lasciata com’è} other {# già nel portale, lasciate come sono}}',
  'imports.count.rejected':
    '{count, plural, =0 {nessuna da correggere} one {una da correggere, messa da parte} other {# da correggere, messe da parte}}',
  'imports.count.skipped':
    '{count, plural, =0 {nessuna che non è una scheda} one {una che non è una scheda: totali, intestazioni o ripetizioni} other {# che non sono schede: totali, intestazioni, ripetizioni}}',
  'imports.problems': 'Che cosa non va',
  'imports.problems.caption': '{drawn, number} di {all, number}, prima le righe messe da parte',
  'imports.download.report': 'Scarica il report completo (CSV)',
  'imports.download.rejects':
    '{count, plural, one {Scarica la riga da correggere (CSV)} other {Scarica le # righe da correggere (CSV)}}: correggile e importale con la stessa mappa',
  'imports.file.no_header':
    'Nelle prime righe non si riconoscono le intestazioni delle colonne: mettile in una riga, sopra i dati',
  'account.area.imports': 'Importazioni',
} as const
