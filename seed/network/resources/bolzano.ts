import type { NetworkResource } from '../../types'
import type { SourceKey } from '../sources'

export const bolzano: NetworkResource<SourceKey>[] = [
  {
    slug: 'bolzano-unita-di-strada-e-ricoveri',
    kind: 'model',
    organisation: 'bolzano',
    edition: 'LGNetEA',
    title: {
      it: 'Unità di strada, appartamenti e ricoveri notturni',
      en: 'Street unit, flats and night shelters',
    },
    summary: {
      it: 'L’Azienda Servizi Sociali, con il terzo settore, lavora su unità di strada, accoglienza in appartamento, case per giovani lavoratori e ricoveri notturni.',
      en: 'The social services agency works with the third sector on a street unit, reception in flats, housing for young workers and night shelters.',
    },
    topics: ['presa-in-carico', 'housing', 'abitativa', 'terzo-settore'],
    approach: {
      it: 'Nella prima edizione l’Azienda Servizi Sociali, con la cooperativa River Equipe e l’associazione Volontarius, ha lavorato su unità di strada, accoglienza in appartamento, case per giovani lavoratori e ricoveri notturni.',
      en: 'In the first edition the social services agency, with the River Equipe cooperative and the Volontarius association, worked on a street unit, reception in flats, housing for young workers and night shelters.',
    },
    coreElements: [
      { title: { it: 'Unità di strada', en: 'Street unit' } },
      { title: { it: 'Accoglienza in appartamento', en: 'Reception in flats' } },
      { title: { it: 'Case per giovani lavoratori', en: 'Housing for young workers' } },
      { title: { it: 'Ricoveri notturni', en: 'Night shelters' } },
    ],
    partners: [
      { name: 'Azienda Servizi Sociali di Bolzano', organisation: 'assb' },
      { name: 'Cooperativa River Equipe' },
      { name: 'Associazione Volontarius' },
    ],
    sources: ['bolzano-ea-2'],
  },
  {
    slug: 'bolzano-verso-la-piena-autonomia-abitativa',
    kind: 'model',
    organisation: 'bolzano',
    edition: 'LGNET2',
    title: {
      it: 'Verso la piena autonomia abitativa',
      en: 'Towards full housing independence',
    },
    summary: {
      it: 'Persone migranti in forte stress abitativo accompagnate verso una casa propria, perché abbiano bisogno sempre meno dei servizi sociali.',
      en: 'Migrants under severe housing stress supported towards a home of their own, so that they rely less and less on social services.',
    },
    topics: ['housing', 'abitativa', 'terzo-settore'],
    related: ['bolzano-unita-di-strada-e-ricoveri'],
    approach: {
      it: 'A Bolzano LGNET2 ha accompagnato persone migranti in forte stress abitativo perché potessero arrivare a una casa propria. Le attività sono state affidate a Volontarius e River Equipe.',
      en: 'In Bolzano LGNET2 supported migrants under severe housing stress so that they could reach a home of their own. The work was entrusted to Volontarius and River Equipe.',
    },
    coreElements: [
      {
        title: {
          it: 'Accompagnamento verso una casa propria',
          en: 'Support towards a home of one’s own',
        },
      },
    ],
    partners: [
      { name: 'Azienda Servizi Sociali di Bolzano', organisation: 'assb' },
      { name: 'Volontarius' },
      { name: 'River Equipe' },
    ],
    sources: ['bolzano-2-1'],
  },
  {
    slug: 'bolzano-casa-sul-libero-mercato',
    kind: 'model',
    organisation: 'bolzano',
    edition: 'LGNET3',
    title: {
      it: 'Casa sul libero mercato con un’équipe accanto',
      en: 'A home on the open market with a team alongside',
    },
    summary: {
      it: 'Un’équipe sostiene le persone nella ricerca di una casa sul mercato libero, fino alla completa autonomia.',
      en: 'A team supports people in finding a home on the open market, up to full independence.',
    },
    topics: ['housing', 'abitativa'],
    continues: 'bolzano-verso-la-piena-autonomia-abitativa',
    approach: {
      it: 'Secondo il bilancio presentato dal Gruppo Volontarius, a Bolzano un’équipe sostiene le persone che cercano casa sul mercato libero, alcune fino alla completa autonomia. La ricerca continua il lavoro delle edizioni precedenti.',
      en: 'According to the figures presented by Gruppo Volontarius, in Bolzano a team supports people looking for a home on the open market, some of them to full independence. It carries on the work of earlier editions.',
    },
    coreElements: [
      { title: { it: 'Équipe di sostegno', en: 'Support team' } },
      { title: { it: 'Ricerca sul mercato libero', en: 'Search on the open market' } },
      {
        title: {
          it: 'Accompagnamento fino all’autonomia',
          en: 'Support up to full independence',
        },
      },
    ],
    partners: [{ name: 'Gruppo Volontarius' }],
    evidence: [
      {
        claim: {
          it: 'Persone sostenute dall’équipe',
          en: 'People supported by the team',
        },
        value: 155,
        unit: 'persone',
        period: 'dal settembre 2024',
        source: 'bolzano-3-1',
      },
      {
        claim: {
          it: 'Di queste, fino alla completa autonomia',
          en: 'Of these, to full independence',
        },
        value: 40,
        unit: 'persone',
        period: 'dal settembre 2024',
        source: 'bolzano-3-1',
      },
      {
        claim: {
          it: 'Persone che hanno trovato casa sul mercato libero: la cifra attraversa le tre edizioni e non riguarda la sola LGNET3',
          en: 'People who found a home on the open market: the figure spans the three editions and is not LGNET3’s alone',
        },
        value: 180,
        unit: 'persone',
        period: 'dal 2021',
        source: 'bolzano-3-1',
      },
    ],
    sources: ['bolzano-3-1'],
  },
]
