import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Typed rules that find faults; layout is Prettier's business. */
export default tseslint.config(
  { ignores: ['cdk.out/', '.build/', '.data/', 'coverage/', 'test/golden/*/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // A raw-HTML sink is a way in for what a client typed.
    files: ['web/**/*.ts', 'web/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Render text as text.',
        },
        {
          selector: 'AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]',
          message: 'Render text as text.',
        },
      ],
    },
  },
  {
    // Whoever writes a text must not decide how long a pattern takes over it.
    files: ['{adapters,domain,emails,functions,schemas,web}/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    // Commands and the one-machine run speak to a person at a terminal.
    files: ['local/**/*.ts', 'infra/**/*.ts', 'web/build.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
