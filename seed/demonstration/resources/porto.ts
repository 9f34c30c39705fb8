import type { DemonstrationResource, SeedText } from '../../types'

/** The elements of the travelling desk before another city gave one back. */
const firstElements: NonNullable<SeedText['coreElements']> = [
  {
    title: { it: 'Stessi giorni, stesse persone', en: 'Same days, same people' },
    description: {
      it: 'Il calendario è fisso per sei mesi ed è scritto sul furgone. Chi sale trova sempre una delle due coppie di operatrici.',
      en: 'The calendar is fixed for six months and written on the van. Whoever climbs aboard always finds one of the two pairs of workers.',
    },
    essential: true,
  },
  {
    title: { it: 'Mediatrice a bordo, non a chiamata', en: 'A mediator on board, not on call' },
    description: {
      it: 'Arabo e bengalese coprono gran parte dei colloqui; per le altre lingue c’è l’interprete al telefono.',
      en: 'Arabic and Bengali cover most interviews; for other languages an interpreter is on the phone.',
    },
    essential: true,
  },
  {
    title: {
      it: 'Quello che si può si chiude subito',
      en: 'What can be settled is settled at once',
    },
    description: {
      it: 'A bordo si prenotano visite e si compilano moduli. Un rinvio in ufficio si fa solo con data e nome.',
      en: 'Bookings and forms are done on board. A referral to the office always has a date and a name.',
    },
    essential: true,
  },
  {
    title: { it: 'Il punto di mezz’ora', en: 'The half-hour review' },
    description: {
      it: 'A fine turno si rilegge tutto in due. Senza questa mezz’ora i colloqui restano appunti.',
      en: 'At the end of the shift the two read everything over. Without that half hour, interviews stay notes.',
    },
  },
  {
    title: { it: 'Il furgone come ufficio', en: 'The van as an office' },
    description: {
      it: 'Due posti a sedere e una porta che si chiude: quello che si dice a bordo non si sente dal marciapiede.',
      en: 'Two seats and a door that closes: what is said on board is not heard from the pavement.',
    },
  },
]

