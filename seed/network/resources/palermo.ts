import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const palermo: NetworkResource<SourceKey>[] = [
  {
    slug: 'palermo-i-primi-appartamenti-per-l-autonomia',
    kind: 'model',
    organisation: 'palermo',
    edition: 'LGNetEA',
    title: {
      it: 'I primi appartamenti per l’autonomia dei giovani',
      en: 'The first flats towards young people’s independence',
    },
    summary: {
      it: 'Con l’Agenzia per la casa, appartamenti e contributi per affitto e utenze per accompagnare i giovani all’autonomia abitativa.',
      en: 'With the housing agency, flats and contributions to rent and utilities to support young people towards independent housing.',
    },
    topics: ['housing', 'abitativa'],
    period: { from: '2021-09-01' },
    approach: {
      it: 'Con LGNetEA Palermo ha puntato sull’autonomia abitativa dei giovani. Dal settembre 2021, con l’**Agenzia per la casa**, i primi appartamenti, con contributi per affitto e utenze.',
      en: 'Under LGNetEA Palermo focused on young people’s independent housing. From September 2021, with the **housing agency**, the first flats, with contributions to rent and utilities.',
    },
    coreElements: [
      { title: { it: 'Agenzia per la casa', en: 'Housing agency' } },
      { title: { it: 'Appartamenti', en: 'Flats' } },
      {
        title: { it: 'Contributi per affitto e utenze', en: 'Contributions to rent and utilities' },
      },
    ],
    evidence: [
      {
        claim: { it: 'Primi beneficiari', en: 'First beneficiaries' },
        value: 45,
        unit: 'persone',
        period: 'dal settembre 2021',
        source: 'palermo-ea-1',
      },
      {
        claim: {
          it: 'Persone nel percorso, poi (circa): comprende i primi beneficiari',
          en: 'People on the path, later (about): includes the first beneficiaries',
        },
        value: 60,
        unit: 'persone',
        source: 'palermo-ea-1',
      },
    ],
    sources: ['palermo-ea-1'],
  },
  {
    slug: 'palermo-polo-one-stop-shop-e-spazio-per-mamme-e-adolescenti',
    kind: 'model',
    organisation: 'palermo',
    edition: 'LGNET2',
    title: {
      it: 'Un polo One Stop Shop e uno spazio per mamme e adolescenti',
      en: 'A One Stop Shop hub and a space for mothers and teenagers',
    },
    summary: {
      it: 'Accanto al polo One Stop Shop, uno spazio con laboratori, sostegno scolastico e attenzione al benessere mentale.',
      en: 'Beside the One Stop Shop hub, a space with workshops, school support and care for mental well-being.',
    },
    topics: ['presa-in-carico', 'impegno-civico', 'sociale', 'lavoro-e-formazione'],
    approach: {
      it: 'Nella seconda edizione Palermo ha attivato un polo One Stop Shop e uno spazio per mamme e adolescenti, con laboratori di informatica, sartoria, ballo e cittadinanza attiva, sostegno scolastico e benessere mentale.',
      en: 'In the second edition Palermo opened a One Stop Shop hub and a space for mothers and teenagers, with computer, tailoring, dance and active citizenship workshops, school support and mental well-being.',
    },
    coreElements: [
      { title: { it: 'Polo One Stop Shop', en: 'One Stop Shop hub' } },
      { title: { it: 'Spazio per mamme e adolescenti', en: 'Space for mothers and teenagers' } },
      {
        title: {
          it: 'Laboratori di informatica, sartoria, ballo e cittadinanza attiva',
          en: 'Computer, tailoring, dance and active citizenship workshops',
        },
      },
      {
        title: {
          it: 'Sostegno scolastico e benessere mentale',
          en: 'School support and mental well-being',
        },
      },
    ],
    evidence: [
      {
        claim: { it: 'Beneficiari in tutto', en: 'Beneficiaries in all' },
        value: 200,
        unit: 'persone',
        period: 'LGNET2',
        source: 'palermo-2-2',
      },
    ],
    sources: ['palermo-2-2'],
  },
  {
    slug: 'palermo-portinerie-di-comunita',
    kind: 'model',
    organisation: 'palermo',
    edition: 'LGNET3',
    title: { it: 'Portinerie di comunità', en: 'Community concierge points' },
    summary: {
      it: 'Luoghi d’incontro dove scambiare competenze e spazi di prossimità aperti a chi abita il quartiere, anche in un bene confiscato alla mafia.',
      en: 'Meeting places for exchanging skills and neighbourhood spaces open to residents, one of them in a building confiscated from the mafia.',
    },
    topics: ['impegno-civico', 'sociale', 'sanitaria'],
    approach: {
      it: `Palermo ha dato a LGNET3 due direttrici: la **partecipazione civica**, con luoghi d’incontro e portinerie di comunità dove scambiare competenze, e gli **spazi di prossimità** come la Casa dei Diritti.

Nell’ottobre 2025, in un immobile confiscato alla mafia al Cep, in via Besio, ha aperto uno spazio nato anche nell’ambito di LGNET3.`,
      en: `Palermo gave LGNET3 two lines of work: **civic participation**, with meeting places and community concierge points for exchanging skills, and **neighbourhood spaces** such as the Casa dei Diritti.

In October 2025 a space created in part under LGNET3 opened in a building confiscated from the mafia, in via Besio in the Cep district.`,
    },
    coreElements: [
      {
        title: { it: 'Portinerie di comunità', en: 'Community concierge points' },
        description: {
          it: 'Dove scambiare competenze.',
          en: 'Where skills are exchanged.',
        },
      },
      { title: { it: 'Casa dei Diritti', en: 'Casa dei Diritti' } },
      {
        title: { it: 'Lo spazio di via Besio', en: 'The space in via Besio' },
        description: {
          it: 'Portineria di comunità, centro per le politiche giovanili e sportello sanitario.',
          en: 'Community concierge, youth centre and health desk.',
        },
      },
    ],
    sources: ['palermo-3-1', 'palermo-3-2'],
  },
]
