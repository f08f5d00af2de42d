import fc from 'fast-check';
import { readDay } from '../../../src/core/nominees/readDay';
import { readHistoryText } from '../../../src/core/nominees/historyText';
import { readPaper } from '../../../src/core/nominees/readPaper';
import { readKind, readRating } from '../../../src/core/nominees/readWords';
import { splitName } from '../../../src/core/nominees/splitName';
import { makeIsoDate } from '../../../src/core/time/isoDate';
import { headerByForm, yearOfHeader } from '../../../src/core/vocabulary/nomineeHeaderForms';
import { book } from './listOf';

describe('names', () => {
  test.each([
    ['Ông Nguyễn Văn Mẫu', 'Ông', 'Nguyễn Văn Mẫu', '', ''],
    ['Bà X – thôn Y', 'Bà', 'X', '', 'thôn Y'],
    ['Ông X - Trưởng thôn thôn Y', 'Ông', 'X', 'Trưởng thôn thôn Y', 'thôn Y'],
    ['Ông X- BTCB, Trưởng BCT MT thôn Y', 'Ông', 'X', 'BTCB, Trưởng BCT MT thôn Y', 'thôn Y'],
    ['Gia đình ông Lê Văn Giả', 'Gia đình ông', 'Lê Văn Giả', '', ''],
    ['Hộ bà Vũ Thị Tạm, TDP số 3', 'Hộ bà', 'Vũ Thị Tạm', '', 'TDP số 3'],
    ['HỒ VĂN NHÁP', '', 'HỒ VĂN NHÁP', '', ''],
    ['Hồ Thị Thử', '', 'Hồ Thị Thử', '', ''],
    ['Đoàn Văn Thử', '', 'Đoàn Văn Thử', '', ''],
    ['Chi bộ thôn Y - xã Z', '', 'Chi bộ thôn Y - xã Z', '', ''],
    ['Trường TH&THCS Mẫu', '', 'Trường TH&THCS Mẫu', '', ''],
    ['Nguyễn  Văn   Mẫu', '', 'Nguyễn Văn Mẫu', '', ''],
    ["H'Hen Mẫu", '', "H'Hen Mẫu", '', ''],
    ['Y-Bhăk Mẫu', '', 'Y-Bhăk Mẫu', '', ''],
    ['', '', '', '', ''],
  ])('%s', (cell, salutation, name, position, unit) => {
    expect(splitName(cell)).toMatchObject({ salutation, name, position, unit });
  });

  test('never invents letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { salutation, name } = splitName(text);
        const all = text.normalize('NFC');
        for (const part of [...salutation.split(/\s+/), ...name.split(/\s+/)]) {
          expect(all.includes(part)).toBe(true);
        }
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['05/03/1980', 'plain', '1980-03-05', 1980],
    ['5/3/1980', 'plain', '1980-03-05', 1980],
    ['9/18/2025', 'unusual', '2025-09-18', 2025],
    ['05.03.1980', 'unusual', '1980-03-05', 1980],
    ['2025-03-05 00:00:00', 'unusual', '2025-03-05', 2025],
    ['ngày 5 tháng 3 năm 1980', 'unusual', '1980-03-05', 1980],
    ['30/02/2025', 'impossible', null, 2025],
    ['05/03/80', 'ambiguous', null, null],
    ['1980', 'year', null, 1980],
    [1980, 'year', null, 1980],
    ['03/1980', 'month', null, 1980],
    [29665, 'unusual', '1981-03-20', 1981],
    ['29665', 'unusual', '1981-03-20', 1981],
    ['chưa rõ', 'none', null, null],
    ['', 'none', null, null],
  ])('%p', (value, form, date, year) => {
    expect(readDay(value, { isDate: false })).toEqual({ form, date, year });
  });

  test('every day comes back from dd/mm/yyyy', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const read = readDay(`${day}/${month}/${year}`, { isDate: false });
          expect(read.date).toBe(makeIsoDate({ year, month, day }));
          expect(read.form).toBe(read.date === null ? 'impossible' : 'plain');
        },
      ),
    );
  });
});

