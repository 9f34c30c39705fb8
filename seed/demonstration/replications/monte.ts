import type { DemonstrationReplication } from '../../types'

export const monte: DemonstrationReplication[] = [
  {
    key: 'monte-sportello-di-paese',
    source: 'borgo-esempio-lo-sportello-nelle-frazioni',
    adopter: 'monte-esempio',
    lead: 'monteStaff',
    depth: 'adaptation',
    plan: [
      { phase: 'interest', daysAgo: 70, owner: 'monteStaff' },
      {
        phase: 'understanding',
        daysAgo: 60,
        owner: 'monteManager',
        note: 'Due telefonate con Borgo Esempio e la loro lettera letta in riunione.',
      },
      {
        phase: 'adaptation',
        daysAgo: 45,
        owner: 'monteStaff',
        note: 'Le malghe chiudono a settembre: l’orario si decide sulla stagione degli alberghi.',
      },
      {
        phase: 'trial',
        daysAgo: 26,
        owner: 'monteStaff',
        note: 'Due paesi, il martedì e il giovedì. La sala di sotto è quella della scuola di sci.',
      },
      {
        phase: 'running',
        daysAgo: 5,
        owner: 'monteManager',
        note: 'In ritardo: manca la firma sulla convenzione con la scuola di sci.',
      },
      { phase: 'sharing', daysAgo: -120, owner: 'monteStaff' },
    ],
    adaptations: [
      {
        element: 0,
        change: 'changed',
        reason:
          'Chi lavora in albergo è libero nel primo pomeriggio: dalle 14 alle 16.30, e in alta stagione la sera dopo le 21.',
        effect: 'Nelle prime tre settimane sono venute più persone la sera che il pomeriggio.',
        decidedBy: 'Ufficio casa',
      },
      {
        element: 1,
        change: 'dropped',
        reason:
          'Chi viene da noi quasi sempre è senza figli: lavora in stagione. La stanza resta vuota, la riapriamo se cambia.',
        decidedBy: 'Responsabile dei servizi alla persona',
      },
      {
        element: 2,
        change: 'changed',
        reason:
          'Alla scheda di Porto Esempio abbiamo aggiunto una riga: fino a quando hai il letto. Da noi il contratto finisce insieme all’alloggio.',
        effect: 'Sappiamo in tempo chi resterà senza casa a Pasqua.',
        decidedBy: 'Ufficio casa',
      },
      {
        element: 'Il messaggio della domenica',
        change: 'added',
        reason:
          'I turni escono la domenica sera: mandiamo un messaggio con giorno, paese e ora, in quattro lingue.',
        effect: 'Meno viaggi a vuoto lungo la valle.',
        decidedBy: 'Ufficio casa',
      },
    ],
    outcomes: [
      {
        indicator: 'Persone arrivate allo sportello senza appuntamento',
        baseline: 7,
        value: 26,
        unit: 'persone',
        period: 'prime quattro settimane',
        source: 'Schede di primo colloquio',
      },
    ],
    steps: [
      { verb: 'started', by: 'monteStaff', daysAgo: 70 },
      { verb: 'tutorAsked', by: 'monteStaff', daysAgo: 70, tutor: 'borgoStaff' },
      {
        verb: 'tutorAccepted',
        by: 'borgoStaff',
        daysAgo: 68,
        note: 'Sì, con piacere. Il giovedì mattina mi trovate sempre.',
      },
      { verb: 'phaseReached', by: 'monteManager', daysAgo: 62, to: 'understanding' },
      { verb: 'phaseReached', by: 'monteStaff', daysAgo: 46, to: 'adaptation' },
      { verb: 'shared', by: 'monteManager', daysAgo: 44 },
      { verb: 'phaseReached', by: 'monteStaff', daysAgo: 26, to: 'trial' },
      { verb: 'adaptationProposed', by: 'monteStaff', daysAgo: 6, adaptation: 3 },
    ],
  },
  {
    key: 'monte-unita-mobile',
    source: 'valle-esempio-unita-mobile-sanitaria',
    adopter: 'monte-esempio',
    lead: 'monteStaff',
    depth: 'exchange',
    plan: [
      { phase: 'interest', daysAgo: 34, owner: 'monteStaff' },
      {
        phase: 'understanding',
        daysAgo: 20,
        owner: 'monteManager',
        note: 'Prima di parlarne fuori dobbiamo sentire il distretto: finora nessuno ha detto di sì.',
      },
      { phase: 'adaptation', daysAgo: -25, owner: 'monteManager' },
    ],
    transferability: {
      need: {
        source: 4,
        adopter: 2,
        evidence: 'Circa 300 stagionali d’inverno, contro più di mille braccianti d’estate.',
        mitigation: 'Due uscite al mese e non tre sere la settimana.',
      },
      mandate: {
        source: 3,
        adopter: 1,
        evidence: 'Con la sindaca se n’è parlato una volta sola, in corridoio.',
        mitigation: 'Portarla in Giunta con una nota prima di Natale.',
      },
      regulation: {
        source: 3,
        adopter: 2,
        evidence: 'Il protocollo sanitario va rifatto: il nostro distretto è di un’altra azienda.',
        mitigation: 'Partire dal testo di Valle Esempio.',
      },
      organisation: {
        source: 3,
        adopter: 1,
        evidence:
          'Siamo in cinque: una sera la settimana vuol dire un pomeriggio in meno allo sportello.',
      },
      skills: {
        source: 4,
        adopter: 2,
        evidence: 'Un’infermiera del consultorio è disponibile, la medica ancora no.',
      },
      partners: {
        source: 4,
        adopter: 2,
        evidence: 'Gli albergatori sono divisi: tre su otto ci ospiterebbero.',
      },
      budget: {
        source: 3,
        adopter: 1,
        evidence: 'Nel piano di zona non c’è una voce fino al 2028.',
      },
      infrastructure: {
        source: 3,
        adopter: 3,
        evidence: 'L’ambulanza dei volontari è ferma tre sere su sette.',
      },
      timing: {
        source: 3,
        adopter: 2,
        evidence: 'La stagione comincia tra poche settimane: per quest’anno è tardi.',
      },
      data: {
        source: 3,
        adopter: 1,
        evidence: 'Il distretto non ci dà gli accessi al pronto soccorso per Comune.',
      },
    },
    adaptations: [
      { element: 0, change: 'kept', reason: 'Anche in albergo si finisce tardi.' },
      {
        element: 1,
        change: 'changed',
        reason: 'Infermiera e educatrice: la medica ancora non c’è.',
      },
      { element: 2, change: 'kept' },
    ],
    steps: [
      { verb: 'started', by: 'monteStaff', daysAgo: 34 },
      { verb: 'phaseReached', by: 'monteManager', daysAgo: 21, to: 'understanding' },
      { verb: 'tutorAsked', by: 'monteStaff', daysAgo: 8, tutor: 'valleStaff' },
    ],
  },
]
