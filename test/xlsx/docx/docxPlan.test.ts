import { atOnce } from '../../../src/core/work/work';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { planAsJson } from '../../../src/core/plan/planAsJson';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { docxOf, level, p, table } from './docxOf';

const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '-')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const part = (text: string): string => p(text, { numId: '1', isBold: true });
const item = (text: string): string => p(text, { numId: '1', level: 1 });
const point = (text: string): string => p(text, { numId: '1', level: 2 });

const body = [
  table([
    [
      p('ỦY BAN NHÂN DÂN\nPHƯỜNG MINH HỌA') + p('Số: 06/KH-UBND'),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
        p('Độc lập - Tự do - Hạnh phúc') +
        p('Phường Minh Họa, ngày 08 tháng 01 năm 2026'),
    ],
  ]),
  p('KẾ HOẠCH'),
  p('Công tác thi đua, khen thưởng\nnăm 2026'),
  p('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'),
  p('Ủy ban nhân dân phường Minh Họa ban hành Kế hoạch như sau:'),
  part('MỤC ĐÍCH, YÊU CẦU'),
  item('Mục đích'),
  point('Tạo khí thế thi đua.'),
  item('Yêu cầu'),
  p('Thiết thực.'),
  part('NỘI DUNG'),
  item('Phát động thi đua'),
  point('Trong quý I.'),
  item('Tổng kết'),
  p('(Chi tiết tại Phụ lục kèm theo)'),
  part('TỔ CHỨC THỰC HIỆN'),
  item('Phòng Văn hóa - Xã hội'),
  point('Tham mưu.'),
  item('Các tổ dân phố'),
  point('Thực hiện.'),
  p('Trên đây là Kế hoạch năm 2026./.'),
  table([
    [
      p('Nơi nhận:') + p('- Sở Nội vụ;') + p('- Lưu: VT.'),
      p('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH') + p('') + p('Lê Thị Mẫu'),
    ],
  ]),
  p('Phụ lục'),
  table([
    [p('TT'), p('Nội dung')],
    [p('1'), p('Phát động')],
  ]),
].join('');

it('reads a Word plan whose numbers, header and footer are not plain text', () => {
  const document = readDocx(docxOf({ body, numbering }));
  const reading = document.ok ? atOnce(readPlan(document.paragraphs, { origin: 'docx' })) : null;
  if (reading === null || !reading.ok) throw new Error('not read');
  const json = planAsJson(reading.plan);
  expect(json.document).toEqual({
    kind: 'Kế hoạch',
    number: '06/KH-UBND',
    place: 'Phường Minh Họa',
    date: '2026-01-08',
    year: 2026,
    title: 'Công tác thi đua, khen thưởng năm 2026',
    issuer: 'Ủy ban nhân dân phường Minh Họa',
    mentionsAppendix: true,
  });
  expect(json.parts.map(({ id, items }) => [id, items.map((each) => [each.id, each.points])])).toEqual([
    [
      'I',
      [
        ['I.1', ['Tạo khí thế thi đua.']],
        ['I.2', ['Thiết thực.']],
      ],
    ],
    [
      'II',
      [
        ['II.1', ['Trong quý I.']],
        ['II.2', []],
      ],
    ],
    [
      'III',
      [
        ['III.1', ['Tham mưu.']],
        ['III.2', ['Thực hiện.']],
      ],
    ],
  ]);
  expect(json.bodies.map(({ id, name }) => [id, name])).toEqual([
    ['III.1', 'Phòng Văn hóa - Xã hội'],
    ['III.2', 'Các tổ dân phố'],
  ]);
  expect(json.recipients).toEqual(['Sở Nội vụ', 'Lưu: VT']);
  expect(json.signature).toEqual({
    onBehalfOf: 'ỦY BAN NHÂN DÂN',
    forRole: 'CHỦ TỊCH',
    role: 'PHÓ CHỦ TỊCH',
    name: 'Lê Thị Mẫu',
  });
});

const plans = join(__dirname, '../../fixtures/plans');
const names = existsSync(plans)
  ? readdirSync(plans).filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.expected.'))
  : [];

it.each(names)('reads %s alike from text and from a Word file of its paragraphs', (name) => {
  const paragraphs = paragraphsFromText(readFileSync(join(plans, name), 'utf8'));
  const document = readDocx(
    docxOf({ body: paragraphs.map(({ text }) => p(text.replaceAll('<', '&lt;'))).join('') }),
  );
  const fromWord = document.ok ? atOnce(readPlan(document.paragraphs, { origin: 'docx' })) : null;
  const fromText = atOnce(readPlan(paragraphs, { origin: 'text' }));
  if (fromWord === null || !fromWord.ok || !fromText.ok) throw new Error('not read');
  expect(planAsJson(fromWord.plan)).toEqual(planAsJson(fromText.plan));
});

it('puts the lines of a Word file made from a PDF together', () => {
  const name = '18-wrapped-without-blank-lines.txt';
  const text = readFileSync(join(plans, name), 'utf8');
  const document = readDocx(
    docxOf({
      body: text
        .trim()
        .split('\n')
        .map((line) => p(line))
        .join(''),
    }),
  );
  const fromWord = document.ok ? atOnce(readPlan(document.paragraphs, { origin: 'docx' })) : null;
  const fromText = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  if (fromWord === null || !fromWord.ok || !fromText.ok) throw new Error('not read');
  expect(planAsJson(fromWord.plan)).toEqual(planAsJson(fromText.plan));
});
