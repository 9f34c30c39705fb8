import { importFile } from '../../src/import'

/** `npm run import` as a process of its own, on the sources as they are. */
await importFile(process.argv.slice(2))
