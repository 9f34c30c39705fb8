import { execFileSync } from 'node:child_process'
import { main } from './start'

/**
 * `npm run dev`: the server from its sources, started again at every change, with stylesheet and
 * modules built from theirs; the panel as built.
 */
execFileSync(process.execPath, ['src/build.ts'], { stdio: 'inherit' })
await main()
