export const overview = {
  'ui.nav.overview': 'Quadro della rete',
} as const
