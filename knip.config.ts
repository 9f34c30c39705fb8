import type { KnipConfig } from 'knip'

/** Dead code: files nobody imports, exports nobody uses, dependencies nobody needs. */
const config: KnipConfig = {
  entry: [
    'payload.config.ts',
    'src/{build,dev,start,backup,restore}.ts',
    'src/web/styles/build-styles.ts',
    'src/web/islands/*.ts',
    'src/admin/next.config.ts',
    'src/admin/app/**/*.{ts,tsx}',
    'src/database/migrations/*.ts',
    'tests/**/*.test.ts',
    'tests/*.ts',
    'tests/{bench,soak}/*.ts',
  ],
  project: ['*.ts', '{src,collections,seed,tests}/**/*.{ts,tsx}'],
  ignore: ['src/generated/**', 'src/admin/importMap.*'],
  ignoreExportsUsedInFile: true,
}

export default config
