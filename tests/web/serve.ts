import { main } from '../../src/start'

/** The portal as `npm start` runs it, without building and without the panel: for process.test.ts. */
await main({ panel: false })
