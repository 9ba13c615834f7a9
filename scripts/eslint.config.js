import tseslint from 'typescript-eslint';

/** Words that would make a result depend on the machine: forbidden in `src/` (law 1). */
const impureGlobals = [
  'process',
  'console',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'structuredClone',
  'globalThis',
  'window',
  'document',
  'navigator',
  'Buffer',
  'require',
  'eval',
  'Function',
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/out/**', '**/coverage/**', 'site/**', 'bench/**', 'src/entries/*.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: ['./tests/tsconfig.json'], tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-eval': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({ name, message: 'src/ is pure: take it as an argument (design law 1).' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'src/ reads no clock: take `asOf` or `stamp` as an argument.' },
        { object: 'Math', property: 'random', message: 'src/ takes no chance: take a `seed`.' },
        { object: 'z', property: 'config', message: 'zod is configured by the application, never by the library.' },
        {
          object: 'z',
          property: 'core',
          message: "Write `import * as core from 'zod/v4/core'`: as a value, `z.core` bundles every locale (50 KB).",
        },
        { object: 'z', property: 'locales', message: 'It bundles every locale (50 KB): import the ones needed from zod/locales.' },
        { object: 'z', property: 'url', message: 'z.url() calls `new URL` and refuses valid input in a bare context.' },
        { object: 'z', property: 'base64', message: 'z.base64() refuses valid input in a bare context.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'src/ reads no clock.' },
        {
          selector: "ImportDeclaration[source.value='zod'] ImportSpecifier",
          message: "Write `import * as z from 'zod'`: the named form bundles every locale.",
        },
        { selector: 'ExportAllDeclaration', message: 'Exports are named one by one.' },
        {
          selector: 'MemberExpression[property.name=/^toLocale/]',
          message: 'Numbers, dates and sorting are our own formatters: hosts differ.',
        },
        {
          selector: "MemberExpression[property.name='localeCompare']",
          message: 'Sort with compareText from base/compareText: hosts differ.',
        },
      ],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'src/ runs without Node.' }] }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
