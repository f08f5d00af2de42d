import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

/** Written apart by hand: `sync()` has one home, and Vietnamese words have theirs. */
const syncOnlyInWorkbook = {
  selector: "CallExpression[callee.property.name='sync']",
  message: 'context.sync() stands only in src/workbook.',
};
const noVietnamese = {
  selector: 'Literal[value=/[à-ỹÀ-ỸăâđêôơưĂÂĐÊÔƠƯ]/], TemplateElement[value.raw=/[à-ỹÀ-ỸăâđêôơưĂÂĐÊÔƠƯ]/]',
  message:
    'Vietnamese words live in src/strings (what we say), src/core/vocabulary (what papers say) and the law book.',
};
const noBooleanArgument = {
  selector: 'CallExpression[callee.type="Identifier"] > Literal.arguments[raw=/^(true|false)$/]',
  message: 'No boolean positional arguments: name it in an object.',
};

/** Another language is another folder: whoever reaches into one of them would have to be changed for it. */
const wordsBehindTheirSeam = {
  group: ['**/strings/??', '**/strings/??/**'],
  message: 'Words come from src/strings (the pane), src/strings/papers, or src/strings/commandLine.',
};

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'dist-preview', '.cache', 'coverage', 'tools', '*.cjs', '*.config.*'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  // Where Excel's own objects are touched; elsewhere "load" and "getCell" are other people's words.
  {
    files: ['src/**/*.{ts,tsx}', 'test/workbook/**', 'test/excel-host/**'],
    ignores: ['src/excel-host/**'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/workbook/**',
      'src/strings/**',
      'src/core/vocabulary/**',
      'src/core/law/**',
      'src/core/text/oldFonts/**',
    ],
    rules: { 'no-restricted-syntax': ['error', syncOnlyInWorkbook, noVietnamese, noBooleanArgument] },
  },
  {
    // letters of an encoding and of the orthography, no words
    files: ['src/core/text/oldFonts/**'],
    rules: { 'no-restricted-syntax': ['error', syncOnlyInWorkbook, noBooleanArgument] },
  },
  {
    files: ['src/workbook/**'],
    rules: { 'no-restricted-syntax': ['error', noVietnamese, noBooleanArgument] },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    ignores: ['src/strings/**', 'test/words.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [wordsBehindTheirSeam] }] },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  // Data may be as long as what it lists.
  {
    files: [
      'src/core/vocabulary/**',
      'src/core/law/editions/**',
      'src/core/text/letterWidthTable.ts',
      'src/strings/vi/**',
      'test/samples/making/**',
    ],
    rules: { 'max-lines': 'off' },
  },
);
