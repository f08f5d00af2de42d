import { currentLawBook } from '../../../src/core/law/currentBook';
import { awardSlipFixes } from '../../../src/core/nominees/fixes/awardSlipFix';
import { nearAwards } from '../../../src/core/nominees/nearAward';

const nearTo = nearAwards(currentLawBook());

test.each([
  ['Chiến sĩ thi đua sơ sở', ['Chiến sĩ thi đua cơ sở'], 'letter'],
  ['Lao động tiên tiếnn', ['Lao động tiên tiến'], 'letter'],
  ['Lao đông tiên tiếp', ['Lao động tiên tiến'], 'letter'],
  ['Tập thể lao động xuất sác', ['Tập thể lao động xuất sắc'], 'marks'],
  ['Lao động tiến tiến', ['Lao động tiên tiến'], 'marks'],
  ['Lao động giỏi', ['Lao động tiên tiến'], 'end'],
  ['Cờ thi đua của Chính phur', ['Cờ thi đua của Chính phủ'], 'letter'],
  ['Lao động tiên tiến xuất sắc', ['Lao động tiên tiến'], 'end'],
  ['Tập thể lao động giỏi', ['Tập thể lao động tiên tiến', 'Tập thể lao động xuất sắc'], 'end'],
] as const)('%s is near to %j', (words, names, by) => {
  const near = nearTo(words);
  expect([[...(near?.names ?? [])].sort(), near?.by]).toEqual([names, by]);
});

test.each([
  'Người tốt nhất phường',
  'Gia đình hiếu học',
  'Bằng khen của Liên đoàn Lao động',
  'Danh hiệu khác',
  'LĐTX',
  'lao dong tien tien',
  'LAO ĐỘNG TIÊN TIẾN',
  '',
  'Thôn sạch đẹp',
  'Cờ thi đua của Tỉnh đoàn',
  'Cờ thi đua của Hội Nông dân tỉnh',
])('"%s" is near to none', (words) => {
  expect(nearTo(words)).toBeNull();
});

test.each([
  ['Lao động tiến tiến', 'fix Lao động tiên tiến'],
  // the catalogue does not know it as it stands: what the award asks for was not looked at
  ['Chiến sĩ thi đua sơ sở', 'question Chiến sĩ thi đua cơ sở'],
  ['Lao động giỏi', null],
  ['Chiến sỹ thi đua cơ sở', null],
  ['Lao động tiên tiến năm 2025', null],
] as const)('what is proposed for "%s"', (value, to) => {
  const cell = { sheet: 'DS', row: 4, column: 2 };
  const proposal = awardSlipFixes(currentLawBook())({ field: 'award', cell, value });
  const said =
    proposal?.kind === 'fix' ? proposal.fix.fix.to : (proposal?.question.choices.join('|') ?? null);
  expect(proposal === null ? null : `${proposal.kind} ${said}`).toBe(to);
});
