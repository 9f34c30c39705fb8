import type { DemonstrationReplication } from '../../types'

export const porto: DemonstrationReplication[] = [
  {
    key: 'porto-orti-del-cortile',
    source: 'valle-esempio-gli-orti-della-ferrovia',
    adopter: 'porto-esempio',
    lead: 'portoStaff',
    depth: 'adaptation',
    plan: [
      { phase: 'interest', daysAgo: 205, owner: 'portoStaff' },
      { phase: 'understanding', daysAgo: 190, owner: 'portoManager' },
      {
        phase: 'adaptation',
        daysAgo: 165,
        owner: 'portoStaff',
        note: 'Il terreno l’abbiamo fatto analizzare: niente orti a terra, solo cassoni.',
      },
      {
        phase: 'trial',
        daysAgo: 120,
        owner: 'portoStaff',
        note: 'Dodici cassoni, ventiquattro persone.',
      },
      { phase: 'running', daysAgo: 30, owner: 'portoManager' },
    ],
    adaptations: [
      {
        element: 0,
        change: 'kept',
        reason: 'La coppia è il cuore. L’abbiamo copiata parola per parola.',
        effect: 'Undici coppie su dodici sono arrivate all’autunno.',
        decidedBy: 'Ufficio inclusione e cittadinanza',
      },
      {
        element: 1,
        change: 'changed',
        reason:
          'Il sabato c’è già lo sportello a San Nicola: il banco si fa la domenica, quando il mercato è chiuso.',
        effect: 'Vengono più famiglie e meno chi lavora al porto.',
        decidedBy: 'Ufficio inclusione e cittadinanza',
      },
      {
        element: 2,
        change: 'changed',
        reason: 'Dodici cassoni non fanno un’assemblea: si decide a tavola, una volta al mese.',
        decidedBy: 'Gli ortisti',
      },
      {
        element: 'L’orto che gira',
        change: 'added',
        reason:
          'Il cortile tra due anni diventa un parcheggio: i cassoni hanno le ruote e si portano via.',
        effect: 'La proprietà ha detto sì in una settimana, perché non è per sempre.',
        decidedBy: 'Giunta comunale',
      },
    ],
    outcomes: [
      {
        indicator: 'Coppie che hanno coltivato fino all’autunno',
        value: 11,
        unit: 'coppie su 12',
        period: 'maggio – ottobre 2026',
        source: 'Registro degli orti',
      },
    ],
    letter: `Mettete le ruote sotto i cassoni. A noi ha aperto la porta di un cortile che altrimenti era chiuso: chi ha un terreno che non sa ancora che cosa diventerà vi dirà di sì, se sa che potete spostarvi.

Le coppie fatele insieme, come dice Valle Esempio, e non al computer. Noi ci abbiamo provato lo stesso: tre su tre si sono sciolte.`,
    steps: [
      { verb: 'started', by: 'portoStaff', daysAgo: 205 },
      { verb: 'tutorAsked', by: 'portoStaff', daysAgo: 205, tutor: 'valleStaff' },
      {
        verb: 'tutorAccepted',
        by: 'valleStaff',
        daysAgo: 203,
        note: 'Vi porto anche il regolamento dell’assemblea, con le correzioni a penna.',
      },
      { verb: 'phaseReached', by: 'portoManager', daysAgo: 189, to: 'understanding' },
      { verb: 'phaseReached', by: 'portoStaff', daysAgo: 164, to: 'adaptation' },
      { verb: 'phaseReached', by: 'portoStaff', daysAgo: 121, to: 'trial' },
      { verb: 'shared', by: 'portoManager', daysAgo: 119 },
      { verb: 'phaseReached', by: 'portoStaff', daysAgo: 30, to: 'running' },
      {
        verb: 'proposed',
        by: 'portoManager',
        daysAgo: 6,
        note: 'Il primo raccolto è finito: ora si può raccontare a tutti.',
      },
    ],
  },
]
