import * as fc from 'fast-check';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { readTime } from '../../../src/core/time/readTime';
import { timeWords } from '../../../src/core/vocabulary/timeWords';

type Expected = readonly [
  expression: string | number,
  kind: string,
  start: string | null,
  end: string | null,
];

/** Readings for a plan of 2025. */
const readings: readonly Expected[] = [
  // The list of observed expressions.
  ['Tháng 1', 'period', '2025-01-01', '2025-01-31'],
  ['Tháng 01/2025', 'period', '2025-01-01', '2025-01-31'],
  ['trong tháng 2/2021', 'period', '2021-02-01', '2021-02-28'],
  ['Quý I', 'period', '2025-01-01', '2025-03-31'],
  ['quý IV/2026', 'period', '2026-10-01', '2026-12-31'],
  ['Quý 1/2025', 'period', '2025-01-01', '2025-03-31'],
  ['trước ngày 28/02/2026', 'deadline', null, '2026-02-28'],
  ['Trước ngày 15/11', 'deadline', null, '2025-11-15'],
  ['trước 17h00 ngày 05/03/2026', 'deadline', null, '2026-03-05'],
  ['Chậm nhất 17/6/2026', 'deadline', null, '2026-06-17'],
  ['Từ 10/10/2022 đến 25/11/2022', 'range', '2022-10-10', '2022-11-25'],
  ['Từ 26/11 đến 20/12/2022', 'range', '2022-11-26', '2022-12-20'],
  ['08–12/06', 'range', '2025-06-08', '2025-06-12'],
  ['Ngày 15 tháng 12 năm báo cáo', 'day', '2025-12-15', '2025-12-15'],
  ['ngày … tháng … năm', 'blank', null, null],
  ['6 tháng đầu năm', 'period', '2025-01-01', '2025-06-30'],
  ['6 tháng cuối năm', 'period', '2025-07-01', '2025-12-31'],
  ['9 tháng', 'period', '2025-01-01', '2025-09-30'],
  ['Thường xuyên', 'recurring', null, null],
  ['Thường xuyên trong năm', 'recurring', '2025-01-01', '2025-12-31'],
  ['Cả năm', 'recurring', '2025-01-01', '2025-12-31'],
  ['Trong năm 2025', 'recurring', '2025-01-01', '2025-12-31'],
  ['hằng quý', 'recurring', null, null],
  ['hàng quý', 'recurring', null, null],
  ['định kỳ', 'recurring', null, null],
  ['theo thực tế', 'conditional', null, null],
  ['Theo kế hoạch của UBND tỉnh', 'conditional', null, null],
  ['Theo kế hoạch cấp trên', 'conditional', null, null],
  ['Khi có phát sinh', 'conditional', null, null],
  ['Cuối năm', 'unclear', null, null],
  ['Đầu năm', 'unclear', null, null],
  ['Tuần 1–3', 'unclear', null, null],
  ['Tuần 1/tháng 3', 'period', '2025-03-01', '2025-03-31'],
  ['năm học 2025–2026', 'period', '2025-09-01', '2026-05-31'],
  [29665, 'day', '1981-03-20', '1981-03-20'],
  ['29665', 'day', '1981-03-20', '1981-03-20'],
  ['31/4/2025', 'impossible', null, null],
  ['30/02/2025', 'impossible', null, null],
  ['15.11.2025', 'day', '2025-11-15', '2025-11-15'],
  ['15-11-2025', 'day', '2025-11-15', '2025-11-15'],
  ['15/11/25', 'day', '2025-11-15', '2025-11-15'],
  ['11/15/2025', 'day', '2025-11-15', '2025-11-15'],
  // More ways of writing the same.
  ['8/12', 'day', '2025-12-08', '2025-12-08'],
  ['6/2026', 'period', '2026-06-01', '2026-06-30'],
  ['10-12', 'day', '2025-12-10', '2025-12-10'],
  ['11/12/2025', 'day', '2025-12-11', '2025-12-11'],
  ['2025-11-15 00:00:00', 'day', '2025-11-15', '2025-11-15'],
  ['truoc ngay 15/11', 'deadline', null, '2025-11-15'],
  ['TRƯỚC NGÀY 15/11'.normalize('NFD'), 'deadline', null, '2025-11-15'],
  ['Trước\u00a0ngày 15 / 11 / 2025', 'deadline', null, '2025-11-15'],
  ['Đến hết quý II', 'deadline', null, '2025-06-30'],
  ['Trước tháng 6', 'deadline', null, '2025-05-31'],
  ['Trước ngày 15/01 năm sau', 'deadline', null, '2026-01-15'],
  ['Hoàn thành trước ngày 20/11/2025 theo kế hoạch của tỉnh', 'deadline', null, '2025-11-20'],
  ['Theo Kế hoạch số 14/KH-UBND ngày 19/01/2025', 'conditional', null, null],
  ['Tháng 3 - tháng 6', 'range', '2025-03-01', '2025-06-30'],
  ['Tháng 3-6/2025', 'range', '2025-03-01', '2025-06-30'],
  ['Từ tháng 3 đến tháng 6/2026', 'range', '2026-03-01', '2026-06-30'],
  ['Quý I-II/2025', 'range', '2025-01-01', '2025-06-30'],
  ['Quý II, quý IV', 'several', '2025-04-01', '2025-12-31'],
  ['Tháng 3, 6, 9', 'several', '2025-03-01', '2025-09-30'],
  ['Từ ngày 08 đến ngày 12/06/2025', 'range', '2025-06-08', '2025-06-12'],
  ['Từ 20/12 đến 10/01/2026', 'range', '2025-12-20', '2026-01-10'],
  ['Từ 20/12 đến 10/01', 'range', '2025-12-20', '2026-01-10'],
  ['Từ 20/12/2025 đến 10/01/2025', 'impossible', null, null],
  ['Từ 01/3/2025', 'range', '2025-03-01', null],
  [
    'Khởi động quý IV/2026; báo cáo kết quả quý II/2027; cập nhật hằng quý đến 2030',
    'several',
    '2026-10-01',
    '2030-12-31',
  ],
  ['Đợt 1: 15/3; đợt 2: 15/9', 'several', '2025-03-15', '2025-09-15'],
  ['Thường xuyên; báo cáo trước 15/11', 'deadline', null, '2025-11-15'],
  ['Ngày 25 hằng tháng', 'recurring', null, null],
  ['Trước ngày 15/12 hằng năm', 'deadline', null, '2025-12-15'],
  ['Tháng mười hai', 'period', '2025-12-01', '2025-12-31'],
  ['T6/2025', 'period', '2025-06-01', '2025-06-30'],
  ['QIV', 'period', '2025-10-01', '2025-12-31'],
  ['15/3-20/3/2025', 'range', '2025-03-15', '2025-03-20'],
  ['01/01-31/12/2025', 'range', '2025-01-01', '2025-12-31'],
  ['5/3 → 10/3', 'range', '2025-03-05', '2025-03-10'],
  ['Quý I + II', 'several', '2025-01-01', '2025-06-30'],
  ['Trước 20/6 và 20/12', 'several', '2025-06-20', '2025-12-20'],
  ['Trước ngày 20/6 (6 tháng), trước ngày 05/12 (năm)', 'several', '2025-06-20', '2025-12-05'],
  ['30/6/2025 (dự kiến)', 'day', '2025-06-30', '2025-06-30'],
  ['Ngày 25 tháng cuối quý', 'recurring', null, null],
  ['02 lần/năm', 'recurring', null, null],
  ['15-Nov-2025', 'day', '2025-11-15', '2025-11-15'],
  ['Nov-25', 'period', '2025-11-01', '2025-11-30'],
  ['30-thg 11', 'day', '2025-11-30', '2025-11-30'],
  ['Quý ba', 'period', '2025-07-01', '2025-09-30'],
  ['Quí 4/2025', 'period', '2025-10-01', '2025-12-31'],
  ['Sau ngày 20/11', 'range', '2025-11-20', null],
  ['12/2025 - 01/2026', 'range', '2025-12-01', '2026-01-31'],
  ['8h30-11h30 ngày 5/3', 'day', '2025-03-05', '2025-03-05'],
  ['30/11/2025 23:59', 'day', '2025-11-30', '2025-11-30'],
  ['2025', 'period', '2025-01-01', '2025-12-31'],
  [2025, 'period', '2025-01-01', '2025-12-31'],
  ['Tháng 13', 'impossible', null, null],
  ['Quý V', 'impossible', null, null],
  ['29/02', 'impossible', null, null],
  ['29/02/2024', 'day', '2024-02-29', '2024-02-29'],
  ['Sớm nhất có thể', 'unclear', null, null],
  ['', 'blank', null, null],
  ['…', 'blank', null, null],
  // A span from one kind of period to another.
  ['Quý I đến tháng 9/2026', 'range', '2026-01-01', '2026-09-30'],
  ['Quý I - 9/2026', 'range', '2026-01-01', '2026-09-30'],
  ['Từ quý I/2025 đến hết tháng 9', 'range', '2025-01-01', '2025-09-30'],
  ['Q1-T9/2026', 'range', '2026-01-01', '2026-09-30'],
  ['Quý 2 tới ngày 15/11', 'range', '2025-04-01', '2025-11-15'],
  ['Quý I-30/9/2026', 'range', '2026-01-01', '2026-09-30'],
  ['Quý I đến 6 tháng cuối năm', 'range', '2025-01-01', '2025-12-31'],
  ['Quý I đến năm 2027', 'range', '2025-01-01', '2027-12-31'],
  ['Quý IV/2025 đến tháng 3/2026', 'range', '2025-10-01', '2026-03-31'],
  ['Quý IV đến tháng 3', 'range', '2025-10-01', '2026-03-31'],
  ['Tháng 3 đến quý III/2026', 'range', '2026-03-01', '2026-09-30'],
  ['Tháng 3 - 15/10', 'range', '2025-03-01', '2025-10-15'],
  ['Từ tháng 4 đến 6 tháng cuối năm', 'range', '2025-04-01', '2025-12-31'],
  ['Từ ngày 15/3 đến hết quý II', 'range', '2025-03-15', '2025-06-30'],
  ['15/3/2026 đến tháng 9', 'range', '2026-03-15', '2026-09-30'],
  ['6 tháng đầu năm đến tháng 9', 'range', '2025-01-01', '2025-09-30'],
  ['6 tháng đầu năm đến hết quý III/2026', 'range', '2026-01-01', '2026-09-30'],
  ['Từ đầu năm đến tháng 9/2026', 'range', '2026-01-01', '2026-09-30'],
  ['Từ tháng 6 đến hết năm', 'range', '2025-06-01', '2025-12-31'],
  ['Từ tháng 6 đến cuối năm 2026', 'range', '2026-06-01', '2026-12-31'],
  ['Quý III đến cuối năm', 'range', '2025-07-01', '2025-12-31'],
  ['Quý I đến trước tháng 9', 'range', '2025-01-01', '2025-08-31'],
  ['Quý I đến trước ngày 15/9', 'range', '2025-01-01', '2025-09-15'],
  ['Năm 2025 đến tháng 6/2026', 'range', '2025-01-01', '2026-06-30'],
  ['Q.I - T9', 'range', '2025-01-01', '2025-09-30'],
  ['Q.IV', 'period', '2025-10-01', '2025-12-31'],
  ['6T đầu năm', 'period', '2025-01-01', '2025-06-30'],
  ['Quý I đến quý III', 'range', '2025-01-01', '2025-09-30'],
  ['Quý 1 - 3/2026', 'range', '2026-01-01', '2026-09-30'],
  ['Quý I, tháng 9', 'several', '2025-01-01', '2025-09-30'],
  ['Quý II/2025 đến tháng 2/2025', 'impossible', null, null],
  ['Đến hết năm', 'deadline', null, '2025-12-31'],
  // Years told in words.
  ['trước 31/01 năm liền kề', 'deadline', null, '2026-01-31'],
  ['Trước ngày 15/01 của năm sau liền kề', 'deadline', null, '2026-01-15'],
  ['Ngày 20/12 năm liền kề trước', 'day', '2024-12-20', '2024-12-20'],
  ['Ngày 15 của tháng 3', 'day', '2025-03-15', '2025-03-15'],
  // A day of every month.
  ['Trước ngày 05 của tháng liền kề', 'recurring', null, null],
  ['ngày 10 tháng sau', 'recurring', null, null],
  ['Chậm nhất ngày 25 của tháng tiếp theo', 'recurring', null, null],
  ['Trước ngày 05 tháng đầu quý sau', 'recurring', null, null],
  ['Tháng sau', 'unclear', null, null],
  // Papers that are cited.
  ['Theo các mốc tại Quyết định số 12/QĐ-UBND ngày 3/2/2026', 'conditional', null, null],
  ['Theo Điều 17 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', 'conditional', null, null],
  ['Thực hiện tại Công văn số 123/UBND-VX ngày 15 tháng 3 năm 2025', 'conditional', null, null],
  ['45/QĐ-UBND ngày 3/2/2025', 'conditional', null, null],
  ['Luật Thi đua, khen thưởng năm 2022', 'conditional', null, null],
  ['Khoản 2 Điều 5 Nghị định 98/2023/NĐ-CP', 'conditional', null, null],
  ['Nghị định 98/2023', 'conditional', null, null],
  ['Trước 30/6/2025 theo Công văn số 12/UBND-NV ngày 3/2/2025', 'deadline', null, '2025-06-30'],
  ['Quý II (Quyết định số 12/QĐ-UBND ngày 3/2/2026 của UBND xã)', 'period', '2025-04-01', '2025-06-30'],
  ['Theo Quyết định số 12/QĐ-UBND của UBND xã trước ngày 30/6', 'deadline', null, '2025-06-30'],
  ['Báo cáo 15/11', 'day', '2025-11-15', '2025-11-15'],
  ['Báo cáo 6 tháng đầu năm', 'period', '2025-01-01', '2025-06-30'],
  ['Kế hoạch tháng 3/2025', 'period', '2025-03-01', '2025-03-31'],
  ['15/T6/2025', 'day', '2025-06-15', '2025-06-15'],
  // A year typed with a figure too few, or too many.
  ['20/01/202', 'impossible', null, null],
  ['20/01/20255', 'impossible', null, null],
  ['Từ 01/3/2025 đến 20/6/205', 'impossible', null, null],
];

