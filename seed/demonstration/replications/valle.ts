import type { DemonstrationReplication } from '../../types'

export const valle: DemonstrationReplication[] = [
  {
    key: 'valle-custodia-di-condominio',
    source: 'borgo-esempio-custodia-sociale-di-condominio',
    adopter: 'valle-esempio',
    lead: 'valleManager',
    depth: 'adaptation',
    plan: [
      { phase: 'interest', daysAgo: 245, owner: 'valleManager' },
      { phase: 'understanding', daysAgo: 230, owner: 'valleManager' },
      {
        phase: 'adaptation',
        daysAgo: 200,
        owner: 'valleStaff',
        note: 'Abbiamo fatto il giro di tutti gli alloggi con l’ente gestore, una mattina a settimana.',
      },
      { phase: 'trial', daysAgo: 165, owner: 'valleStaff' },
    ],
    adaptations: [
      {
        element: 0,
        change: 'kept',
        reason:
          'Il mandato di una pagina ci è servito lo stesso: l’abbiamo dato agli operatori di strada.',
        effect: 'È la parte che resta in uso.',
        decidedBy: 'Settore politiche sociali',
      },
      {
        element: 1,
        change: 'changed',
        reason:
          'Il giorno delle chiavi lo fa l’operatrice che segue la famiglia, con l’ente gestore: un custode non c’è.',
        effect: 'Lo teniamo anche senza il resto.',
        decidedBy: 'Settore politiche sociali',
      },
      {
        element: 2,
        change: 'dropped',
        reason: 'Non ci sono scale: gli alloggi sono a due a due, in case diverse.',
        decidedBy: 'Settore politiche sociali',
      },
      {
        element: 3,
        change: 'dropped',
        reason: 'Senza una persona presente ogni giorno il filo del giovedì non ha chi lo tiene.',
        decidedBy: 'Settore politiche sociali',
      },
    ],
    outcomes: [
      {
        indicator: 'Alloggi pubblici in edifici con almeno sei famiglie',
        value: 18,
        unit: 'alloggi su 140',
        period: '2026',
        source: 'Ente gestore delle case popolari',
      },
    ],
    letter: `A chi ci sta pensando,

contate le scale prima di contare le famiglie. Noi avevamo le liti, l’ente gestore d’accordo e perfino una cooperativa pronta. Non avevamo i condomìni: su 140 alloggi, solo 18 stanno in edifici con sei famiglie o più. Un custode passerebbe la giornata in macchina.

Ci siamo fermati prima di spendere, e siamo contenti di averlo fatto. Il mandato di una pagina e il giorno delle chiavi li teniamo: funzionano anche da soli.

Se da voi gli alloggi sono sparsi, cercate altro. Se ne avete almeno trenta in due isolati vicini, telefonate a Borgo Esempio: il loro racconto è vero in ogni parte.`,
    steps: [
      { verb: 'started', by: 'valleManager', daysAgo: 245 },
      { verb: 'tutorAsked', by: 'valleManager', daysAgo: 244, tutor: 'borgoStaff' },
      { verb: 'tutorAccepted', by: 'borgoStaff', daysAgo: 241 },
      { verb: 'phaseReached', by: 'valleManager', daysAgo: 230, to: 'understanding' },
      { verb: 'shared', by: 'valleManager', daysAgo: 228 },
      { verb: 'phaseReached', by: 'valleStaff', daysAgo: 198, to: 'adaptation' },
      {
        verb: 'abandoned',
        by: 'valleManager',
        daysAgo: 160,
        note: 'Da noi manca il condominio: gli alloggi pubblici sono sparsi, 18 su 140 stanno in edifici con almeno sei famiglie. Un custode non avrebbe una scala da custodire. Ci fermiamo prima di spendere, e teniamo il mandato di una pagina e il giorno delle chiavi.',
      },
      { verb: 'proposed', by: 'valleManager', daysAgo: 150 },
      { verb: 'published', by: 'ministryFirst', daysAgo: 143 },
    ],
  },
  {
    key: 'valle-scheda-di-primo-colloquio',
    source: 'porto-esempio-la-scheda-di-primo-colloquio',
    adopter: 'valle-esempio',
    lead: 'valleStaff',
    depth: 'full',
    plan: [
      { phase: 'interest', daysAgo: 196, owner: 'valleStaff' },
      { phase: 'understanding', daysAgo: 190, owner: 'valleManager' },
      { phase: 'adaptation', daysAgo: 183, owner: 'valleStaff' },
      {
        phase: 'trial',
        daysAgo: 175,
        owner: 'valleStaff',
        note: 'Provata per due settimane, in coppia con il mediatore.',
      },
      { phase: 'running', daysAgo: 160, owner: 'valleStaff' },
    ],
    adaptations: [
      {
        element: 0,
        change: 'changed',
        reason:
          'I luoghi cambiano con i raccolti: al posto dei giorni c’è un numero, a cui si risponde fino alle 22.',
        decidedBy: 'Équipe dell’unità mobile',
      },
      {
        element: 1,
        change: 'changed',
        reason: 'Due titolari, Comune e azienda sanitaria: lo dice il protocollo.',
        effect: 'Sul foglio stanno in due righe e nessuno ha mai chiesto a chi appartiene.',
        decidedBy: 'Responsabile della protezione dei dati',
      },
      {
        element: 2,
        change: 'changed',
        reason:
          'Al posto delle lingue scritte, tre disegni e il nome del mediatore di quella sera.',
        effect: 'Chi non legge capisce lo stesso a chi rivolgersi.',
        decidedBy: 'Équipe dell’unità mobile',
      },
    ],
    outcomes: [
      {
        indicator: 'Primi colloqui con una cosa da fare scritta e datata',
        baseline: 35,
        value: 86,
        unit: '%',
        period: 'giugno – ottobre 2026',
        source: 'Schede di primo colloquio',
      },
    ],
    steps: [
      { verb: 'started', by: 'valleStaff', daysAgo: 196 },
      { verb: 'phaseReached', by: 'valleManager', daysAgo: 190, to: 'understanding' },
      { verb: 'phaseReached', by: 'valleStaff', daysAgo: 184, to: 'adaptation' },
      { verb: 'phaseReached', by: 'valleStaff', daysAgo: 175, to: 'trial' },
      { verb: 'shared', by: 'valleManager', daysAgo: 168 },
      { verb: 'phaseReached', by: 'valleStaff', daysAgo: 161, to: 'running' },
      { verb: 'adaptationProposed', by: 'valleStaff', daysAgo: 48, adaptation: 2 },
      {
        verb: 'adaptationDeclined',
        by: 'portoManager',
        daysAgo: 41,
        adaptation: 2,
        note: 'Bella idea per la campagna. Nel nostro testo restano le lingue: allo sportello le persone le cercano con il dito. La citiamo volentieri a voce.',
      },
      { verb: 'completed', by: 'valleManager', daysAgo: 36 },
    ],
  },
]
