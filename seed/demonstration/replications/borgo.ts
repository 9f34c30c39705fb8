import type { DemonstrationReplication } from '../../types'

export const borgo: DemonstrationReplication[] = [
  {
    key: 'borgo-sportello-nelle-frazioni',
    source: 'porto-esempio-lo-sportello-che-si-sposta',
    result: 'borgo-esempio-lo-sportello-nelle-frazioni',
    adopter: 'borgo-esempio',
    lead: 'borgoStaff',
    depth: 'adaptation',
    plan: [
      { phase: 'interest', daysAgo: 540, owner: 'borgoStaff' },
      {
        phase: 'understanding',
        daysAgo: 525,
        owner: 'borgoStaff',
        note: 'Un sabato a Porto Esempio, a bordo. Siamo andate in due: una a guardare i colloqui, una a guardare l’organizzazione.',
      },
      {
        phase: 'adaptation',
        daysAgo: 490,
        owner: 'borgoManager',
        note: 'Un mese di ritardo: le sale civiche c’erano, il riscaldamento il pomeriggio no. Il permesso di accenderlo è arrivato dopo due riunioni.',
      },
      {
        phase: 'trial',
        daysAgo: 423,
        owner: 'borgoStaff',
        note: 'Tre pomeriggi, tre frazioni, per sei mesi.',
      },
      {
        phase: 'running',
        daysAgo: 240,
        owner: 'borgoManager',
        note: 'Nel bilancio, con la mediazione ancora su fondi europei.',
      },
      { phase: 'sharing', daysAgo: 105, owner: 'borgoStaff' },
    ],
    transferability: {
      need: {
        source: 4,
        adopter: 3,
        evidence:
          'Tre frazioni, circa 5.200 abitanti: dal municipio passano due corriere al giorno. Nel 2024 solo nove persone delle frazioni si sono rivolte al servizio sociale.',
      },
      mandate: {
        source: 4,
        adopter: 3,
        evidence: 'L’assessora ha chiesto lo sportello decentrato nel programma di mandato.',
        mitigation: 'Delibera di indirizzo prima della prova, non dopo.',
      },
      regulation: {
        source: 3,
        adopter: 3,
        evidence:
          'Le sale sono comunali: basta un’autorizzazione d’uso. Nessun affidamento da fare.',
      },
      organisation: {
        source: 3,
        adopter: 2,
        evidence: 'Una sola assistente sociale a metà tempo; a Porto Esempio sono due coppie.',
        mitigation:
          'Il pomeriggio in frazione entra nell’orario, non si aggiunge. Se manca lei, va la responsabile.',
      },
      skills: {
        source: 4,
        adopter: 3,
        evidence: 'L’assistente sociale ha lavorato sei anni in accoglienza.',
      },
      partners: {
        source: 3,
        adopter: 3,
        evidence: 'La biblioteca ha volontarie in tutte e tre le frazioni.',
      },
      budget: {
        source: 3,
        adopter: 1,
        evidence: 'Per il furgone servirebbero 38.000 euro: ne abbiamo 12.000 in tutto.',
        mitigation: 'Sale civiche al posto del furgone.',
      },
      infrastructure: {
        source: 4,
        adopter: 2,
        evidence: 'Tre sale civiche, due senza riscaldamento il pomeriggio.',
        mitigation: 'Accordo con le proloco per accenderlo due ore prima.',
      },
      timing: {
        source: 3,
        adopter: 3,
        evidence: 'Si parte a ottobre, quando nelle stalle si finisce prima.',
      },
      data: {
        source: 3,
        adopter: 2,
        evidence: 'Registro degli accessi su carta fino al 2024.',
        mitigation: 'Usiamo la scheda di primo colloquio di Porto Esempio dal primo giorno.',
      },
    },
    adaptations: [
      {
        element: 0,
        change: 'kept',
        reason:
          'È la ragione per cui li abbiamo copiati: chi torna deve sapere quando e chi trova.',
        effect: 'Dal terzo mese le persone arrivano da sole, senza volantini.',
        decidedBy: 'Équipe del servizio sociale',
      },
      {
        element: 1,
        change: 'changed',
        reason:
          'Con 9.800 euro l’anno la mediatrice c’è una volta ogni due, sempre la stessa settimana. Negli altri pomeriggi c’è l’interprete al telefono.',
        effect:
          'I colloqui delicati si rimandano di sette giorni. Con l’arabo funziona; con il bengalese meno, perché al telefono si perde metà.',
        decidedBy: 'Responsabile del servizio',
      },
      {
        element: 2,
        change: 'kept',
        reason: 'Prenotare una visita dalla frazione risparmia una giornata di lavoro a chi viene.',
        effect: 'Due richieste su tre si chiudono nel pomeriggio.',
        decidedBy: 'Équipe del servizio sociale',
      },
      {
        element: 3,
        change: 'changed',
        reason: 'L’assistente sociale è da sola: la mezz’ora in due non si può fare.',
        effect:
          'La rilettura si fa il venerdì mattina, al telefono, con la collega dell’ufficio. È meno di prima, ma senza si perdeva il filo.',
        decidedBy: 'Équipe del servizio sociale',
      },
      {
        element: 4,
        change: 'dropped',
        reason:
          'Le nostre frazioni hanno una sala civica a testa, vicino alla fermata. Il furgone costava come tre anni di tutto il resto.',
        effect:
          'Si spende un quinto. In cambio, se la sala è scomoda (una era sopra il bar) ci si accorge tardi e bisogna spostarsi.',
        decidedBy: 'Giunta comunale',
      },
      {
        element: 'La stanza dei bambini',
        change: 'added',
        reason:
          'Nelle prime settimane le madri sole venivano con i bambini in braccio e non parlavano. Nella stanza accanto una volontaria della biblioteca li tiene occupati.',
        effect:
          'I colloqui con le madri sono passati da dieci minuti a mezz’ora. Costa 2.100 euro l’anno, tutti rimborsi.',
        decidedBy: 'Équipe del servizio sociale e biblioteca',
      },
    ],
    outcomes: [
      {
        indicator:
          'Persone delle frazioni che si rivolgono al servizio per la prima volta, in sei mesi',
        baseline: 9,
        value: 73,
        unit: 'persone',
        period: 'ottobre 2025 – marzo 2026',
        source: 'Schede di primo colloquio',
      },
      {
        indicator: 'Richieste chiuse nello stesso pomeriggio',
        baseline: 22,
        value: 64,
        unit: '%',
        period: 'ottobre 2025 – marzo 2026',
        source: 'Schede di primo colloquio',
      },
      {
        indicator: 'Pomeriggi saltati',
        value: 6,
        unit: 'su 74',
        period: 'ottobre 2025 – marzo 2026',
        source: 'Calendario di servizio',
      },
    ],
    letter: `Cara città che verrai dopo di noi,

il furgone non serve. O meglio: serve a chi ha quartieri lontani dai muri. Se hai una stanza calda, vicino a una fermata, hai già metà dello sportello.

Quello che non puoi togliere è il calendario. Abbiamo saltato sei pomeriggi in sei mesi, tutti per una malattia, e ogni volta la settimana dopo sono venute metà delle persone. Prima di cominciare decidi chi sostituisce chi, e scrivilo.

Guarda bene la sala, di pomeriggio e d’inverno, con gli occhi di chi non vuole farsi vedere. La nostra era sopra il bar: nessuno saliva. Ci siamo spostate nell’ambulatorio e il telefono ha ripreso a suonare.

Porta qualcosa per i bambini. Noi non ci avevamo pensato ed è la cosa che rifaremmo per prima.

A Porto Esempio chiedete di salire a bordo un sabato: in tre ore si capisce più che in tre riunioni.

Le colleghe di Borgo Esempio`,
    sourceNote:
      'Ci siamo riconosciuti. Una cosa da tenere d’occhio: con una sola assistente sociale il punto di fine turno è fragile. Noi lo abbiamo perso due volte, e due volte sono tornati i doppioni.',
    steps: [
      { verb: 'started', by: 'borgoStaff', daysAgo: 540 },
      { verb: 'tutorAsked', by: 'borgoStaff', daysAgo: 540, tutor: 'portoStaff' },
      {
        verb: 'tutorAccepted',
        by: 'portoStaff',
        daysAgo: 537,
        note: 'Volentieri. Venite un sabato a San Nicola, poi ne parliamo con calma.',
      },
      { verb: 'phaseReached', by: 'borgoManager', daysAgo: 524, to: 'understanding' },
      { verb: 'phaseReached', by: 'borgoStaff', daysAgo: 461, to: 'adaptation' },
      { verb: 'phaseReached', by: 'borgoStaff', daysAgo: 423, to: 'trial' },
      { verb: 'shared', by: 'borgoManager', daysAgo: 410 },
      { verb: 'phaseReached', by: 'borgoStaff', daysAgo: 238, to: 'running' },
      { verb: 'resultStarted', by: 'borgoStaff', daysAgo: 130 },
      { verb: 'adaptationProposed', by: 'borgoStaff', daysAgo: 112, adaptation: 5 },
      { verb: 'resultShared', by: 'borgoManager', daysAgo: 108 },
      { verb: 'phaseReached', by: 'borgoStaff', daysAgo: 105, to: 'sharing' },
      {
        verb: 'adaptationAccepted',
        by: 'portoManager',
        daysAgo: 98,
        adaptation: 5,
        note: 'La mettiamo nel nostro testo: il sabato a San Nicola è pieno di bambini e non l’avevamo mai scritto.',
      },
      { verb: 'completed', by: 'borgoManager', daysAgo: 92 },
      { verb: 'proposed', by: 'borgoManager', daysAgo: 90 },
      { verb: 'published', by: 'anciFirst', daysAgo: 76 },
    ],
  },
  {
    key: 'borgo-passeggiate-di-quartiere',
    source: 'porto-esempio-relazione-2025-dello-sportello',
    adopter: 'borgo-esempio',
    lead: 'borgoStaff',
    depth: 'partial',
    depthReason:
      'Lo sportello l’abbiamo già ripreso con un’altra replica e la corsia con l’azienda sanitaria non dipende da noi: qui prendiamo solo le passeggiate.',
    plan: [
      { phase: 'interest', daysAgo: 118, owner: 'borgoStaff' },
      { phase: 'understanding', daysAgo: 104, owner: 'borgoManager' },
      {
        phase: 'adaptation',
        daysAgo: 80,
        owner: 'borgoStaff',
        note: 'Due incontri con la biblioteca per scegliere i percorsi.',
      },
      {
        phase: 'trial',
        daysAgo: 50,
        owner: 'borgoStaff',
        note: 'Due passeggiate nel centro storico.',
      },
      { phase: 'running', daysAgo: -40, owner: 'borgoStaff' },
    ],
    adaptations: [
      {
        element: 0,
        change: 'dropped',
        reason: 'Lo facciamo già: è la replica dello sportello nelle frazioni.',
        decidedBy: 'Responsabile del servizio',
      },
      {
        element: 1,
        change: 'dropped',
        reason:
          'Il distretto sanitario copre sette Comuni e non apre una corsia per uno solo. Ne riparliamo nel piano di zona.',
        decidedBy: 'Responsabile del servizio',
      },
      {
        element: 2,
        change: 'changed',
        reason:
          'Si parte dalla biblioteca e ogni passeggiata finisce a tavola, a casa di qualcuno. Le guide sono tre abitanti delle case popolari.',
        effect:
          'La mappa l’hanno disegnata i ragazzi della scuola media: ora è appesa alla fermata dei pullman.',
        decidedBy: 'Équipe e biblioteca',
      },
    ],
    outcomes: [
      {
        indicator: 'Persone che hanno partecipato a una passeggiata',
        baseline: 0,
        value: 41,
        unit: 'persone',
        period: 'ottobre 2026',
        source: 'Foglio firme della biblioteca',
      },
    ],
    steps: [
      { verb: 'started', by: 'borgoStaff', daysAgo: 118 },
      { verb: 'phaseReached', by: 'borgoManager', daysAgo: 103, to: 'understanding' },
      { verb: 'phaseReached', by: 'borgoStaff', daysAgo: 79, to: 'adaptation' },
      { verb: 'shared', by: 'borgoManager', daysAgo: 78 },
      { verb: 'phaseReached', by: 'borgoStaff', daysAgo: 52, to: 'trial' },
    ],
  },
]