describe('papers', () => {
  test.each([
    ['12/TTr-UBND ngày 05/12/2025', '12/TTr-UBND', '2025-12-05', 'yes'],
    ['TTr số 7/TTr-VHXH, ngày 5/12/2025', '7/TTr-VHXH', '2025-12-05', 'yes'],
    ['QĐ 123/2024/QĐ-UBND', '123/2024/QĐ-UBND', null, 'yes'],
    ['Số 12, ngày 5/12/2025', '12', '2025-12-05', 'yes'],
    ['x', null, null, 'yes'],
    ['chưa có', null, null, 'no'],
    ['Không', null, null, 'no'],
    ['', null, null, 'blank'],
  ])('%s', (text, number, date, presence) => {
    expect(readPaper(text, null)).toEqual({ number, date, presence });
  });
});

describe('history in words', () => {
  const short = (text: string) =>
    readHistoryText(text, book).map(
      ({ year, awards, rating }) => `${year}:${[...awards, rating ?? ''].join(' ').trim()}`,
    );

  test.each([
    ['2022: CSTĐCS; 2023: LĐTT', ['2022:CSTDCS', '2023:LDTT']],
    ['2022: CSTĐCS, 2023: LĐTT', ['2022:CSTDCS', '2023:LDTT']],
    ['CSTĐCS 2022, 2023; BK tỉnh 2021', ['2022:CSTDCS', '2023:CSTDCS', '2021:BK-TINH']],
    ['LĐTT 2022, CSTĐCS 2023', ['2022:LDTT', '2023:CSTDCS']],
    ['Năm 2022, 2023: LĐTT', ['2022:LDTT', '2023:LDTT']],
    ['HTXSNV các năm 2021 - 2023', ['2021:excellent', '2022:excellent', '2023:excellent']],
    ['2024: CSTĐCS\nHTXSNV', ['2024:CSTDCS', '2024:excellent']],
    ['BK tỉnh (QĐ số 12/QĐ-UBND ngày 05/01/2022) năm 2021', ['2021:BK-TINH']],
    ['Chưa có', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  test('never throws, and every year stands in the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '2022',
            '2023',
            ' - ',
            ', ',
            ': ',
            '; ',
            'CSTĐCS',
            ' LĐTT ',
            '(QĐ 1/QĐ-UBND)',
            ' năm ',
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const text = parts.join('');
          for (const { year } of readHistoryText(text, book)) expect([2022, 2023]).toContain(year);
        },
      ),
    );
  });
});

describe('words', () => {
  test.each([
    ['HTXSNV', 'excellent'],
    ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    ['HTTNV', 'good'],
    ['Hoàn thành tốt nhiệm vụ', 'good'],
    ['HTNV', 'completed'],
    ['Hoàn thành nhiệm vụ', 'completed'],
    ['KHTNV', 'notCompleted'],
    ['Không hoàn thành nhiệm vụ', 'notCompleted'],
    ['CSTĐCS', null],
    ['', null],
  ])('rating %s', (text, rating) => {
    expect(readRating(text)).toBe(rating);
  });

  test.each([
    ['Cá nhân', 'individual'],
    ['TAPTHE Khen thưởng tập thể', 'collective'],
    ['HOGIADINH Khen thưởng hộ gia đình', 'household'],
    ['Tên tập thể/cá nhân/hộ gia đình', null],
    ['Họ và tên', 'individual'],
    ['Tập thể lao động tiên tiến', 'collective'],
    ['Giấy khen', null],
  ])('kind %s', (text, kind) => {
    expect(readKind(text)).toBe(kind);
  });

  test.each([
    ['Danh hiệu 2023', 'historyAward', 2023],
    ['Xếp loại năm 2024', 'historyRating', 2024],
    ['Kết quả đánh giá N-1', 'historyRating', 2024],
    ['Danh hiệu năm (N – 2)', 'historyAward', 2023],
    ['Khen thưởng 2022 - 2024', 'history', 2022],
    ['Danh hiệu đề nghị năm 2025', null, 2025],
    ['Số LĐTT năm 2025', null, 2025],
    ['Nam', 'bornMale', null],
    ['Năm', 'year', null],
    ['Họ và tên', null, null],
    ['Họ tên, chức vụ', 'name', null],
    ['Họ và tên - Năm sinh - Đơn vị công tác', 'name', null],
    ['Họ, tên (chức vụ, nơi công tác)', 'name', null],
    ['Họ tên, chức vụ người ký', null, null],
    ['Họ tên người đứng đầu, chức vụ', null, null],
    ['Chức vụ, họ tên', null, null],
  ])('header %s', (header, field, year) => {
    expect(headerByForm(header)).toBe(field);
    expect(yearOfHeader(header, 2025)).toBe(year);
  });
});
