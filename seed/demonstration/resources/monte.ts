import type { DemonstrationResource } from '../../types'

export const monte: DemonstrationResource[] = [
  {
    slug: 'monte-esempio-la-garanzia-per-l-affitto',
    kind: 'model',
    organisation: 'monte-esempio',
    coOwners: [{ organisation: 'valle-esempio', accepted: true }],
    authors: ['monteStaff', 'monteManager', 'valleStaff'],
    contact: 'monteManager',
    title: {
      it: 'La garanzia per l’affitto: il Comune accanto a chi affitta e a chi cerca',
      en: 'The rent guarantee: the town beside both landlord and tenant',
    },
    summary: {
      it: 'Un fondo di garanzia e un’educatrice che risponde al telefono convincono i proprietari ad affittare a chi esce dall’accoglienza. Scritta con Valle Esempio, che lo ha provato in pianura.',
      en: 'A guarantee fund and an educator who answers the phone persuade landlords to rent to people leaving reception. Written with Valle Esempio, which tried it on the plain.',
    },
    topics: ['housing', 'abitativa', 'persone-uscite-dall-accoglienza', 'neomaggiorenni'],
    maturity: 'consolidated',
    status: 'active',
    period: { from: '2024-01-15', ongoing: true },
    shownTo: { costs: 'network', procedure: 'network' },
    problem: {
      it: `Gli appartamenti ci sono: vuoti da novembre a maggio, pieni di turisti d’estate. Chi lavora tutto l’anno in albergo o nella forestale ha una busta paga, ma **nessuno gli affitta**.

I proprietari ci hanno detto tre paure, sempre le stesse: non essere pagati, non riavere la casa, non sapere a chi telefonare.`,
      en: `There are flats: empty from November to May, full of tourists in summer. People who work all year in hotels or forestry have a payslip, but **nobody rents to them**.

Landlords told us of three fears, always the same: not being paid, not getting the flat back, not knowing whom to call.`,
    },
    approach: {
      it: `Rispondiamo alle tre paure una per una. **Un fondo** copre fino a sei mensilità e i danni. **Un contratto** di tre anni più due a canone concordato, letto insieme prima di firmare. **Un’educatrice** con un numero di telefono, per chi affitta e per chi abita.

Il fondo è una garanzia, non un contributo: se non succede niente, non si spende. In due anni lo abbiamo usato due volte.

Valle Esempio ha portato la parte che a noi mancava: il patto di risparmio con cui la famiglia mette da parte, ogni mese, la cauzione successiva.`,
      en: `We answer the three fears one by one. **A fund** covers up to six months’ rent and damage. **A contract** of three years plus two at an agreed rent, read together before signing. **An educator** with a phone number, for landlord and tenant alike.

The fund is a guarantee, not a subsidy: if nothing happens, nothing is spent. In two years we used it twice.

Valle Esempio brought the part we were missing: the savings pact by which the family puts aside, every month, the next deposit.`,
    },
    coreElements: [
      {
        title: { it: 'Fondo di garanzia', en: 'Guarantee fund' },
        description: {
          it: 'Sei mensilità e tremila euro di danni per alloggio. Domanda di una pagina, risposta in quindici giorni.',
          en: 'Six months’ rent and three thousand euros of damage for each home. A one-page request, an answer in fifteen days.',
        },
        essential: true,
      },
      {
        title: { it: 'Un numero a cui risponde una persona', en: 'A number that a person answers' },
        description: {
          it: 'Dalle 8 alle 20, anche il sabato. I proprietari telefonano meno di quanto temevamo, ma vogliono sapere che si può.',
          en: 'From 8 am to 8 pm, Saturdays too. Landlords call less than we feared, but they want to know they can.',
        },
        essential: true,
      },
      {
        title: { it: 'Patto di risparmio', en: 'Savings pact' },
        description: {
          it: 'Trenta euro al mese su un libretto della famiglia. Dopo due anni la cauzione è sua.',
          en: 'Thirty euros a month in the family’s own savings book. After two years the deposit is theirs.',
        },
      },
      {
        title: { it: 'Visita di metà anno', en: 'Half-year visit' },
        description: {
          it: 'Con la famiglia e, se vuole, il proprietario: si guarda la casa e si parla di come va.',
          en: 'With the family and, if they wish, the landlord: we look at the home and talk about how things are.',
        },
      },
    ],
    team: [
      { role: 'Educatrice', fte: 0.6 },
      { role: 'Amministrativo', fte: 0.2 },
    ],
    costs: [
      {
        item: 'Dotazione del fondo',
        amount: 60000,
        per: 'once',
        funding: 'Fondazione di comunità',
      },
      { item: 'Educatrice', amount: 21500, per: 'year', funding: 'Piano di zona' },
    ],
    partners: [
      { name: 'Fondazione di comunità' },
      { name: 'Associazione dei piccoli proprietari' },
    ],
    procedure: 'agreement',
    legalBasis:
      'Legge 431/1998, articolo 2, comma 3 (canone concordato); accordo territoriale; regolamento comunale del fondo di garanzia.',
    preconditions: {
      it: 'Un regolamento approvato dal Consiglio, una banca che tenga il fondo separato, un’associazione di proprietari disposta a presentarci.',
      en: 'Rules approved by the council, a bank that keeps the fund apart, a landlords’ association willing to introduce us.',
    },
    evidence: [
      {
        claim: {
          it: 'Contratti firmati con la garanzia',
          en: 'Contracts signed with the guarantee',
        },
        value: 34,
        unit: 'contratti',
        period: '2024-2025',
        source: 'Registro del fondo',
      },
      {
        claim: {
          it: 'Contratti ancora in corso dopo diciotto mesi',
          en: 'Contracts still running after eighteen months',
        },
        value: 88,
        unit: '%',
        period: '2025',
        source: 'Registro del fondo',
        evaluatedBy: 'Fondazione di comunità',
      },
    ],
    whatDidNotWork: {
      it: `Abbiamo cominciato con un avviso pubblico ai proprietari: una risposta in tre mesi. Ha funzionato **andare a trovarli**, uno alla volta, con qualcuno che conoscevano.

Il questionario di gradimento non l’ha compilato nessuno: ora chiediamo a voce, alla visita di metà anno.`,
      en: `We started with a public call to landlords: one answer in three months. What worked was **going to see them**, one at a time, with someone they knew.

Nobody filled in the satisfaction form: now we ask in person, at the half-year visit.`,
    },
    sustainability: {
      it: 'Il fondo si consuma poco. L’educatrice è nel piano di zona fino al 2027 e serve anche ad altre famiglie: è la voce da difendere.',
      en: 'The fund is hardly spent. The educator is in the local social plan until 2027 and helps other families too: that is the item to defend.',
    },
    transferPotential: {
      it: 'Funziona dove le case ci sono e manca la fiducia. Dove mancano le case, non le crea.',
      en: 'It works where there are homes and no trust. Where there are no homes, it does not create them.',
    },
    steps: [
      { verb: 'created', by: 'monteStaff', daysAgo: 96, to: 'draft' },
      { verb: 'submit', by: 'monteStaff', daysAgo: 80, to: 'submitted' },
      {
        verb: 'sendBack',
        by: 'monteManager',
        daysAgo: 77,
        to: 'draft',
        note: 'Aggiungiamo la parte di Valle Esempio sul patto di risparmio: l’hanno provata loro, è giusto che firmino.',
      },
      {
        verb: 'submit',
        by: 'monteStaff',
        daysAgo: 61,
        to: 'submitted',
        before: {
          coreElements: [
            {
              title: { it: 'Fondo di garanzia', en: 'Guarantee fund' },
              description: {
                it: 'Sei mensilità e tremila euro di danni per alloggio.',
                en: 'Six months’ rent and three thousand euros of damage for each home.',
              },
              essential: true,
            },
            {
              title: {
                it: 'Un numero a cui risponde una persona',
                en: 'A number that a person answers',
              },
              essential: true,
            },
          ],
        },
      },
      { verb: 'approve', by: 'monteManager', daysAgo: 58, to: 'network' },
      {
        verb: 'propose',
        by: 'monteManager',
        daysAgo: 17,
        to: 'proposed',
        note: 'Valle Esempio ha letto e accettato di firmarla con noi.',
      },
    ],
  },
  {
    slug: 'monte-esempio-una-stanza-in-famiglia',
    kind: 'model',
    organisation: 'monte-esempio',
    authors: ['monteStaff'],
    contact: 'monteStaff',
    title: {
      it: 'Una stanza in famiglia: il primo anno fuori dall’accoglienza',
      en: 'A room in a family home: the first year out of reception',
    },
    summary: {
      it: 'Famiglie del paese ospitano per un anno giovani che escono dall’accoglienza, con un patto scritto, un rimborso e un’educatrice che passa ogni settimana.',
      en: 'Local families host young people leaving reception for a year, with a written pact, a reimbursement and an educator who calls by every week.',
    },
    topics: ['housing', 'sociale', 'neomaggiorenni'],
    maturity: 'pilot',
    status: 'active',
    period: { from: '2026-04-01', ongoing: true },
    related: ['monte-esempio-la-garanzia-per-l-affitto'],
    problem: {
      it: 'A diciotto anni e un giorno l’accoglienza finisce. Chi ha trovato lavoro in valle dorme nella stanza di servizio dell’albergo, e quando finisce la stagione perde insieme il lavoro e il letto.',
      en: 'At eighteen years and a day reception ends. Those who found work in the valley sleep in the hotel’s staff room, and when the season ends they lose job and bed together.',
    },
    approach: {
      it: `La famiglia mette una stanza e un posto a tavola la sera; il giovane mette il suo tempo e un contributo simbolico. Il **patto** dura dodici mesi e dice le cose scomode: orari, ospiti, bagno, che cosa succede se non ci si trova.

L’educatrice passa ogni settimana il primo trimestre, poi ogni due. Ci si può lasciare in qualsiasi momento, con quindici giorni di preavviso e un’altra soluzione pronta.`,
      en: `The family offers a room and a place at the table in the evening; the young person gives time and a token contribution. The **pact** lasts twelve months and says the awkward things: hours, guests, bathroom, what happens if it does not work.

The educator calls by every week for the first three months, then every two. Either side may leave at any time, with fifteen days’ notice and another solution ready.`,
    },
    coreElements: [
      {
        title: { it: 'Il patto scritto', en: 'The written pact' },
        description: {
          it: 'Due pagine, firmate in quattro: famiglia, giovane, educatrice, Comune.',
          en: 'Two pages, signed by four: family, young person, educator, town.',
        },
        essential: true,
      },
      {
        title: { it: 'Tre cene prima di decidere', en: 'Three dinners before deciding' },
        description: {
          it: 'Senza impegno, per vedere se ci si trova.',
          en: 'With no commitment, to see whether people get on.',
        },
        essential: true,
      },
      {
        title: { it: 'Il rimborso', en: 'The reimbursement' },
        description: {
          it: 'Trecento euro al mese alla famiglia, per le spese.',
          en: 'Three hundred euros a month to the family, for expenses.',
        },
      },
    ],
    team: [{ role: 'Educatrice', fte: 0.4 }],
    costs: [
      { item: 'Rimborsi alle famiglie', amount: 25200, per: 'year', funding: 'Fondi europei' },
      { item: 'Educatrice', amount: 14300, per: 'year', funding: 'Piano di zona' },
    ],
    procedure: 'direct',
    preconditions: {
      it: 'Tre o quattro famiglie che si conoscono tra loro: da sole si scoraggiano. E un letto di riserva per le emergenze.',
      en: 'Three or four families who know one another: alone they lose heart. And a spare bed for emergencies.',
    },
    noEvidenceYet:
      'Il primo anno finisce ad aprile: i dati arriveranno con la relazione, quando le convivenze saranno concluse.',
    whatDidNotWork: {
      it: 'L’avviso in parrocchia ha portato famiglie generose e troppo protettive. Ora ai primi incontri partecipa una famiglia che ha già ospitato.',
      en: 'The notice in the parish brought generous and over-protective families. Now a family who has already hosted takes part in the first meetings.',
    },
    sustainability: {
      it: 'I rimborsi sono su un progetto che scade nel 2027. La rete di famiglie resta, se qualcuno la cura.',
      en: 'Reimbursements are on a project that ends in 2027. The network of families stays, if someone looks after it.',
    },
    steps: [
      { verb: 'created', by: 'monteStaff', daysAgo: 30, to: 'draft' },
      {
        verb: 'submit',
        by: 'monteStaff',
        daysAgo: 6,
        to: 'submitted',
        note: 'Pronta. I numeri arriveranno ad aprile: ho scritto perché ora non ci sono.',
      },
    ],
  },
  {
    slug: 'monte-esempio-prima-di-firmare-un-affitto',
    kind: 'tool',
    organisation: 'monte-esempio',
    authors: ['monteStaff'],
    contact: 'monteStaff',
    title: {
      it: 'Prima di firmare un affitto: venti cose da guardare insieme',
      en: 'Before signing a lease: twenty things to look at together',
    },
    summary: {
      it: 'Una lista di controllo per visitare un appartamento con chi lo prenderà: impianti, spese, contratto, vicini. In italiano semplice, si spunta con la penna.',
      en: 'A checklist for visiting a flat with whoever will rent it: systems, costs, contract, neighbours. In plain Italian, to be ticked with a pen.',
    },
    topics: ['housing', 'abitativa'],
    maturity: 'consolidated',
    status: 'active',
    period: { from: '2024-06-01', ongoing: true },
    related: ['monte-esempio-la-garanzia-per-l-affitto'],
    toolType: 'checklist',
    whenToUse: {
      it: 'Alla visita dell’appartamento, con la persona che ci andrà a vivere. Non dopo la firma: è successo, e a quel punto serve a poco.',
      en: 'When visiting the flat, with the person who will live there. Not after signing: it happened, and by then it is of little use.',
    },
    instructions: {
      it: `#### Nella casa

- Aprire rubinetti e finestre, guardare gli angoli: la muffa si nasconde dietro gli armadi.
- Chiedere l’ultima bolletta del riscaldamento, non una stima.
- Provare il citofono: i corrieri e il medico lo useranno.

#### Nel contratto

- Chi paga che cosa delle spese comuni, scritto.
- Quante persone possono abitarci e chi chiede la residenza.
- Come si dà disdetta e con quanto anticipo.

#### Prima di uscire

- Ripetere a voce le tre cose che preoccupano di più.
- Lasciare passare una notte.`,
      en: `#### In the home

- Turn on taps, open windows, look into corners: mould hides behind wardrobes.
- Ask for the last heating bill, not an estimate.
- Try the intercom: couriers and the doctor will use it.

#### In the contract

- Who pays which shared costs, in writing.
- How many people may live there and who registers residence.
- How notice is given and how long beforehand.

#### Before leaving

- Say aloud the three things that worry you most.
- Let a night go by.`,
    },
    timeToAdopt: 'Subito: si stampa e si usa',
    toLocalise: [
      {
        placeholder: '[ACCORDO TERRITORIALE]',
        help: {
          it: 'Il canone concordato valido nella tua città e dove si trova.',
          en: 'The agreed rent valid in your city and where to find it.',
        },
      },
      {
        placeholder: '[SPORTELLO CASA]',
        help: {
          it: 'A chi rivolgersi se il proprietario chiede qualcosa di strano.',
          en: 'Whom to turn to if the landlord asks for something odd.',
        },
      },
    ],
    privacyNotes: {
      it: 'La lista resta alla persona: l’ufficio non ne tiene copia. Non scriverci il nome del proprietario.',
      en: 'The list stays with the person: the office keeps no copy. Do not write the landlord’s name on it.',
    },
    steps: [
      { verb: 'created', by: 'monteStaff', daysAgo: 150, to: 'draft' },
      { verb: 'submit', by: 'monteStaff', daysAgo: 147, to: 'submitted' },
      { verb: 'approve', by: 'monteManager', daysAgo: 145, to: 'network' },
      { verb: 'propose', by: 'monteManager', daysAgo: 101, to: 'proposed' },
      {
        verb: 'sendBack',
        by: 'anciFirst',
        daysAgo: 92,
        to: 'network',
        note: 'Ottimo strumento. Prima della pubblicazione servirebbe la lista anche come documento da stampare: così chi lo trova lo usa il giorno stesso.',
      },
    ],
  },
  {
    slug: 'monte-esempio-relazione-invernale',
    kind: 'report',
    organisation: 'monte-esempio',
    authors: ['monteManager'],
    title: {
      it: 'L’inverno 2025-2026: casa e lavoro stagionale',
      en: 'Winter 2025-2026: homes and seasonal work',
    },
    summary: {
      it: 'Appunti per la relazione: quante case si sono aperte d’inverno e che cosa è successo a Pasqua.',
      en: 'Notes for the report: how many homes opened in winter and what happened at Easter.',
    },
    topics: ['housing'],
    period: { from: '2025-11-01', to: '2026-04-30' },
    reportPeriod: { from: '2025-11-01', to: '2026-04-30' },
    steps: [{ verb: 'created', by: 'monteManager', daysAgo: 3, to: 'draft' }],
  },
]
