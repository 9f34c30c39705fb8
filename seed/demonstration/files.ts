import type { SeedFile } from '../types'

/** What the demonstration's entries show and attach; all of it made for this portal. */
export const files: SeedFile[] = [
  {
    file: 'sportello-mobile.png',
    noun: 'media',
    organisation: 'porto-esempio',
    alt: {
      it: 'Disegno: un furgone azzurro fermo lungo una strada con tre soste, davanti a case chiare',
      en: 'Drawing: a blue van standing on a road with three stops, in front of pale buildings',
    },
  },
  {
    file: 'orti-della-ferrovia.png',
    noun: 'media',
    organisation: 'valle-esempio',
    alt: {
      it: 'Disegno: file di orti in cassoni di terra, lungo un binario, sotto il sole',
      en: 'Drawing: rows of raised garden beds along a railway track, under the sun',
    },
  },
  {
    file: 'scheda-primo-colloquio.docx',
    noun: 'documents',
    organisation: 'porto-esempio',
    title: { it: 'Scheda di primo colloquio', en: 'First interview form (in Italian)' },
  },
  {
    file: 'sportello-mobile-indicatori.csv',
    noun: 'documents',
    organisation: 'porto-esempio',
    title: {
      it: 'Indicatori dello sportello mobile, 2023-2025',
      en: 'Indicators of the mobile desk, 2023-2025 (in Italian)',
    },
  },
  {
    file: 'protocollo-unita-mobile.pdf',
    noun: 'documents',
    organisation: 'valle-esempio',
    title: {
      it: 'Protocollo per l’unità mobile sanitaria',
      en: 'Protocol for the mobile health unit (in Italian)',
    },
  },
]
