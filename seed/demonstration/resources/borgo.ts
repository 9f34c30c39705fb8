import type { DemonstrationResource } from '../../types'

export const borgo: DemonstrationResource[] = [
  {
    slug: 'borgo-esempio-portierato-di-prova',
    kind: 'model',
    organisation: 'borgo-esempio',
    authors: ['borgoManager'],
    title: {
      it: 'Il portierato di prova in due palazzine',
      en: 'A trial caretaker in two blocks of flats',
    },
    summary: {
      it: 'La prova da cui è nata la custodia sociale: una persona presente tre mattine la settimana in due palazzine di edilizia pubblica. Conclusa nel 2023, resta per chi vuole vedere da dove siamo partiti.',
      en: 'The trial from which social caretaking was born: one person present three mornings a week in two public housing blocks. Ended in 2023, kept for those who want to see where we started.',
    },
    topics: ['housing', 'sociale', 'famiglie-con-minori'],
    maturity: 'pilot',
    status: 'ended',
    period: { from: '2022-09-01', to: '2023-06-30' },
    problem: {
      it: 'Nelle due palazzine di via dei Tigli metà delle famiglie aveva meno di tre anni di residenza e le chiamate alla polizia locale per liti di scala erano una alla settimana.',
      en: 'In the two blocks in via dei Tigli half the families had lived there less than three years, and there was one call a week to the local police over stairwell quarrels.',
    },
    approach: {
      it: 'Una persona della cooperativa, tre mattine la settimana, in una stanza al piano terra. Nessun compito preciso: ascoltare, segnalare, accompagnare.',
      en: 'One person from the cooperative, three mornings a week, in a ground-floor room. No precise task: listen, report, accompany.',
    },
    coreElements: [
      {
        title: { it: 'Una stanza al piano terra', en: 'A ground-floor room' },
        description: {
          it: 'Con la porta aperta e il nome scritto fuori.',
          en: 'With the door open and a name written outside.',
        },
        essential: true,
      },
    ],
    team: [{ role: 'Custode', fte: 0.4 }],
    costs: [{ item: 'Cooperativa', amount: 14000, per: 'once', funding: 'Bilancio comunale' }],
    partners: [{ name: 'Cooperativa Ponte Esempio', organisation: 'cooperativa-ponte-esempio' }],
    procedure: 'agreement',
    noEvidenceYet:
      'Prova di dieci mesi in due sole palazzine: non abbiamo raccolto dati confrontabili.',
    whatDidNotWork: {
      it: 'Senza un compito scritto il custode è diventato il portiere di tutti: pacchi, lampadine, chiavi. Abbiamo capito che serviva un mandato.',
      en: 'Without a written task the caretaker became everyone’s doorman: parcels, light bulbs, keys. We understood that a mandate was needed.',
    },
    steps: [
      { verb: 'created', by: 'borgoManager', daysAgo: 620, to: 'draft' },
      { verb: 'approve', by: 'borgoManager', daysAgo: 612, to: 'network' },
      {
        verb: 'archive',
        by: 'borgoManager',
        daysAgo: 300,
        to: 'archived',
        note: 'La prova è conclusa: la scheda da leggere è quella della custodia sociale.',
      },
    ],
  },
  {
    slug: 'borgo-esempio-custodia-sociale-di-condominio',
    kind: 'model',
    organisation: 'borgo-esempio',
    authors: ['borgoStaff', 'borgoManager'],
    contact: 'borgoStaff',
    title: {
      it: 'Custodia sociale di condominio: qualcuno che sa chi abita al terzo piano',
      en: 'Social caretaking in blocks of flats: someone who knows who lives on the third floor',
    },
    summary: {
      it: 'In sei condomìni di edilizia pubblica un custode sociale tiene insieme vicini, famiglie appena arrivate e servizi, prima che le liti diventino sfratti.',
      en: 'In six public housing blocks a social caretaker holds together neighbours, newly arrived families and services, before quarrels turn into evictions.',
    },
    topics: [
      'housing',
      'abitativa',
      'sociale',
      'famiglie-con-minori',
      'persone-uscite-dall-accoglienza',
      'terzo-settore',
    ],
    maturity: 'consolidated',
    status: 'active',
    period: { from: '2023-09-01', ongoing: true },
    continues: 'borgo-esempio-portierato-di-prova',
    shownTo: { whatDidNotWork: 'public', costs: 'public' },
    problem: {
      it: `Nei nostri condomìni le famiglie entrano una alla volta, dalle graduatorie o dalla fine dell’accoglienza. Nessuno spiega come funzionano il riscaldamento, i rifiuti, l’assemblea. Quando nasce una lite i servizi arrivano **dopo**: con la lettera dell’avvocato, con la morosità, con lo sfratto.`,
      en: `In our blocks families move in one at a time, from the waiting lists or at the end of reception. Nobody explains the heating, the waste, the residents’ meeting. When a quarrel starts, services arrive **afterwards**: with the lawyer’s letter, the arrears, the eviction.`,
    },
    approach: {
      it: `Il custode sociale è una persona della cooperativa, presente ogni giorno in due condomìni. Ha un **mandato scritto** di una pagina, che gli abitanti conoscono: accoglie chi entra, media le liti di scala, segnala al servizio sociale le situazioni che si aggravano, accompagna agli uffici.

Non fa il portiere e non fa il vigile. Ogni mese riunisce una scala intorno a un tavolo con un solo argomento, scelto da chi ci abita.

### Il primo mese di una famiglia

- Il custode c’è il giorno delle chiavi e fa il giro del palazzo con la famiglia e un vicino.
- Dopo una settimana passa a leggere insieme contatori e bollette.
- Dopo un mese si rivedono con l’assistente sociale: che cosa va, che cosa no.`,
      en: `The social caretaker is someone from the cooperative, present every day in two blocks. They have a one-page **written mandate** that residents know: welcome those who move in, mediate stairwell quarrels, report worsening situations to social services, go along to public offices.

They are neither doorman nor warden. Every month they bring one staircase round a table with a single topic, chosen by the people who live there.

### A family’s first month

- The caretaker is there on the day of the keys and walks round the building with the family and a neighbour.
- After a week they come by to read meters and bills together.
- After a month they meet again with the social worker: what works, what does not.`,
    },
    coreElements: [
      {
        title: { it: 'Un mandato di una pagina', en: 'A one-page mandate' },
        description: {
          it: 'Che cosa fa e che cosa non fa, appeso in ogni atrio nelle lingue del palazzo.',
          en: 'What they do and do not do, posted in every entrance in the languages of the building.',
        },
        essential: true,
      },
      {
        title: { it: 'Il giorno delle chiavi', en: 'The day of the keys' },
        description: {
          it: 'Il custode e un vicino accolgono chi entra. Bastano due ore: cambiano i due anni dopo.',
          en: 'The caretaker and a neighbour welcome whoever moves in. Two hours are enough: they change the next two years.',
        },
        essential: true,
      },
      {
        title: { it: 'La riunione di scala', en: 'The staircase meeting' },
        description: {
          it: 'Una al mese, un solo argomento, massimo un’ora. Con il caffè.',
          en: 'Once a month, one topic, one hour at most. With coffee.',
        },
      },
      {
        title: { it: 'Il filo con il servizio sociale', en: 'The thread to social services' },
        description: {
          it: 'Una telefonata fissa il giovedì. Le segnalazioni si fanno con la persona, non su di lei.',
          en: 'A fixed phone call on Thursdays. Reports are made with the person, not about them.',
        },
        essential: true,
      },
    ],
    team: [
      { role: 'Custodi sociali', fte: 3 },
      { role: 'Assistente sociale', fte: 0.5 },
      { role: 'Coordinamento', fte: 0.3 },
    ],
    costs: [
      {
        item: 'Custodi e coordinamento',
        amount: 112000,
        per: 'year',
        funding: 'Bilancio comunale e fondo per l’abitare',
      },
      {
        item: 'Sistemazione delle stanze al piano terra',
        amount: 21000,
        per: 'once',
        funding: 'Ente gestore delle case popolari',
      },
    ],
    partners: [
      { name: 'Cooperativa Ponte Esempio', organisation: 'cooperativa-ponte-esempio' },
      { name: 'Ente gestore delle case popolari' },
    ],
    procedure: 'coDesign',
    legalBasis:
      'Decreto legislativo 117/2017, articolo 55; convenzione tra il Comune e l’ente gestore delle case popolari; regolamento condominiale tipo.',
    preconditions: {
      it: `- Una stanza al piano terra in ogni condominio, con riscaldamento.
- Un accordo con chi gestisce le case, che riconosca il custode come interlocutore.
- Custodi formati: prima di cominciare, quaranta ore e due settimane di affiancamento.`,
      en: `- A ground-floor room in each block, with heating.
- An agreement with the housing manager, recognising the caretaker.
- Trained caretakers: forty hours and two weeks of shadowing before they start.`,
    },
    evidence: [
      {
        claim: {
          it: 'Chiamate alla polizia locale per liti di condominio: da 54 nel 2022 a 17',
          en: 'Calls to the local police over quarrels between neighbours: from 54 in 2022 to 17',
        },
        value: 17,
        unit: 'chiamate',
        period: '2024',
        source: 'Polizia locale, registro degli interventi',
      },
      {
        claim: {
          it: 'Famiglie con morosità rientrata dopo un piano concordato con il custode',
          en: 'Families whose arrears were settled after a plan agreed with the caretaker',
        },
        value: 29,
        unit: 'famiglie',
        period: '2024',
        source: 'Ente gestore delle case popolari',
        evaluatedBy: 'Servizio sociale professionale',
      },
    ],
    whatDidNotWork: {
      it: `Un custode per quattro condomìni non basta: al terzo mese conosceva le voci al citofono ma non le persone. Siamo scesi a due.

La bacheca digitale nell’atrio non l’ha guardata nessuno. È tornata quella di sughero.`,
      en: `One caretaker for four blocks is not enough: by the third month they knew voices on the intercom but not people. We went down to two.

Nobody looked at the digital notice board in the entrance. The cork one came back.`,
    },
    sustainability: {
      it: 'Due terzi del costo sono nel bilancio comunale dal 2024. L’ente gestore copre le stanze e, dal 2025, un custode: ha calcolato che uno sfratto evitato gli costa meno di un anno di custodia.',
      en: 'Two thirds of the cost have been in the city budget since 2024. The housing manager pays for the rooms and, since 2025, for one caretaker: it reckoned that an avoided eviction costs less than a year of caretaking.',
    },
    transferPotential: {
      it: 'Serve dove ci sono almeno due palazzi vicini. In un Comune piccolo può bastare una persona a metà tempo, se il mandato è chiaro.',
      en: 'It is useful where at least two buildings stand close. In a small town one part-time person may be enough, if the mandate is clear.',
    },
    steps: [
      { verb: 'created', by: 'borgoStaff', daysAgo: 470, to: 'draft' },
      { verb: 'submit', by: 'borgoStaff', daysAgo: 455, to: 'submitted' },
      { verb: 'approve', by: 'borgoManager', daysAgo: 448, to: 'network' },
      { verb: 'propose', by: 'borgoManager', daysAgo: 430, to: 'proposed' },
      { verb: 'publish', by: 'anciSecond', daysAgo: 421, to: 'public' },
    ],
  },
  {
    slug: 'borgo-esempio-lo-sportello-nelle-frazioni',
    kind: 'model',
    organisation: 'borgo-esempio',
    authors: ['borgoStaff'],
    contact: 'borgoStaff',
    title: {
      it: 'Lo sportello nelle frazioni: l’idea di Porto Esempio, senza furgone',
      en: 'The desk in the hamlets: Porto Esempio’s idea, without a van',
    },
    summary: {
      it: 'Abbiamo preso da Porto Esempio giorni fissi e operatrici fisse e li abbiamo portati in tre frazioni, usando le sale civiche. Costa un quinto e funziona, con qualche rinuncia.',
      en: 'We took fixed days and fixed workers from Porto Esempio and brought them to three hamlets, using village halls. It costs a fifth and works, with a few things given up.',
    },
    topics: ['presa-in-carico', 'sociale', 'persone-uscite-dall-accoglienza'],
    maturity: 'pilot',
    status: 'active',
    period: { from: '2025-10-01', ongoing: true },
    derivedFrom: 'porto-esempio-lo-sportello-che-si-sposta',
    related: ['porto-esempio-la-scheda-di-primo-colloquio'],
    problem: {
      it: 'Dalle frazioni al municipio ci sono due corriere al giorno. Chi lavora nelle stalle o nella ceramica finisce quando l’ufficio è chiuso; le donne sole con bambini piccoli non scendono.',
      en: 'Two buses a day link the hamlets to the town hall. Those who work in the barns or the ceramics factory finish when the office is closed; women alone with small children do not come down.',
    },
    approach: {
      it: `Ogni frazione ha il suo pomeriggio, sempre quello, nella sala civica. Ci sono un’assistente sociale e, una volta ogni due, la mediatrice.

Da Porto Esempio abbiamo **mantenuto** il calendario fisso, le stesse operatrici e la scheda di primo colloquio. Abbiamo **tolto** il furgone. Abbiamo **aggiunto** i bambini: nella stanza accanto una volontaria li tiene occupati, e le madri parlano.`,
      en: `Each hamlet has its own afternoon, always the same, in the village hall. There is a social worker and, every other time, the mediator.

From Porto Esempio we **kept** the fixed calendar, the same workers and the first interview form. We **dropped** the van. We **added** the children: a volunteer keeps them busy in the next room, and mothers can talk.`,
    },
    coreElements: [
      {
        title: { it: 'Un pomeriggio fisso per frazione', en: 'A fixed afternoon for each hamlet' },
        description: {
          it: 'Lunedì, mercoledì, venerdì, dalle 15.30 alle 18.30.',
          en: 'Monday, Wednesday, Friday, from 3.30 to 6.30 pm.',
        },
        essential: true,
      },
      {
        title: { it: 'La stanza dei bambini', en: 'The children’s room' },
        description: {
          it: 'Volontarie della biblioteca, con un piccolo rimborso.',
          en: 'Volunteers from the library, with a small reimbursement.',
        },
      },
      {
        title: { it: 'La scheda di Porto Esempio', en: 'Porto Esempio’s form' },
        description: {
          it: 'Usata com’è, cambiati solo i recapiti.',
          en: 'Used as it is, only the contacts changed.',
        },
        essential: true,
      },
    ],
    team: [
      { role: 'Assistente sociale', fte: 0.5 },
      { role: 'Mediatrice', fte: 0.2 },
    ],
    costs: [
      { item: 'Mediazione', amount: 9800, per: 'year', funding: 'Fondi europei' },
      { item: 'Rimborsi e materiali', amount: 2100, per: 'year', funding: 'Bilancio comunale' },
    ],
    partners: [{ name: 'Biblioteca comunale' }],
    procedure: 'direct',
    preconditions: {
      it: 'Tre sale con il riscaldamento acceso il pomeriggio: sembra niente, ci sono voluti due mesi.',
      en: 'Three halls with the heating on in the afternoon: it sounds like nothing, it took two months.',
    },
    evidence: [
      {
        claim: {
          it: 'Prime visite di persone mai viste dai servizi, nei primi sei mesi',
          en: 'First visits by people never seen by services, in the first six months',
        },
        value: 73,
        unit: 'persone',
        period: 'ottobre 2025 – marzo 2026',
        source: 'Schede di primo colloquio',
      },
    ],
    whatDidNotWork: {
      it: 'Nella frazione più lontana la sala civica è sopra il bar: nessuno voleva farsi vedere salire. Ci siamo spostati nell’ambulatorio, nei giorni in cui il medico non c’è.',
      en: 'In the farthest hamlet the hall is above the bar: nobody wanted to be seen going up. We moved to the surgery, on the days when the doctor is away.',
    },
    sustainability: {
      it: 'Il costo è piccolo e sta nel bilancio. Il rischio è il personale: se manca l’assistente sociale, il pomeriggio salta.',
      en: 'The cost is small and within the budget. The risk is staff: if the social worker is away, the afternoon is lost.',
    },
    steps: [
      { verb: 'created', by: 'borgoStaff', daysAgo: 130, to: 'draft' },
      { verb: 'submit', by: 'borgoStaff', daysAgo: 118, to: 'submitted' },
      {
        verb: 'withdraw',
        by: 'borgoStaff',
        daysAgo: 117,
        to: 'draft',
        note: 'Avevo dimenticato i dati dei primi sei mesi.',
      },
      { verb: 'submit', by: 'borgoStaff', daysAgo: 112, to: 'submitted' },
      { verb: 'approve', by: 'borgoManager', daysAgo: 108, to: 'network' },
      { verb: 'propose', by: 'borgoManager', daysAgo: 90, to: 'proposed' },
      { verb: 'publish', by: 'anciFirst', daysAgo: 76, to: 'public' },
    ],
    revision: {
      change: {
        summary: {
          it: 'Abbiamo preso da Porto Esempio giorni fissi e operatrici fisse e li abbiamo portati in quattro frazioni, usando sale civiche e un ambulatorio. Costa un quinto e funziona, con qualche rinuncia.',
          en: 'We took fixed days and fixed workers from Porto Esempio and brought them to four hamlets, using village halls and a surgery. It costs a fifth and works, with a few things given up.',
        },
        coreElements: [
          {
            title: {
              it: 'Un pomeriggio fisso per frazione',
              en: 'A fixed afternoon for each hamlet',
            },
            description: {
              it: 'Dal lunedì al giovedì, dalle 15.30 alle 18.30.',
              en: 'Monday to Thursday, from 3.30 to 6.30 pm.',
            },
            essential: true,
          },
          {
            title: { it: 'La stanza dei bambini', en: 'The children’s room' },
            description: {
              it: 'Volontarie della biblioteca, con un piccolo rimborso.',
              en: 'Volunteers from the library, with a small reimbursement.',
            },
            essential: true,
          },
          {
            title: { it: 'La scheda di Porto Esempio', en: 'Porto Esempio’s form' },
            description: {
              it: 'Usata com’è, cambiati solo i recapiti.',
              en: 'Used as it is, only the contacts changed.',
            },
            essential: true,
          },
        ],
      },
      steps: [
        { verb: 'revisionStarted', by: 'borgoStaff', daysAgo: 8, to: 'draft' },
        {
          verb: 'submit',
          by: 'borgoStaff',
          daysAgo: 5,
          to: 'submitted',
          note: 'Da ottobre c’è la quarta frazione.',
        },
      ],
    },
  },
  {
    slug: 'borgo-esempio-formare-i-custodi-sociali',
    kind: 'tool',
    organisation: 'borgo-esempio',
    authors: ['borgoStaff'],
    title: {
      it: 'Formare i custodi sociali: quaranta ore prima di cominciare',
      en: 'Training social caretakers: forty hours before they start',
    },
    summary: {
      it: 'Il programma con cui prepariamo i custodi: dieci incontri di quattro ore, metà in aula e metà nei condomìni, con chi quel lavoro lo fa già.',
      en: 'The programme with which we prepare caretakers: ten four-hour meetings, half in class and half in the blocks, with those who already do the job.',
    },
    topics: ['housing', 'sociale', 'lavoro-e-formazione'],
    maturity: 'pilot',
    status: 'active',
    period: { from: '2026-03-01', ongoing: true },
    related: ['borgo-esempio-custodia-sociale-di-condominio'],
    toolType: 'training',
    whenToUse: {
      it: 'Prima di affidare un condominio a un nuovo custode. Non serve a scegliere le persone: quello si fa prima, con un colloquio e mezza giornata di prova.',
      en: 'Before entrusting a block to a new caretaker. It is not for choosing people: that is done earlier, with an interview and half a day’s trial.',
    },
    instructions: {
      it: `1. Il mandato: leggerlo, smontarlo, dire che cosa non c’è.
2. Ascoltare una lite senza decidere chi ha ragione.
3. Bollette, contatori, rifiuti: una mattina in una casa vera.
4. Chi fa che cosa: servizio sociale, ente gestore, polizia locale, medico.
5. Quando segnalare, e come dirlo prima alla persona.`,
      en: `1. The mandate: read it, take it apart, say what is not in it.
2. Listening to a quarrel without deciding who is right.
3. Bills, meters, waste: a morning in a real home.
4. Who does what: social services, housing manager, local police, doctor.
5. When to report, and how to tell the person first.`,
    },
    steps: [{ verb: 'created', by: 'borgoStaff', daysAgo: 14, to: 'draft' }],
  },
]
