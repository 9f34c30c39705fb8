import { main } from './start'

/** `npm run dev`: the server from its sources, started again at every change; the panel as built. */
await main()
