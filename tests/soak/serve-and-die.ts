import { main } from '../../src/start'
import { deaths, dieAt } from './deaths'

/** The portal as `npm start` runs it, until the moment that `DIE_AT` names. */
const death = deaths.find((one) => one === process.env.DIE_AT)
if (death) await dieAt(death)
await main({ panel: false })