describe('readTime, plan year 2025', () => {
  it.each(readings)('%s → %s %s – %s', (expression, kind, start, end) => {
    const reading = readTime(expression, { planYear: 2025 });
    expect([reading.kind, reading.start, reading.end]).toEqual([kind, start, end]);
  });

  it.each([
    ['15/11/25', false],
    ['15/11/24', true],
    ['11/15/2025', true],
    ['11/12/2025', false],
    ['8/12', false],
    ['Từ 01/3/25 đến 30/6', false],
    ['Từ 01/3/26 đến 30/6', true],
  ])('%s: ambiguous %s', (expression, isAmbiguous) =>
    expect(readTime(expression, { planYear: 2025 }).isAmbiguous).toBe(isAmbiguous),
  );

  it.each([
    ['31/4/2025', '31/4/2025'],
    ['Trước ngày 31 tháng 4 năm 2025', 'ngày 31 tháng 4 năm 2025'],
    ['15/3; 30/02/2025', '30/02/2025'],
    ['Từ 20/12/2025 đến 10/01/2025', '20/12/2025 đến 10/01/2025'],
  ])('%s names the day that does not exist: %s', (expression, part) =>
    expect(readTime(expression, { planYear: 2025 }).impossiblePart).toBe(part),
  );

  it.each([
    ['31/4/2025', 'noSuchDay'],
    ['Từ 20/12/2025 đến 10/01/2025', 'endsBeforeStart'],
    ['01/01/2026 đến 01/12/2025', 'endsBeforeStart'],
    ['Tháng 9/2025 - tháng 3/2025', 'endsBeforeStart'],
    ['Từ 31/6/2025 đến 01/5/2025', 'noSuchDay'],
    ['Từ 20/12 đến 10/01', null],
  ])('%s: impossible by %s', (expression, by) =>
    expect(readTime(expression, { planYear: 2025 }).impossibleBy).toBe(by),
  );

  it.each([
    ['9/18/2026', true, false],
    ['18/9/2026', false, false],
    ['Từ 3/25/2025 đến 30/6/2025', true, false],
    ['15/11/24', false, false],
    ['trước 31/01 năm liền kề', false, true],
    ['Quý I năm sau', false, true],
    ['31/01/2026', false, false],
  ])('%s: month first %s, says another year %s', (expression, isMonthFirst, saysOtherYear) =>
    expect(readTime(expression, { planYear: 2025 })).toMatchObject({ isMonthFirst, saysOtherYear }),
  );

  it('leaves a date without a year open where no plan says the year', () => {
    expect(readTime('15/11', { planYear: null })).toMatchObject({ kind: 'unclear', start: null, end: null });
    expect(readTime('15/11/2025', { planYear: null }).end).toBe('2025-11-15');
  });
});

