import type { DemonstrationResource } from '../../types'

export const valle: DemonstrationResource[] = [
  {
    slug: 'valle-esempio-gli-orti-della-ferrovia',
    kind: 'model',
    organisation: 'valle-esempio',
    coOwners: [{ organisation: 'borgo-esempio', accepted: false }],
    authors: ['valleManager', 'valleStaff'],
    contact: 'valleStaff',
    cover: 'orti-della-ferrovia.png',
    title: {
      it: 'Gli orti della ferrovia: coltivare insieme un terreno che nessuno voleva',
      en: 'The railway gardens: growing together on land that nobody wanted',
    },
    summary: {
      it: 'Sessanta orti lungo i binari dismessi, assegnati a coppie di vicini che non si conoscevano. Si lavora la terra il sabato; il resto viene da sé, con qualche regola.',
      en: 'Sixty plots along the disused tracks, given to pairs of neighbours who did not know each other. The land is worked on Saturdays; the rest follows, with a few rules.',
    },
    topics: ['impegno-civico', 'sociale', 'donne-sole', 'lingua-italiana', 'terzo-settore'],
    maturity: 'systemic',
    status: 'active',
    period: { from: '2022-03-01', ongoing: true },
    shownTo: { whatDidNotWork: 'public', procedure: 'public' },
    problem: {
      it: `Il quartiere della stazione è il più giovane e il più nuovo della città: un terzo di chi ci abita è arrivato negli ultimi cinque anni. Non c’erano luoghi dove stare senza spendere, e i due mondi si vedevano solo alla fermata dell’autobus.`,
      en: `The station district is the youngest and newest in town: a third of its residents arrived in the last five years. There was nowhere to be without spending money, and the two worlds only met at the bus stop.`,
    },
    approach: {
      it: `Ogni orto è affidato a **una coppia**: una persona che abita lì da tempo e una arrivata da poco. La domanda si fa da soli; a mettere insieme le coppie ci pensa la riunione di febbraio, per vicinanza e per orari.

Il sabato mattina c’è il banco degli attrezzi con un’operatrice e due volontari: è lì che si impara l’italiano della terra, ed è lì che arrivano le richieste che allo sportello non arriverebbero mai.

> «Il primo anno ho imparato *zappa* e *siccità*. Il secondo, a chi chiedere per la scuola.»

La regola è una: chi non coltiva per due mesi lascia il posto. La decide l’assemblea, non il Comune.`,
      en: `Each plot is entrusted to **a pair**: someone who has lived there a long time and someone who came recently. You apply on your own; the February meeting makes the pairs, by distance and by working hours.

On Saturday mornings there is a tool bench with a worker and two volunteers: that is where people learn the Italian of the land, and where requests arrive that would never reach a desk.

> “In the first year I learned *hoe* and *drought*. In the second, whom to ask about school.”

There is one rule: whoever does not grow anything for two months gives up the plot. The assembly decides, not the town.`,
    },
    coreElements: [
      {
        title: { it: 'Assegnati a coppie', en: 'Given to pairs' },
        description: {
          it: 'È l’unica scelta che non cambieremmo: da soli gli orti restano orti.',
          en: 'The one choice we would not change: on their own, gardens stay gardens.',
        },
        essential: true,
      },
      {
        title: { it: 'Il banco del sabato', en: 'The Saturday bench' },
        description: {
          it: 'Attrezzi in prestito, semi, un’operatrice che ascolta.',
          en: 'Tools on loan, seeds, a worker who listens.',
        },
        essential: true,
      },
      {
        title: { it: 'L’assemblea che decide', en: 'The assembly that decides' },
        description: {
          it: 'Quattro volte l’anno; i verbali sono in tre lingue e in disegni.',
          en: 'Four times a year; minutes are in three languages and in drawings.',
        },
      },
    ],
    team: [
      { role: 'Operatrice di comunità', fte: 0.5 },
      { role: 'Volontari', fte: 1 },
    ],
    costs: [
      {
        item: 'Bonifica, recinzioni, acqua',
        amount: 74000,
        per: 'once',
        funding: 'Bando regionale',
      },
      { item: 'Operatrice e materiali', amount: 19800, per: 'year', funding: 'Bilancio comunale' },
    ],
    partners: [{ name: 'Gestore delle aree ferroviarie' }, { name: 'Associazione degli ortisti' }],
    procedure: 'agreement',
    legalBasis:
      'Patto di collaborazione per la cura dei beni comuni; comodato delle aree ferroviarie dismesse; regolamento comunale dei beni comuni urbani.',
    preconditions: {
      it: `- Analisi del terreno prima di tutto: lungo i binari non è detto che si possa coltivare a terra. Noi abbiamo fatto cassoni rialzati.
- L’acqua. Senza un punto d’acqua ogni cinquanta metri non si comincia.
- Una persona che il sabato ci sia, tutto l’anno.`,
      en: `- Soil tests first: along railway tracks you may not be able to plant in the ground. We built raised beds.
- Water. Without a tap every fifty metres, do not start.
- Someone who is there on Saturdays, all year round.`,
    },
    evidence: [
      {
        claim: { it: 'Orti coltivati', en: 'Plots under cultivation' },
        value: 60,
        unit: 'orti',
        period: '2025',
        source: 'Registro dell’assemblea',
      },
      {
        claim: {
          it: 'Coppie che continuano oltre il secondo anno',
          en: 'Pairs that go on beyond the second year',
        },
        value: 78,
        unit: '%',
        period: '2025',
        source: 'Registro dell’assemblea',
        evaluatedBy: 'Settore politiche sociali',
      },
    ],
    whatDidNotWork: {
      it: `Il corso di italiano in classe, due sere la settimana, ha perso metà degli iscritti a maggio: c’era da annaffiare. L’abbiamo portato al banco del sabato.

Il primo anno le coppie le abbiamo fatte noi in ufficio, sulla carta: una su tre si è sciolta. Ora si fanno in assemblea.`,
      en: `The classroom Italian course, two evenings a week, lost half its students in May: there was watering to do. We moved it to the Saturday bench.

In the first year we made the pairs in the office, on paper: one in three broke up. Now they are made in the assembly.`,
    },
    sustainability: {
      it: 'Gli ortisti versano dieci euro l’anno per l’acqua; gli attrezzi li ripara l’associazione. Il Comune paga l’operatrice, mezza giornata la settimana più il sabato.',
      en: 'Growers pay ten euros a year for water; the association mends the tools. The town pays the worker, half a day a week plus Saturdays.',
    },
    transferPotential: {
      it: 'Basta un terreno pubblico qualunque. Borgo Esempio ci ha chiesto le regole dell’assemblea e sta valutando due aree.',
      en: 'Any public land will do. Borgo Esempio asked us for the assembly’s rules and is considering two sites.',
    },
    steps: [
      { verb: 'created', by: 'valleManager', daysAgo: 260, to: 'draft' },
      { verb: 'approve', by: 'valleManager', daysAgo: 251, to: 'network' },
      { verb: 'propose', by: 'valleManager', daysAgo: 230, to: 'proposed' },
      { verb: 'publish', by: 'anciSecond', daysAgo: 221, to: 'public' },
    ],
  },
  {
    slug: 'valle-esempio-unita-mobile-sanitaria',
    kind: 'model',
    organisation: 'valle-esempio',
    authors: ['valleStaff'],
    contact: 'valleStaff',
    documents: ['protocollo-unita-mobile.pdf'],
    title: {
      it: 'L’unità mobile sanitaria nei mesi del raccolto',
      en: 'The mobile health unit in the harvest months',
    },
    summary: {
      it: 'Da giugno a ottobre un’équipe del Comune e dell’azienda sanitaria va la sera dove dormono i braccianti: visite, vaccinazioni, iscrizione al medico di base, un nome a cui rivolgersi.',
      en: 'From June to October a team from the town and the health authority goes in the evening to where farm workers sleep: check-ups, vaccinations, registration with a doctor, a name to turn to.',
    },
    topics: [
      'presa-in-carico',
      'sanitaria',
      'senza-dimora',
      'fragilita-sanitaria-o-psichica',
      'mediazione-linguistico-culturale',
    ],
    maturity: 'consolidated',
    status: 'active',
    period: { from: '2023-06-01', ongoing: true },
    related: ['valle-esempio-protocollo-con-l-azienda-sanitaria'],
    shownTo: { procedure: 'public' },
    problem: {
      it: `Nei mesi del raccolto arrivano in pianura più di mille persone. Dormono in casolari e campi lontani dagli autobus, si alzano alle quattro, tornano al buio. **L’ambulatorio è aperto quando loro sono nei campi.**

Le cose piccole (una ferita, la pressione, un farmaco finito) diventano grandi perché nessuno le vede.`,
      en: `In the harvest months more than a thousand people come to the plain. They sleep in farmhouses and camps far from the buses, get up at four, come back in the dark. **The surgery is open when they are in the fields.**

Small things (a wound, blood pressure, a medicine that has run out) grow large because nobody sees them.`,
    },
    approach: {
      it: `Tre sere la settimana l’unità mobile parte alle 18.30 con una medica, un infermiere, l’assistente sociale e un mediatore. Ferma in quattro luoghi concordati con chi ci vive. **Prima si cena insieme**, poi si visita: non il contrario.

Chi ha bisogno di continuità esce con un appuntamento scritto e il passaggio organizzato. L’assistente sociale torna il giorno dopo da chi ne ha bisogno, anche senza la medica.`,
      en: `Three evenings a week the mobile unit leaves at 6.30 pm with a doctor, a nurse, the social worker and a mediator. It stops at four places agreed with the people who live there. **First we eat together**, then we see patients: not the other way round.

Those who need continuity leave with a written appointment and transport arranged. The social worker goes back the next day to whoever needs it, even without the doctor.`,
    },
    coreElements: [
      {
        title: { it: 'La sera, non la mattina', en: 'In the evening, not the morning' },
        description: {
          it: 'Gli orari del servizio sono quelli di chi lavora nei campi.',
          en: 'The service keeps the hours of those who work in the fields.',
        },
        essential: true,
      },
      {
        title: {
          it: 'Medica e assistente sociale insieme',
          en: 'Doctor and social worker together',
        },
        description: {
          it: 'Una visita porta spesso a una domanda sulla casa o sul contratto: chi può rispondere è già lì.',
          en: 'A check-up often leads to a question about home or contract: whoever can answer is already there.',
        },
        essential: true,
      },
      {
        title: { it: 'L’iscrizione al medico', en: 'Registration with a doctor' },
        description: {
          it: 'Fatta sul posto, con un accordo che accetta il domicilio dichiarato dal Comune.',
          en: 'Done on the spot, under an agreement that accepts the address declared by the town.',
        },
        essential: true,
      },
    ],
    team: [
      { role: 'Medica e infermiere (azienda sanitaria)', fte: 0.8 },
      { role: 'Assistente sociale', fte: 0.6 },
      { role: 'Mediatori', fte: 0.6 },
    ],
    costs: [
      { item: 'Mediazione e trasporti', amount: 27500, per: 'year', funding: 'Fondi europei' },
      { item: 'Personale sanitario', amount: 41000, per: 'year', funding: 'Azienda sanitaria' },
    ],
    partners: [
      { name: 'Azienda sanitaria, distretto della pianura' },
      { name: 'Associazione di medici volontari' },
    ],
    procedure: 'agreement',
    legalBasis:
      'Decreto legislativo 286/1998, articoli 34 e 35; accordo Stato-Regioni del 20 dicembre 2012; protocollo tra Comune e azienda sanitaria.',
    preconditions: {
      it: 'Un protocollo firmato prima della stagione, un mezzo riscaldato con un lettino, e il permesso di chi possiede il terreno.',
      en: 'A protocol signed before the season, a heated vehicle with a couch, and the landowner’s permission.',
    },
    evidence: [
      {
        claim: {
          it: 'Iscrizioni al medico di base fatte dall’unità mobile',
          en: 'Registrations with a family doctor made by the mobile unit',
        },
        value: 212,
        unit: 'iscrizioni',
        period: 'estate 2025',
        source: 'Azienda sanitaria, distretto della pianura',
      },
      {
        claim: {
          it: 'Accessi impropri al pronto soccorso nei mesi del raccolto, rispetto al 2022',
          en: 'Avoidable emergency visits in the harvest months, compared with 2022',
        },
        value: -31,
        unit: '%',
        period: 'estate 2025',
        source: 'Azienda sanitaria, distretto della pianura',
        evaluatedBy: 'Azienda sanitaria',
      },
    ],
    whatDidNotWork: {
      it: `Il primo anno siamo arrivati con le pettorine: in due campi ci hanno presi per un controllo e la gente è uscita dal retro. **Niente pettorine** e la prima visita si fa con qualcuno che conoscono.

Le schede sanitarie tradotte non sono servite: chi non legge l’italiano spesso non legge nemmeno la sua lingua. Ora usiamo disegni e la voce del mediatore.`,
      en: `In the first year we arrived in high-visibility vests: in two camps they took us for an inspection and people left by the back. **No vests**, and the first visit is made with someone they know.

Translated health cards were no use: those who do not read Italian often do not read their own language either. Now we use drawings and the mediator’s voice.`,
    },
    sustainability: {
      it: 'La parte sanitaria è dell’azienda, con un accordo di tre anni. Mediazione e trasporti dipendono da un bando annuale: ogni primavera si ricomincia.',
      en: 'The health part belongs to the health authority, under a three-year agreement. Mediation and transport depend on a yearly call: every spring we start again.',
    },
    transferPotential: {
      it: 'Serve dove il lavoro è stagionale, in campagna come nei cantieri. La parte che si porta ovunque è il protocollo con l’azienda sanitaria.',
      en: 'It is useful wherever work is seasonal, in the fields as on building sites. The part that travels anywhere is the protocol with the health authority.',
    },
    steps: [
      { verb: 'created', by: 'valleStaff', daysAgo: 210, to: 'draft' },
      { verb: 'submit', by: 'valleStaff', daysAgo: 198, to: 'submitted' },
      { verb: 'approve', by: 'valleManager', daysAgo: 195, to: 'network' },
      { verb: 'propose', by: 'valleManager', daysAgo: 180, to: 'proposed' },
      { verb: 'publish', by: 'ministryFirst', daysAgo: 171, to: 'public' },
    ],
    revision: {
      change: {
        team: [
          { role: 'Medica e infermiere (azienda sanitaria)', fte: 1 },
          { role: 'Assistente sociale', fte: 0.6 },
          { role: 'Mediatori', fte: 0.8 },
        ],
        approach: {
          it: `Quattro sere la settimana l’unità mobile parte alle 18.30 con una medica, un infermiere, l’assistente sociale e un mediatore. Ferma in cinque luoghi concordati con chi ci vive. **Prima si cena insieme**, poi si visita: non il contrario.

Chi ha bisogno di continuità esce con un appuntamento scritto e il passaggio organizzato. L’assistente sociale torna il giorno dopo da chi ne ha bisogno, anche senza la medica.

Dal 2026 una sera al mese viene anche il sindacato, per leggere insieme le buste paga.`,
          en: `Four evenings a week the mobile unit leaves at 6.30 pm with a doctor, a nurse, the social worker and a mediator. It stops at five places agreed with the people who live there. **First we eat together**, then we see patients: not the other way round.

Those who need continuity leave with a written appointment and transport arranged. The social worker goes back the next day to whoever needs it, even without the doctor.

Since 2026 the union comes too, one evening a month, to read payslips together.`,
        },
      },
      steps: [
        { verb: 'revisionStarted', by: 'valleStaff', daysAgo: 33, to: 'draft' },
        { verb: 'submit', by: 'valleStaff', daysAgo: 28, to: 'submitted' },
        {
          verb: 'approve',
          by: 'valleManager',
          daysAgo: 25,
          to: 'network',
          note: 'Va bene. La propongo per il pubblico quando l’azienda sanitaria ci manda i dati della stagione.',
        },
      ],
    },
  },
  {
    slug: 'valle-esempio-protocollo-con-l-azienda-sanitaria',
    kind: 'tool',
    organisation: 'valle-esempio',
    authors: ['valleManager'],
    contact: 'valleManager',
    documents: ['protocollo-unita-mobile.pdf'],
    title: {
      it: 'Il protocollo con l’azienda sanitaria, in quattro pagine',
      en: 'The protocol with the health authority, in four pages',
    },
    summary: {
      it: 'Il testo con cui Comune e azienda sanitaria si dividono compiti, orari, dati e spese dell’unità mobile. Da adattare e firmare prima della stagione.',
      en: 'The text by which town and health authority share the mobile unit’s tasks, hours, data and costs. To be adapted and signed before the season.',
    },
    topics: ['presa-in-carico', 'sanitaria', 'governance'],
    maturity: 'consolidated',
    status: 'active',
    period: { from: '2023-04-01', ongoing: true },
    related: ['valle-esempio-unita-mobile-sanitaria'],
    toolType: 'protocol',
    whenToUse: {
      it: 'Quando due enti escono insieme e ciascuno ha le sue regole sui dati, sulle assicurazioni e sugli straordinari. Conviene firmarlo **almeno due mesi prima** di cominciare.',
      en: 'When two bodies go out together and each has its own rules on data, insurance and overtime. Sign it **at least two months before** you start.',
    },
    instructions: {
      it: `1. Compilate insieme la tabella dei compiti: una riga per attività, un solo responsabile per riga.
2. Scrivete chi chiama chi, con nome e numero, e che cosa si fa quando nessuno risponde.
3. Allegate l’accordo sui dati: che cosa vede il Comune, che cosa vede l’azienda, che cosa non vede nessuno dei due.
4. Fissate già la riunione di fine stagione, in cui il protocollo si corregge.`,
      en: `1. Fill in the table of tasks together: one row an activity, one person responsible a row.
2. Write who calls whom, with name and number, and what is done when nobody answers.
3. Attach the agreement on data: what the town sees, what the health authority sees, what neither sees.
4. Fix now the end-of-season meeting where the protocol is corrected.`,
    },
    timeToAdopt: 'Da sei a dieci settimane, di cui la metà per le firme',
    toLocalise: [
      {
        placeholder: '[AZIENDA SANITARIA]',
        help: {
          it: 'Il distretto competente e la persona che risponde in orario di uscita.',
          en: 'The district in charge and the person who answers during outings.',
        },
      },
      {
        placeholder: '[LUOGHI]',
        help: {
          it: 'Le soste concordate, con chi ha dato il permesso e fino a quando.',
          en: 'The agreed stops, who gave permission and until when.',
        },
      },
      {
        placeholder: '[SPESE]',
        help: {
          it: 'Chi paga che cosa, per anno, con il capitolo di bilancio.',
          en: 'Who pays what, by year, with the budget line.',
        },
      },
    ],
    privacyNotes: {
      it: 'I dati sanitari restano all’azienda; il servizio sociale riceve solo ciò che la persona accetta di condividere, con una firma a parte e revocabile. Nessun elenco di nomi viaggia per posta elettronica.',
      en: 'Health data stay with the health authority; social services receive only what the person agrees to share, with a separate signature that can be withdrawn. No list of names travels by email.',
    },
    steps: [
      { verb: 'created', by: 'valleManager', daysAgo: 140, to: 'draft' },
      { verb: 'approve', by: 'valleManager', daysAgo: 131, to: 'network' },
    ],
  },
  {
    slug: 'valle-esempio-relazione-raccolti-2025',
    kind: 'report',
    organisation: 'valle-esempio',
    authors: ['valleManager', 'valleStaff'],
    contact: 'valleManager',
    title: {
      it: 'La stagione dei raccolti 2025: salute, posti letto, contratti',
      en: 'The 2025 harvest season: health, beds, contracts',
    },
    summary: {
      it: 'Cinque mesi di unità mobile e di accoglienza stagionale. Più iscrizioni al medico, meno ripari di fortuna; sui contratti di lavoro siamo fermi.',
      en: 'Five months of the mobile unit and of seasonal accommodation. More registrations with a doctor, fewer makeshift shelters; on work contracts we made no progress.',
    },
    topics: ['presa-in-carico', 'housing', 'sanitaria', 'senza-dimora'],
    status: 'ended',
    period: { from: '2025-06-01', to: '2025-10-31' },
    modelsApplied: ['valle-esempio-unita-mobile-sanitaria'],
    reportPeriod: { from: '2025-06-01', to: '2025-10-31' },
    actions: [
      {
        title: { it: 'Unità mobile sanitaria', en: 'Mobile health unit' },
        area: 'presa-in-carico',
        result: {
          it: 'Cinquantotto uscite serali in quattro luoghi; 212 iscrizioni al medico di base.',
          en: 'Fifty-eight evening outings to four places; 212 registrations with a family doctor.',
        },
      },
      {
        title: { it: 'Foresteria stagionale', en: 'Seasonal hostel' },
        area: 'housing',
        result: {
          it: 'Novanta posti in una ex scuola, aperti dal 20 giugno. Pieni dal secondo giorno.',
          en: 'Ninety beds in a former school, open from 20 June. Full from the second day.',
        },
      },
      {
        title: { it: 'Tavolo con le aziende agricole', en: 'Round table with the farms' },
        area: 'impegno-civico',
        result: {
          it: 'Quattro riunioni, nove aziende su ventidue invitate. Nessun accordo sui trasporti.',
          en: 'Four meetings, nine farms out of twenty-two invited. No agreement on transport.',
        },
      },
    ],
    indicators: [
      {
        label: 'Uscite dell’unità mobile',
        target: 60,
        actual: 58,
        unit: 'uscite',
        source: 'Calendario di servizio',
      },
      {
        label: 'Iscrizioni al medico di base',
        target: 150,
        actual: 212,
        unit: 'iscrizioni',
        source: 'Azienda sanitaria',
      },
      {
        label: 'Posti nella foresteria',
        target: 90,
        actual: 90,
        unit: 'posti',
        source: 'Settore politiche sociali',
      },
      {
        label: 'Aziende al tavolo',
        target: 22,
        actual: 9,
        unit: 'aziende',
        source: 'Verbali del tavolo',
      },
    ],
    successFactors: {
      it: 'Il protocollo era firmato ad aprile e non a luglio. La foresteria aveva un regolamento scritto con chi c’era stato l’anno prima.',
      en: 'The protocol was signed in April and not in July. The hostel had rules written with those who had been there the year before.',
    },
    problems: [
      {
        problem: {
          it: 'Le aziende più grandi non si sono sedute al tavolo.',
          en: 'The largest farms did not come to the table.',
        },
        origin: 'Temono controlli; l’invito è partito dal Comune e non da qualcuno del settore',
        solution: {
          it: 'Nel 2026 l’invito lo fa la cooperativa dei produttori e la prima riunione si tiene da loro.',
          en: 'In 2026 the producers’ cooperative sends the invitation and hosts the first meeting.',
        },
      },
      {
        problem: {
          it: 'A settembre, con le piogge, due luoghi di sosta sono diventati irraggiungibili.',
          en: 'In September, with the rain, two stopping places could not be reached.',
        },
        origin: 'Strade sterrate',
        solution: {
          it: 'Trasporto a chiamata dalla strada provinciale; costa poco ma va deciso prima.',
          en: 'On-call transport from the provincial road; it costs little but must be decided beforehand.',
        },
      },
    ],
    lessons: {
      it: `La salute è la porta da cui si entra: chi si fida della medica parla poi di casa e di lavoro. Ma se dietro la porta **non ci sono posti letto**, la fiducia si consuma in una settimana.

Sui contratti il Comune da solo non basta. Serve qualcuno che le aziende ascoltano.`,
      en: `Health is the door one comes in by: those who trust the doctor then speak of home and work. But if there are **no beds behind the door**, trust wears out in a week.

On contracts the town alone is not enough. It takes someone the farms listen to.`,
    },
    steps: [
      { verb: 'created', by: 'valleStaff', daysAgo: 90, to: 'draft' },
      { verb: 'submit', by: 'valleStaff', daysAgo: 84, to: 'submitted' },
      { verb: 'approve', by: 'valleManager', daysAgo: 81, to: 'network' },
    ],
  },
]
