import { atOnce } from '../../../src/core/work/work';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { PlanParagraph } from '../../../src/core/plan/planParagraph';
import { sharedDir } from '../../shared';

const folders = [join(__dirname, '../../fixtures/plans'), join(sharedDir, 'seeds')];
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => /\.(?:txt|md)$/.test(file) && !file.includes('.expected.'));

/** What must not hang on where the page's lines are cut. */
function skeleton(paragraphs: readonly PlanParagraph[]) {
  const reading = atOnce(readPlan(paragraphs, { origin: 'text' }));
  if (!reading.ok) return reading.reason;
  const { document, parts, bodies, recipients, signature, taskPartId } = reading.plan;
  const { kind, number, date, title, issuer, year } = document;
  return {
    document: { kind, number, date, title, issuer, year },
    parts: parts.map((part) => [part.id, part.title, part.items.flatMap(({ id }) => id ?? [])]),
    bodies: bodies.flatMap(({ id, name }) => (id === null ? [] : [[id, name]])),
    recipients,
    signature,
    taskPartId,
  };
}

describe.each(files.map((file) => [file.slice(file.lastIndexOf('/') + 1), file] as const))(
  '%s',
  (_, file) => {
    const paragraphs = paragraphsFromText(readFileSync(file, 'utf8'));
    it.each([
      [62, '\n'],
      [75, '\n\n'],
      [88, '\n'],
    ])('has the same skeleton when its lines are cut at %d letters', (width, lineEnd) => {
      const cut = new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'g');
      const lines = paragraphs.flatMap(({ text }) => text.match(cut) ?? []).map((line) => line.trimEnd());
      const found = skeleton(paragraphsFromText(lines.join(lineEnd)));
      expect(found).toEqual(skeleton(paragraphs));
    });
  },
);
