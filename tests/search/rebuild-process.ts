import { rebuildSearch } from '../../src/search-rebuild'

/** `npm run search:rebuild` from the sources, without building: for rebuilding.test.ts. */
await rebuildSearch()
