import { core } from './core'
import { web } from './web'

/** Every message of the interface, one file a room. */
export const it = {
  ...core,
  ...web,
}
