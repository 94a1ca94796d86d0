import js from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'corpus/', 'fixtures/', 'test/score/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', performance: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration', message: 'Plain functions and readonly data; no class.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  { files: ['*.config.{js,ts}', 'test/setup/**'], rules: { 'no-restricted-syntax': 'off' } },
)
