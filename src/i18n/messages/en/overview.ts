export const overview = {
  'ui.nav.overview': 'Network overview',
} as const
