import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const sassari: NetworkResource<SourceKey>[] = [
  {
    slug: 'sassari-laboratori-per-ragazze-e-ragazzi',
    kind: 'model',
    organisation: 'sassari',
    edition: 'LGNetEA',
    title: {
      it: 'Laboratori per ragazze e ragazzi: falegnameria, ceramica, ciclofficina',
      en: 'Workshops for young people: joinery, ceramics, bike repair',
    },
    summary: {
      it: 'Laboratori tra gli 11 e i 29 anni, dove ragazze e ragazzi italiani e stranieri imparano insieme a costruire e riparare.',
      en: 'Workshops for ages 11 to 29, where Italian and foreign young people learn together to build and repair.',
    },
    topics: ['impegno-civico', 'lavoro-e-formazione', 'sociale'],
    approach: {
      it: 'A Sassari LGNetEA ha proposto laboratori tra gli 11 e i 29 anni, dalla falegnameria alla ceramica, dalla ciclofficina all’autocostruzione.',
      en: 'In Sassari LGNetEA offered workshops for ages 11 to 29, from joinery to ceramics, from bike repair to self-building.',
    },
    coreElements: [
      { title: { it: 'Falegnameria', en: 'Joinery' } },
      { title: { it: 'Ceramica', en: 'Ceramics' } },
      { title: { it: 'Ciclofficina', en: 'Bike repair' } },
      { title: { it: 'Autocostruzione', en: 'Self-building' } },
    ],
    evidence: [
      {
        claim: { it: 'Domande presentate', en: 'Applications received' },
        value: 110,
        unit: 'domande',
        source: 'sassari-ea-1',
      },
      {
        claim: { it: 'Domande accolte', en: 'Applications accepted' },
        value: 70,
        unit: 'domande',
        source: 'sassari-ea-1',
      },
      {
        claim: { it: 'Partecipanti stranieri', en: 'Foreign participants' },
        value: 30,
        unit: '%',
        source: 'sassari-ea-1',
      },
    ],
    sources: ['sassari-ea-1'],
  },
  {
    slug: 'sassari-unita-mobile-ed-equipe-multidisciplinare',
    kind: 'model',
    organisation: 'sassari',
    edition: 'LGNetEA',
    title: {
      it: 'L’unità mobile e l’équipe multidisciplinare',
      en: 'The mobile unit and the multidisciplinary team',
    },
    summary: {
      it: 'Un’unità di strada con mediatori, pedagogisti, psicologi e assistenti sociali, che lavora anche con l’azienda sanitaria.',
      en: 'A street unit of mediators, educators, psychologists and social workers, which also works with the health authority.',
    },
    topics: ['presa-in-carico', 'sanitaria', 'mediazione-linguistico-culturale'],
    approach: {
      it: 'La prima edizione a Sassari è partita da un’unità di strada con mediatori, pedagogisti, psicologi e assistenti sociali.',
      en: 'The first edition in Sassari started with a street unit of mediators, educators, psychologists and social workers.',
    },
    coreElements: [
      { title: { it: 'Unità di strada', en: 'Street unit' } },
      {
        title: { it: 'Équipe multidisciplinare', en: 'Multidisciplinary team' },
        description: {
          it: 'Mediatori, pedagogisti, psicologi e assistenti sociali.',
          en: 'Mediators, educators, psychologists and social workers.',
        },
      },
      {
        title: { it: 'Lavoro con l’azienda sanitaria', en: 'Work with the health authority' },
      },
    ],
    team: [
      { role: 'Mediatori' },
      { role: 'Pedagogisti' },
      { role: 'Psicologi' },
      { role: 'Assistenti sociali' },
    ],
    evidence: [
      {
        claim: { it: 'Interventi (circa)', en: 'Interventions (about)' },
        value: 90,
        unit: 'interventi',
        source: 'sassari-ea-2',
      },
      {
        claim: {
          it: 'Di questi, con l’azienda sanitaria (circa)',
          en: 'Of these, with the health authority (about)',
        },
        value: 30,
        unit: 'interventi',
        source: 'sassari-ea-2',
      },
    ],
    sources: ['sassari-ea-2'],
  },
  {
    slug: 'sassari-equipe-itineranti-e-laboratori-nelle-periferie',
    kind: 'model',
    organisation: 'sassari',
    edition: 'LGNET2',
    title: {
      it: 'Équipe itineranti e laboratori nelle periferie',
      en: 'Travelling teams and workshops in the outskirts',
    },
    summary: {
      it: 'Sostegno psico-socio-legale, équipe mobili per la presa in carico socio-sanitaria e laboratori nei punti di aggregazione delle periferie.',
      en: 'Psycho-socio-legal support, mobile teams for health-and-social case management and workshops in meeting places on the outskirts.',
    },
    topics: ['presa-in-carico', 'impegno-civico', 'sanitaria', 'assistenza-legale'],
    continues: 'sassari-unita-mobile-ed-equipe-multidisciplinare',
    approach: {
      it: 'Con LGNET2 Sassari ha unito tre cose: il sostegno psico-socio-legale, le équipe mobili per la presa in carico socio-sanitaria e i laboratori nei punti di aggregazione delle periferie.',
      en: 'With LGNET2 Sassari combined three things: psycho-socio-legal support, mobile teams for health-and-social case management and workshops in meeting places on the outskirts.',
    },
    coreElements: [
      { title: { it: 'Sostegno psico-socio-legale', en: 'Psycho-socio-legal support' } },
      { title: { it: 'Équipe mobili', en: 'Mobile teams' } },
      { title: { it: 'Laboratori nelle periferie', en: 'Workshops on the outskirts' } },
    ],
    evidence: [
      {
        claim: { it: 'Beneficiari complessivi', en: 'Beneficiaries overall' },
        value: 200,
        unit: 'persone',
        period: 'LGNET2',
        source: 'sassari-2-1',
      },
    ],
    sources: ['sassari-2-1'],
  },
  {
    slug: 'sassari-rifugi-protetti-e-coabitazione-solidale',
    kind: 'model',
    organisation: 'sassari',
    edition: 'LGNET2',
    title: {
      it: 'Rifugi protetti e coabitazione solidale',
      en: 'Protected shelters and solidarity co-housing',
    },
    summary: {
      it: 'Per le emergenze abitative, rifugi protetti e forme di coabitazione solidale, con un servizio di sostegno alla locazione e all’autonomia.',
      en: 'For housing emergencies, protected shelters and solidarity co-housing, with a service supporting rentals and independence.',
    },
    topics: ['housing', 'abitativa'],
    approach: {
      it: 'Per le emergenze abitative Sassari ha gestito rifugi protetti e forme di coabitazione solidale. Un servizio di sostegno alla locazione e all’autonomia accompagna oltre l’emergenza.',
      en: 'For housing emergencies Sassari ran protected shelters and solidarity co-housing. A service supporting rentals and independence accompanies people beyond the emergency.',
    },
    coreElements: [
      { title: { it: 'Rifugi protetti', en: 'Protected shelters' } },
      { title: { it: 'Coabitazione solidale', en: 'Solidarity co-housing' } },
      {
        title: {
          it: 'Sostegno alla locazione e all’autonomia',
          en: 'Support for rentals and independence',
        },
      },
    ],
    sources: ['sassari-2-2'],
  },
  {
    slug: 'sassari-lgnet3-risorse-e-obiettivi',
    kind: 'report',
    organisation: 'sassari',
    edition: 'LGNET3',
    title: {
      it: 'LGNET3 a Sassari: risorse e obiettivi dichiarati all’avvio',
      en: 'LGNET3 in Sassari: resources and aims stated at the start',
    },
    summary: {
      it: 'Quanto ha a disposizione la terza edizione a Sassari e che cosa si propone entro la fine del 2026. Sono obiettivi, non ancora risultati.',
      en: 'What the third edition has available in Sassari and what it aims for by the end of 2026. These are aims, not results yet.',
    },
    topics: ['presa-in-carico', 'impegno-civico', 'lavoro-e-formazione'],
    actions: [
      {
        title: {
          it: 'Presentazione dell’11 dicembre 2024',
          en: 'Presentation of 11 December 2024',
        },
        result: {
          it: 'La terza edizione dispone di 346.499,78 euro. Entro la fine del 2026 punta a sostenere 80 persone con i servizi di inclusione, 30 verso l’autonomia socio-lavorativa, e a coinvolgerne 60 nei laboratori.',
          en: 'The third edition has 346,499.78 euros. By the end of 2026 it aims to support 80 people through inclusion services, 30 towards social and work independence, and to involve 60 in workshops.',
        },
      },
    ],
    indicators: [
      {
        label: 'Persone da sostenere con i servizi di inclusione',
        target: 80,
        unit: 'persone',
        source: 'sassari-3-1',
      },
      {
        label: 'Percorsi verso l’autonomia socio-lavorativa',
        target: 30,
        unit: 'persone',
        source: 'sassari-3-1',
      },
      {
        label: 'Partecipanti ai laboratori',
        target: 60,
        unit: 'persone',
        source: 'sassari-3-1',
      },
    ],
    sources: ['sassari-3-1'],
  },
]