export const porto: DemonstrationResource[] = [
  {
    slug: 'porto-esempio-lo-sportello-che-si-sposta',
    kind: 'model',
    organisation: 'porto-esempio',
    authors: ['portoStaff', 'portoManager'],
    contact: 'portoStaff',
    cover: 'sportello-mobile.png',
    documents: ['sportello-mobile-indicatori.csv'],
    title: {
      it: 'Lo sportello che si sposta: tre quartieri, un furgone, la stessa équipe',
      en: 'The desk that travels: three districts, one van, the same team',
    },
    summary: {
      it: 'Un furgone attrezzato a ufficio porta assistente sociale e mediatrice in tre quartieri, sempre negli stessi giorni. Chi non entrava in municipio ora arriva, e chi arriva trova le stesse persone.',
      en: 'A van fitted out as an office takes a social worker and a mediator to three districts, always on the same days. People who never entered the town hall now come, and find the same faces.',
    },
    topics: [
      'presa-in-carico',
      'sociale',
      'sanitaria',
      'persone-uscite-dall-accoglienza',
      'mediazione-linguistico-culturale',
    ],
    maturity: 'consolidated',
    status: 'active',
    period: { from: '2023-02-01', ongoing: true },
    related: ['porto-esempio-la-scheda-di-primo-colloquio'],
    shownTo: { whatDidNotWork: 'public', costs: 'network', procedure: 'network' },
    problem: {
      it: `Nel 2022 lo sportello in municipio riceveva su appuntamento, al secondo piano, il mattino. Chi lavorava al mercato o nei cantieri non poteva venire; chi era uscito da poco dall’accoglienza non sapeva che esistesse.

Ce ne siamo accorti leggendo gli accessi al pronto soccorso: persone seguite da noi fino all’anno prima tornavano con problemi che erano nati piccoli, **un rinnovo scaduto, una bolletta, una ricetta non ritirata**.`,
      en: `In 2022 the desk at the town hall saw people by appointment, on the second floor, in the morning. Those who worked at the market or on building sites could not come; those who had just left reception did not know it was there.

We noticed from the emergency room figures: people we had followed until the year before came back with problems that had started small, **an expired renewal, a bill, a prescription never collected**.`,
    },
    approach: {
      it: `Il furgone sosta in tre luoghi scelti con chi ci abita: il piazzale del mercato il martedì, il capolinea del 4 il mercoledì pomeriggio, la parrocchia di San Nicola il sabato mattina. **I giorni non cambiano mai**, nemmeno con la pioggia: è la regola che ci è costata di più e che ha fatto la differenza.

A bordo ci sono sempre un’assistente sociale e una mediatrice. Ascoltano, risolvono subito quello che si può (una prenotazione, un modulo, una telefonata) e fissano un appuntamento in ufficio solo quando serve. La presa in carico resta alla stessa assistente sociale che ha incontrato la persona.

#### Come si svolge una mezza giornata

1. Si arriva mezz’ora prima e si mette fuori il tavolo con l’acqua e i fogli informativi.
2. Si riceve senza appuntamento, dieci minuti a testa; chi ha bisogno di più tempo resta a bordo.
3. Alla fine le due operatrici rileggono insieme i colloqui e decidono chi richiama chi.`,
      en: `The van stops at three places chosen with the people who live there: the market square on Tuesdays, the terminus of bus 4 on Wednesday afternoons, the parish of San Nicola on Saturday mornings. **The days never change**, not even in the rain: it is the rule that cost us most, and the one that made the difference.

A social worker and a mediator are always on board. They listen, settle at once what can be settled (a booking, a form, a phone call) and make an office appointment only when it is needed. Case management stays with the social worker who met the person.

#### What half a day looks like

1. We arrive half an hour early and put out the table with water and leaflets.
2. People come without an appointment, ten minutes each; those who need longer stay on board.
3. At the end the two workers go through the interviews together and decide who calls whom back.`,
    },
    coreElements: [
      ...firstElements,
      {
        title: { it: 'Un angolo per i bambini', en: 'A corner for the children' },
        description: {
          it: 'Al mercato e a San Nicola una volontaria li tiene occupati mentre le madri parlano. L’idea viene da Borgo Esempio.',
          en: 'At the market and at San Nicola a volunteer keeps them busy while their mothers talk. The idea comes from Borgo Esempio.',
        },
      },
    ],
    team: [
      { role: 'Assistenti sociali', fte: 2 },
      { role: 'Mediatrici linguistico-culturali', fte: 1.5 },
      { role: 'Autista e manutenzione', fte: 0.5 },
    ],
    costs: [
      { item: 'Allestimento del furgone', amount: 38000, per: 'once', funding: 'Fondi europei' },
      { item: 'Mediazione linguistica', amount: 46000, per: 'year', funding: 'Fondi europei' },
      {
        item: 'Carburante, assicurazione, manutenzione',
        amount: 9500,
        per: 'year',
        funding: 'Bilancio comunale',
      },
      { item: 'Personale dedicato', amount: 88000, per: 'year', funding: 'Bilancio comunale' },
    ],
    partners: [
      { name: 'Azienda sanitaria, distretto sud' },
      { name: 'Associazione dei commercianti del mercato' },
    ],
    procedure: 'coDesign',
    legalBasis:
      'Legge 328/2000, articoli 14 e 22; decreto legislativo 117/2017, articolo 55 (co-progettazione); regolamento comunale dei servizi sociali.',
    preconditions: {
      it: `- Un accordo scritto con chi ospita la sosta: luce, bagno, dove ripararsi.
- Un collegamento stabile alla cartella sociale anche fuori dall’ufficio.
- Due coppie di operatrici, perché una sola non regge ferie e malattie.`,
      en: `- A written agreement with whoever hosts the stop: power, a toilet, somewhere to shelter.
- A stable connection to the case files outside the office.
- Two pairs of workers: one alone does not survive holidays and sick leave.`,
    },
    evidence: [
      {
        claim: {
          it: 'Persone incontrate che non si erano mai rivolte al servizio sociale',
          en: 'People met who had never turned to social services before',
        },
        value: 61,
        unit: '%',
        period: '2024',
        source: 'Registro degli accessi dello sportello',
        evaluatedBy: 'Ufficio inclusione e cittadinanza',
      },
      {
        claim: {
          it: 'Richieste chiuse a bordo, senza rinvio in ufficio',
          en: 'Requests settled on board, without referral to the office',
        },
        value: 1240,
        unit: 'richieste',
        period: '2024',
        source: 'Registro degli accessi dello sportello',
      },
    ],
    whatDidNotWork: {
      it: `Nei primi tre mesi giravamo sei quartieri: nessuno sapeva quando saremmo tornati e la metà degli appuntamenti andava a vuoto. **Meno luoghi, più fedeltà** ha funzionato meglio.

Abbiamo provato le prenotazioni con un’applicazione: l’hanno usata soprattutto altri servizi, non le persone. L’abbiamo chiusa dopo un anno.`,
      en: `For the first three months we went round six districts: nobody knew when we would be back and half the appointments were missed. **Fewer places, more constancy** worked better.

We tried bookings through an app: other services used it, people did not. We closed it after a year.`,
    },
    sustainability: {
      it: 'Dal 2025 il personale è nel piano di zona e il Comune paga carburante e manutenzione. La mediazione resta su fondi europei fino alla fine del 2027: è il pezzo più fragile.',
      en: 'Since 2025 the staff is in the local social plan and the city pays for fuel and maintenance. Mediation stays on European funds until the end of 2027: it is the weakest piece.',
    },
    transferPotential: {
      it: 'Si può cominciare senza furgone: per quattro mesi abbiamo usato una stanza della parrocchia e un tavolo al mercato. Il furgone serve quando i luoghi sono più di due.',
      en: 'You can start without a van: for four months we used a room in the parish and a table at the market. You need the van when the places are more than two.',
    },
    steps: [
      { verb: 'created', by: 'portoStaff', daysAgo: 600, to: 'draft' },
      { verb: 'submit', by: 'portoStaff', daysAgo: 592, to: 'submitted' },
      {
        verb: 'sendBack',
        by: 'portoManager',
        daysAgo: 588,
        to: 'draft',
        note: 'Buona base. Manca la parte su che cosa non ha funzionato: i sei quartieri dell’inizio vanno raccontati, è la prima cosa che ci chiedono.',
      },
      {
        verb: 'submit',
        by: 'portoStaff',
        daysAgo: 582,
        to: 'submitted',
        note: 'Aggiunti i primi mesi e l’applicazione chiusa.',
        before: {
          whatDidNotWork: {
            it: 'Nei primi mesi il calendario è cambiato spesso.',
            en: 'In the first months the calendar changed often.',
          },
        },
      },
      { verb: 'approve', by: 'portoManager', daysAgo: 580, to: 'network' },
      { verb: 'propose', by: 'portoManager', daysAgo: 566, to: 'proposed' },
      {
        verb: 'publish',
        by: 'anciFirst',
        daysAgo: 558,
        to: 'public',
        note: 'Racconto chiaro, dati con la loro fonte. Pubblicata.',
      },
      {
        verb: 'revisionStarted',
        by: 'portoManager',
        daysAgo: 98,
        to: 'draft',
        before: { coreElements: firstElements },
      },
      { verb: 'approve', by: 'portoManager', daysAgo: 90, to: 'network' },
      { verb: 'propose', by: 'portoManager', daysAgo: 88, to: 'proposed' },
      { verb: 'publish', by: 'anciSecond', daysAgo: 84, to: 'public' },
    ],
    credits: [
      {
        organisation: 'borgo-esempio',
        element: 'La stanza dei bambini',
        replication: 'borgo-sportello-nelle-frazioni',
        daysAgo: 98,
      },
    ],
    revision: {
      change: {
        evidence: [
          {
            claim: {
              it: 'Persone incontrate che non si erano mai rivolte al servizio sociale',
              en: 'People met who had never turned to social services before',
            },
            value: 58,
            unit: '%',
            period: '2025',
            source: 'Registro degli accessi dello sportello',
            evaluatedBy: 'Ufficio inclusione e cittadinanza',
          },
          {
            claim: {
              it: 'Richieste chiuse a bordo, senza rinvio in ufficio',
              en: 'Requests settled on board, without referral to the office',
            },
            value: 1410,
            unit: 'richieste',
            period: '2025',
            source: 'Registro degli accessi dello sportello',
          },
        ],
        sustainability: {
          it: 'Dal 2025 il personale è nel piano di zona e il Comune paga carburante e manutenzione. Per la mediazione stiamo scrivendo con l’azienda sanitaria un accordo che la porti a metà per uno dal 2028.',
          en: 'Since 2025 the staff is in the local social plan and the city pays for fuel and maintenance. For mediation we are drafting an agreement with the health authority to share the cost equally from 2028.',
        },
      },
      steps: [{ verb: 'revisionStarted', by: 'portoStaff', daysAgo: 9, to: 'draft' }],
    },
  },
  {
    slug: 'porto-esempio-la-scheda-di-primo-colloquio',
    kind: 'tool',
    organisation: 'porto-esempio',
    authors: ['portoStaff'],
    contact: 'portoStaff',
    documents: ['scheda-primo-colloquio.docx'],
    title: {
      it: 'La scheda di primo colloquio: due pagine, senza domande inutili',
      en: 'The first interview form: two pages, no idle questions',
    },
    summary: {
      it: 'Un modulo per il primo incontro in strada o allo sportello: che cosa chiedere subito, che cosa può aspettare, che cosa non si chiede mai. Da compilare insieme alla persona.',
      en: 'A form for the first meeting, in the street or at the desk: what to ask at once, what can wait, what is never asked. To be filled in together with the person.',
    },
    topics: ['presa-in-carico', 'sociale', 'mediazione-linguistico-culturale'],
    maturity: 'consolidated',
    status: 'active',
    period: { from: '2023-05-01', ongoing: true },
    related: ['porto-esempio-lo-sportello-che-si-sposta'],
    toolType: 'form',
    whenToUse: {
      it: `Al primo incontro, quando ancora non si sa se ci sarà una presa in carico. **Non** è una cartella sociale e non la sostituisce.

Va bene a bordo di un furgone, a un tavolo al mercato, allo sportello. Non va bene al telefono: le pause contano.`,
      en: `At the first meeting, when nobody knows yet whether there will be case management. It is **not** a case file and does not replace one.

It works on board a van, at a table in the market, at the desk. It does not work on the phone: pauses matter.`,
    },
    instructions: {
      it: `1. Presentati e di’ che cosa scriverai e chi lo leggerà. Mostra il foglio: si compila in due, girato verso la persona.
2. Comincia da «Che cosa ti porta qui oggi?» e scrivi le sue parole, non le tue.
3. Le domande con il pallino si possono saltare. Se una persona non risponde, si lascia in bianco: non si insiste.
4. Chiudi con una cosa sola da fare, chi la fa ed entro quando. Lasciane una copia.`,
      en: `1. Introduce yourself and say what you will write and who will read it. Show the sheet: it is filled in by two, turned towards the person.
2. Start from “What brings you here today?” and write their words, not yours.
3. Questions with a dot may be skipped. If a person does not answer, leave it blank: do not press.
4. End with one thing to do, who does it and by when. Leave them a copy.`,
    },
    timeToAdopt: 'Una mattina di prova in coppia, poi due settimane di uso',
    toLocalise: [
      {
        placeholder: '[CONTATTI DELLO SPORTELLO]',
        help: {
          it: 'Giorni, luogo e un numero a cui risponde una persona.',
          en: 'Days, place and a number that a person answers.',
        },
      },
      {
        placeholder: '[TITOLARE DEL TRATTAMENTO]',
        help: {
          it: 'La denominazione del tuo ente e il recapito del responsabile della protezione dei dati.',
          en: 'The name of your body and the contact of its data protection officer.',
        },
      },
      {
        placeholder: '[LINGUE DISPONIBILI]',
        help: {
          it: 'Le lingue in cui hai una mediatrice o un interprete, con i giorni.',
          en: 'The languages for which you have a mediator or interpreter, with the days.',
        },
      },
    ],
    privacyNotes: {
      it: `La scheda raccoglie **il minimo**: nome con cui la persona vuole essere chiamata, un recapito, il motivo dell’incontro. Niente titolo di soggiorno, niente diagnosi: se servono, si chiedono dopo, nella cartella.

Il foglio di carta si distrugge quando i dati passano nella cartella, al più tardi dopo 30 giorni.`,
      en: `The form collects **the least possible**: the name the person wants to be called by, a contact, the reason for the meeting. No residence title, no diagnosis: if needed they are asked later, in the case file.

The paper sheet is destroyed when the data go into the case file, after 30 days at the latest.`,
    },
    steps: [
      { verb: 'created', by: 'portoStaff', daysAgo: 280, to: 'draft' },
      { verb: 'submit', by: 'portoStaff', daysAgo: 275, to: 'submitted' },
      { verb: 'approve', by: 'portoManager', daysAgo: 273, to: 'network' },
      { verb: 'propose', by: 'portoManager', daysAgo: 240, to: 'proposed' },
      { verb: 'publish', by: 'ministryFirst', daysAgo: 232, to: 'public' },
    ],
    revision: {
      change: {
        instructions: {
          it: `1. Presentati e di’ che cosa scriverai e chi lo leggerà. Mostra il foglio: si compila in due, girato verso la persona.
2. Comincia da «Che cosa ti porta qui oggi?» e scrivi le sue parole, non le tue.
3. Le domande con il pallino si possono saltare. Se una persona non risponde, si lascia in bianco: non si insiste.
4. Se c’è una mediatrice, guarda la persona e non lei. Le domande si fanno in seconda persona.
5. Chiudi con una cosa sola da fare, chi la fa ed entro quando. Lasciane una copia nella sua lingua.`,
          en: `1. Introduce yourself and say what you will write and who will read it. Show the sheet: it is filled in by two, turned towards the person.
2. Start from “What brings you here today?” and write their words, not yours.
3. Questions with a dot may be skipped. If a person does not answer, leave it blank: do not press.
4. If there is a mediator, look at the person, not at her. Speak to the person directly.
5. End with one thing to do, who does it and by when. Leave them a copy in their language.`,
        },
      },
      steps: [
        { verb: 'revisionStarted', by: 'portoStaff', daysAgo: 26, to: 'draft' },
        {
          verb: 'submit',
          by: 'portoStaff',
          daysAgo: 23,
          to: 'submitted',
          note: 'Aggiunto il punto sulla mediatrice, nato dalla formazione di settembre.',
        },
        { verb: 'approve', by: 'portoManager', daysAgo: 20, to: 'network' },
        { verb: 'propose', by: 'portoManager', daysAgo: 12, to: 'proposed' },
      ],
    },
  },
  {
    slug: 'porto-esempio-relazione-2025-dello-sportello',
    kind: 'report',
    organisation: 'porto-esempio',
    authors: ['portoManager', 'portoStaff'],
    contact: 'portoManager',
    documents: ['sportello-mobile-indicatori.csv'],
    title: {
      it: 'Lo sportello mobile nel 2025: che cosa è cambiato, che cosa ci manca',
      en: 'The mobile desk in 2025: what changed, what is still missing',
    },
    summary: {
      it: 'Un anno di sportello in tre quartieri: più richieste chiuse a bordo, tempi più brevi verso la sanità, e una difficoltà che non abbiamo risolto: le persone che lavorano di notte.',
      en: 'A year of the desk in three districts: more requests settled on board, shorter times to health care, and one difficulty we have not solved: people who work at night.',
    },
    topics: ['presa-in-carico', 'sociale', 'sanitaria'],
    status: 'ended',
    period: { from: '2025-01-01', to: '2025-12-31' },
    modelsApplied: ['porto-esempio-lo-sportello-che-si-sposta'],
    shownTo: { problems: 'public' },
    reportPeriod: { from: '2025-01-01', to: '2025-12-31' },
    actions: [
      {
        title: { it: 'Sportello in tre quartieri', en: 'Desk in three districts' },
        area: 'presa-in-carico',
        result: {
          it: 'Centoquarantuno uscite su centoquarantaquattro previste. Le tre mancate sono per guasto: ora c’è un accordo con l’autoparco per un mezzo di riserva.',
          en: 'One hundred and forty-one outings out of one hundred and forty-four planned. The three missed were breakdowns: there is now an agreement with the municipal garage for a spare vehicle.',
        },
      },
      {
        title: { it: 'Corsia con l’azienda sanitaria', en: 'A lane with the health authority' },
        area: 'presa-in-carico',
        result: {
          it: 'Dal furgone si prenota direttamente la prima visita. L’attesa media è scesa da cinque settimane a dodici giorni.',
          en: 'First visits are booked directly from the van. The average wait fell from five weeks to twelve days.',
        },
      },
      {
        title: { it: 'Passeggiate di quartiere', en: 'Neighbourhood walks' },
        area: 'impegno-civico',
        result: {
          it: 'Sei passeggiate con chi abita da anni nel quartiere e chi è arrivato da poco, per segnare su una mappa i posti dove chiedere aiuto.',
          en: 'Six walks with long-time residents and newcomers, to mark on a map the places where one can ask for help.',
        },
      },
    ],
    indicators: [
      {
        label: 'Uscite dello sportello',
        target: 144,
        actual: 141,
        unit: 'uscite',
        source: 'Calendario di servizio',
      },
      {
        label: 'Richieste chiuse a bordo',
        target: 1300,
        actual: 1410,
        unit: 'richieste',
        source: 'Registro degli accessi',
      },
      {
        label: 'Attesa media della prima visita',
        target: 20,
        actual: 12,
        unit: 'giorni',
        source: 'Azienda sanitaria, distretto sud',
      },
    ],
    successFactors: {
      it: `- Il calendario fisso: chi torna sa quando e dove.
- Una persona sola, nell’azienda sanitaria, che risponde alle nostre richieste.
- La riunione del lunedì con il servizio sociale di base, mezz’ora e non di più.`,
      en: `- The fixed calendar: whoever comes back knows when and where.
- One single person, in the health authority, who answers our requests.
- The Monday meeting with the basic social service, half an hour and no more.`,
    },
    problems: [
      {
        problem: {
          it: 'Chi lavora di notte al porto non riesce a venire in nessuno dei tre momenti.',
          en: 'Those who work nights at the port cannot come at any of the three times.',
        },
        origin: 'Turni 22-6, tutti i giorni feriali',
        solution: {
          it: 'Abbiamo provato un’uscita alle 21 davanti ai cancelli: sei persone in due mesi. Nel 2026 proviamo con il sindacato, dentro la mensa.',
          en: 'We tried a 9 pm stop at the gates: six people in two months. In 2026 we try with the union, inside the canteen.',
        },
      },
      {
        problem: {
          it: 'La cartella sociale da fuori ufficio cade spesso.',
          en: 'The connection to the case files often drops outside the office.',
        },
        origin: 'Copertura di rete al capolinea',
        solution: {
          it: 'Scheda di carta e inserimento a fine turno; da ottobre un secondo operatore telefonico.',
          en: 'Paper form and entry at the end of the shift; since October a second phone operator.',
        },
      },
    ],
    lessons: {
      it: `La fiducia si costruisce con la **puntualità** più che con i volantini. Il giorno in cui il furgone non c’era, il sabato dopo sono venute metà delle persone.

Chiudere subito le richieste piccole libera tempo per quelle grandi: gli appuntamenti in ufficio sono diminuiti, ma quelli che si fanno durano di più e servono.`,
      en: `Trust is built by **being on time** more than by leaflets. When the van was missing, half as many people came the Saturday after.

Settling small requests at once frees time for the large ones: office appointments are fewer, but those we have last longer and are useful.`,
    },
    steps: [
      { verb: 'created', by: 'portoManager', daysAgo: 205, to: 'draft' },
      { verb: 'approve', by: 'portoManager', daysAgo: 190, to: 'network' },
      { verb: 'propose', by: 'portoManager', daysAgo: 182, to: 'proposed' },
      {
        verb: 'sendBack',
        by: 'ministrySecond',
        daysAgo: 175,
        to: 'network',
        note: 'Indicare per ogni indicatore da dove viene il dato: per l’attesa della prima visita manca la fonte.',
      },
      {
        verb: 'propose',
        by: 'portoManager',
        daysAgo: 168,
        to: 'proposed',
        note: 'Fonte aggiunta.',
      },
      { verb: 'publish', by: 'ministrySecond', daysAgo: 161, to: 'public' },
    ],
  },
]
