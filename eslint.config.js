import tseslint from 'typescript-eslint'

/** What the rules below cannot say of the sources, the tests of tests/project say. */
export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.data/',
      '.cache/',
      '**/.next/',
      'src/generated/',
      'src/database/migrations/',
      'src/admin/importMap.js',
      '**/next-env.d.ts',
    ],
  },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '.*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      // Characters are counted as people see them, by code point.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Rows, requests and answers come from outside: what the types promise is asked all the same.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Payload's and node:test's contracts want promises and void where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // `any` is never written; what Array.isArray and JSON.parse make of unknown may be handed on.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['lexical', '@lexical/*'], message: 'Payload brings its own lexical.' },
            {
              regex:
                '^(assert|buffer|child_process|crypto|fs|http|os|path|stream|url|util|zlib)(/|$)',
              message: 'Write node: before it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**', 'collections/**', 'seed/**'],
    ignores: ['src/{build,generate,start,backup,restore,search-rebuild,import}.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**', 'collections/**', 'seed/**', 'payload.config.ts'],
    ignores: [
      'src/{env,log,build,generate,panel,backup,restore}.ts',
      'src/database/migrate-safely.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read in src/env.ts.' },
      ],
    },
  },
  {
    files: ['src/web/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name=/^(style|dangerouslySetInnerHTML|on[A-Z].*)$/]',
          message: 'The content security policy lets no inline style, script or markup through.',
        },
      ],
    },
  },
  {
    // Payload hands hooks, and tests read answers, as any: what they hold is asked where it matters.
    files: ['collections/**', 'tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // node:test reports what a test or suite returns.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)