describe('readTime on anything', () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.values(timeWords).flat(), '/', '-', '.', ';', ',', 'I', 'IV', '…'),
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.integer({ min: 1890, max: 2110 }).map(String),
    fc.string({ maxLength: 4 }),
  );
  const expressions = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
  it('never throws, keeps start before end, names only real days', () => {
    fc.assert(
      fc.property(fc.oneof(expressions, fc.string({ unit: 'grapheme' })), (expression) => {
        const { start, end, milestones, kind, impossiblePart, impossibleBy } = readTime(expression, {
          planYear: 2025,
        });
        for (const bounds of [{ start, end }, ...milestones]) {
          for (const date of [bounds.start, bounds.end])
            if (date !== null) expect(parseIsoDate(date)).toBe(date);
          if (bounds.start !== null && bounds.end !== null) expect(bounds.start <= bounds.end).toBe(true);
        }
        expect(impossiblePart !== null).toBe(kind === 'impossible');
        expect(impossibleBy !== null).toBe(kind === 'impossible');
      }),
      { numRuns: 2000 },
    );
  });
  it('takes any number', () => {
    fc.assert(
      fc.property(fc.double(), (serial) => {
        const { start } = readTime(serial, { planYear: 2025 });
        if (start !== null) expect(parseIsoDate(start)).toBe(start);
      }),
    );
  });
});
