import { core } from './core'

/** Every message of the interface, one file a room. */
export const it = {
  ...core,
}
