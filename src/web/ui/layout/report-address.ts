import type { Locale } from '../../../i18n/locales'
import { pathTo, roomAt, type Room } from '../../../i18n/paths'

/** Rooms whose addresses hold what opens an account: of them the room alone is told. */
const secretRooms: readonly (Room | undefined)[] = [
  'resetPassword',
  'acceptInvitation',
  'confirmEmail',
  'notices',
]
const longestPath = 500

/** Where something wrong with this page is said. */
export function reportAddress(locale: Locale, path: string): string {
  const here = pathTo(locale, 'report')
  const room = roomAt(path.split('?')[0] ?? '')
  if (room === 'report') return here
  const page = room !== undefined && secretRooms.includes(room) ? pathTo(locale, room) : path
  return page.length > longestPath ? here : `${here}?${new URLSearchParams({ pagina: page })}`
}
