import { currentLawBook } from '../../../src/core/law/currentBook';
import { recipientsWithoutLists } from '../../../src/core/rules/plan/abolishedRecipients';
import { foundBy } from './found';
import { samplePlan } from './samplePlan';
import { day } from './taskSheet';

const law = currentLawBook();

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    '2026-01-12',
    ['UBND huyện (để báo cáo)', 'Phòng Nội vụ huyện', 'Các đơn vị'],
    ['UBND huyện', 'Phòng Nội vụ huyện'],
  ],
  ['2025-06-30', ['UBND huyện', 'Hội Nông dân huyện'], []],
  ['2026-01-12', ['UBND tỉnh', 'Sở Nội vụ', 'Phòng Văn hóa - Xã hội', 'Hội Nông dân xã', 'Lưu: VT'], []],
  ['2025-07-01', ['Huyện đoàn Mẫu', 'LĐLĐ thị xã Mẫu'], ['Huyện đoàn', 'LĐLĐ thị xã']],
])('recipients of a plan of %s: %j', (date, recipients, bodies) => {
  const document = { ...samplePlan.document, date: day(date) };
  const plan = { ...samplePlan, document, recipients };
  const found = foundBy([recipientsWithoutLists], { plan, law, today: day('2026-11-20') });
  expect(found.map(({ rule, severity, data }) => [rule, severity, data['body']])).toEqual(
    bodies.map((body) => ['TQ-04', 'warning', body]),
  );
});
