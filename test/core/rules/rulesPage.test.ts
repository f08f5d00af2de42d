import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './rulesPage';

test('docs/rules.md is current: if not, run "npm run rules"', () => {
  expect(readFileSync(join(__dirname, '..', '..', '..', 'docs', 'rules.md'), 'utf8')).toBe(rulesPage());
});
