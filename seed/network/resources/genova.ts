import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const genova: NetworkResource<SourceKey>[] = [
  {
    slug: 'genova-cura-dei-cimiteri-cittadini',
    kind: 'model',
    organisation: 'genova',
    edition: 'LGNetEA',
    title: { it: 'Cura dei cimiteri cittadini', en: 'Caring for the city’s cemeteries' },
    summary: {
      it: 'Persone provenienti dai progetti SAI, divise in squadre seguite da un tutor, lavorano alla manutenzione di tre cimiteri di Genova.',
      en: 'People from SAI reception projects, split into teams followed by a tutor, work on the upkeep of three cemeteries in Genoa.',
    },
    topics: ['impegno-civico', 'sociale'],
    approach: {
      it: 'Con LGNetEA quaranta persone provenienti dai progetti SAI, divise in nove squadre seguite da un tutor, hanno lavorato alla manutenzione di tre cimiteri cittadini: Cesino, Pegli e Sestri Ponente.',
      en: 'Under LGNetEA forty people from SAI reception projects, split into nine teams followed by a tutor, worked on the upkeep of three of the city’s cemeteries: Cesino, Pegli and Sestri Ponente.',
    },
    coreElements: [
      { title: { it: 'Squadre', en: 'Teams' } },
      { title: { it: 'Un tutor che le segue', en: 'A tutor who follows them' } },
      { title: { it: 'Manutenzione di luoghi pubblici', en: 'Upkeep of public places' } },
    ],
    evidence: [
      {
        claim: { it: 'Persone coinvolte', en: 'People involved' },
        value: 40,
        unit: 'persone',
        source: 'genova-ea-1',
      },
      {
        claim: { it: 'Squadre al lavoro', en: 'Teams at work' },
        value: 9,
        unit: 'squadre',
        source: 'genova-ea-1',
      },
      {
        claim: { it: 'Cimiteri curati', en: 'Cemeteries cared for' },
        value: 3,
        unit: 'luoghi',
        source: 'genova-ea-1',
      },
    ],
    sources: ['genova-ea-1'],
  },
  {
    slug: 'genova-sportello-mobile-e-centro-servizi-di-vico-tacconi',
    kind: 'model',
    organisation: 'genova',
    edition: 'LGNET3',
    title: {
      it: 'Sportello itinerante e One Stop Shop di vico Tacconi',
      en: 'Travelling desk and One Stop Shop in vico Tacconi',
    },
    summary: {
      it: 'Genova affianca a un centro servizi nel cuore della città uno sportello itinerante attivo quattro giorni alla settimana, con obiettivi dichiarati per la presa in carico e la casa.',
      en: 'Genoa pairs a service centre with a travelling desk active four days a week, with stated aims for case management and housing.',
    },
    topics: ['presa-in-carico', 'housing', 'fragilita-sanitaria-o-psichica'],
    period: { from: '2025-04-01' },
    approach: {
      it: `Nell’aprile 2025 Genova ha aperto il **One Stop Shop** di vico Tacconi e presentato lo **sportello itinerante**, attivo quattro giorni alla settimana.

L’obiettivo dichiarato è assistere almeno 400 persone, 200 delle quali con presa in carico psicosociale e 120 verso l’autonomia abitativa. Sono obiettivi, non risultati.`,
      en: `In April 2025 Genoa opened the **One Stop Shop** in vico Tacconi and presented the **travelling desk**, active four days a week.

The stated aim is to assist at least 400 people, 200 of them with psychosocial case management and 120 towards independent housing. These are aims, not results.`,
    },
    coreElements: [
      { title: { it: 'Centro servizi in vico Tacconi', en: 'Service centre in vico Tacconi' } },
      {
        title: { it: 'Sportello itinerante', en: 'Travelling desk' },
        description: {
          it: 'Attivo quattro giorni alla settimana.',
          en: 'Active four days a week.',
        },
      },
      { title: { it: 'Presa in carico psicosociale', en: 'Psychosocial case management' } },
      {
        title: {
          it: 'Percorsi verso l’autonomia abitativa',
          en: 'Paths towards independent housing',
        },
      },
    ],
    related: ['genova-il-mediatore-immobiliare'],
    sources: ['genova-3-1'],
  },
  {
    slug: 'genova-il-mediatore-immobiliare',
    kind: 'model',
    organisation: 'genova',
    edition: 'LGNET3',
    title: { it: 'Il mediatore immobiliare', en: 'The housing mediator' },
    summary: {
      it: 'Una figura che costruisce fiducia tra proprietari e inquilini e accompagna le persone verso una casa propria.',
      en: 'A role that builds trust between owners and tenants and supports people towards a home of their own.',
    },
    topics: ['housing', 'abitativa'],
    approach: {
      it: 'All’Assemblea ANCI del novembre 2025 l’assessorato al Welfare di Genova ha illustrato il lavoro del **mediatore immobiliare**, che costruisce fiducia tra proprietari e inquilini.',
      en: 'At ANCI’s Assembly in November 2025 Genoa’s welfare department described the work of the **housing mediator**, who builds trust between owners and tenants.',
    },
    coreElements: [
      {
        title: {
          it: 'Fiducia tra proprietari e inquilini',
          en: 'Trust between owners and tenants',
        },
      },
      {
        title: {
          it: 'Accompagnamento all’autonomia abitativa',
          en: 'Support towards independent housing',
        },
      },
    ],
    evidence: [
      {
        claim: {
          it: 'Persone accompagnate verso l’autonomia abitativa',
          en: 'People supported towards independent housing',
        },
        value: 137,
        unit: 'persone',
        period: 'novembre 2025',
        source: 'genova-3-2',
      },
    ],
    sources: ['genova-3-2'],
  },
]
