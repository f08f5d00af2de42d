import { readHead } from '../../../../src/core/plan/head/documentHead';

const head = (...lines: readonly string[]) => readHead([...lines, 'I. MỤC ĐÍCH'], lines.length);

describe('readHead: number', () => {
  it.each<readonly [string, string | null, string | null]>([
    ['Số: 08/KH-UBND', '08/KH-UBND', '08/KH-UBND'],
    ['Số: 08 /KH-UBND', '08/KH-UBND', '08 /KH-UBND'],
    ['Số: 8 / KH - UBND', '8/KH-UBND', '8 / KH - UBND'],
    ['Số: 102/2026/KH-UBND', '102/2026/KH-UBND', '102/2026/KH-UBND'],
    ['Số: /KH-UBND', null, '/KH-UBND'],
    ['Số:....../KH-UBND', null, '....../KH-UBND'],
    ['Số: 7/KH-UBND Thử Nghiệm, ngày 01 tháng 02 năm 2026', '7/KH-UBND', '7/KH-UBND'],
    ['Số: 5 NQ/ĐTN', '5 NQ/ĐTN', '5 NQ/ĐTN'],
    ['Số: 5 xã/phường', '5', '5'],
    ['Số: 31/CTr_MTTQ', '31/CTr-MTTQ', '31/CTr_MTTQ'],
    ['Số: ____/KH_UBND', null, '____/KH_UBND'],
    ['Số: 04 \u2013 KH/HPN', '04-KH/HPN', '04 \u2013 KH/HPN'],
    ['S0: 31/KH-MN', '31/KH-MN', '31/KH-MN'],
    ['Số; 31/KH-MN', '31/KH-MN', '31/KH-MN'],
    ['Số: 31/KH-MN \u2014 Thử Nghiệm, ngày 01 tháng 02 năm 2026', '31/KH-MN', '31/KH-MN'],
    ['Số lượng: 5', null, null],
    ['Số 70/KH-UBND', '70/KH-UBND', '70/KH-UBND'],
    ['số 70/KH-UBND ngày 01/02/2025 của tỉnh', null, null],
  ])('%s', (line, number, numberAsPrinted) =>
    expect(head(line, 'KẾ HOẠCH', 'Thi đua')).toMatchObject({ number, numberAsPrinted }),
  );
  it('puts a stamped figure into the form', () => {
    expect(head('Số: 45', 'Số:      /KH-UBND', 'KẾ HOẠCH', 'Thi đua').number).toBe('45/KH-UBND');
  });
});

describe('readHead: place and date', () => {
  it.each<readonly [string, string | null, string | null, boolean]>([
    ['Thử Nghiệm, ngày 13 tháng 01 năm 2025', 'Thử Nghiệm', '2025-01-13', true],
    ['Phường Minh Họa, ngày 3 tháng 4 năm 2026', 'Phường Minh Họa', '2026-04-03', true],
    ['Thử Nghiệm, ngày 13/01/2025', 'Thử Nghiệm', '2025-01-13', true],
    ['Thử Nghiệm, ngày 31 tháng 4 năm 2025', 'Thử Nghiệm', null, true],
    ['Thử Nghiệm, ngày     tháng     năm 2026', 'Thử Nghiệm', null, false],
    ['Thử Nghiệm, ngày … tháng 01 năm 2026', 'Thử Nghiệm', null, false],
    ['Số: 7/KH-UBND Thử Nghiệm, ngày 01 tháng 02 năm 2026', 'Thử Nghiệm', '2026-02-01', true],
    ['Thử Nghiệm, ngày .08. tháng .3. năm 2026', 'Thử Nghiệm', '2026-03-08', true],
    ['Thử Nghiệm,ngày8tháng03năm 2026', 'Thử Nghiệm', '2026-03-08', true],
    ['Thử Nghiệm, 08/03/2026', 'Thử Nghiệm', '2026-03-08', true],
    ['Số: 7/KH-UBND Thử Nghiệm, 08/03/2026', 'Thử Nghiệm', '2026-03-08', true],
    ['Cập nhật lúc 8 giờ, 08/03/2026', null, null, false],
    ['Thời gian ký: ngày 01/02/2026', null, null, false],
  ])('%s', (line, place, date, isDateFilled) =>
    expect(head(line, 'KẾ HOẠCH', 'Thi đua')).toMatchObject({ place, date, isDateFilled }),
  );
});

describe('readHead: numbers of other offices, and beside other words', () => {
  it.each<readonly [readonly string[], string | null, string | null]>([
    [['Số 32-KH/ĐU'], '32-KH/ĐU', null],
    [['Số 05-KH/ĐTN Mỹ Lâm, ngày 02 tháng 3 năm 2026'], '05-KH/ĐTN', 'Mỹ Lâm'],
    [['Số: 01/KH.LĐ Tân Thử, ngày 14 tháng 9 năm 2026'], '01/KH.LĐ', 'Tân Thử'],
    [['Số: 01/ KH.LĐ'], '01/KH.LĐ', null],
    [['Số: 12 /KH - UBND Mỹ Lâm, ngày 03 tháng 02 năm 2026'], '12/KH-UBND', 'Mỹ Lâm'],
    [['Số:', '17/KH-THCS', 'Mỹ Lâm, ngày 5 tháng 9 năm 2026'], '17/KH-THCS', 'Mỹ Lâm'],
    [['Số: 09/KH-CĐCS | Mỹ Lâm, ngày 5 tháng 9 năm 2026 |'], '09/KH-CĐCS', 'Mỹ Lâm'],
    [['XÃ MỸ LÂM Mỹ Lâm, ngày 5 tháng 9 năm 2026', 'Số: 3/KH-UBND'], '3/KH-UBND', 'Mỹ Lâm'],
    [['* TP. Thử Nghiệm, ngày 5 tháng 9 năm 2026'], null, 'TP. Thử Nghiệm'],
    [['Độc lập - Tự do - Hạnh phúc Mỹ Lâm, ngày 5 tháng 9 năm 2026'], null, 'Mỹ Lâm'],
    [
      ['Thứ Hai, ngày 5 tháng 1 năm 2026', 'Số: 3/KH-UBND', 'Mỹ Lâm, ngày … tháng 2 năm 2026'],
      '3/KH-UBND',
      'Mỹ Lâm',
    ],
    [['Cập nhật ngày 05/01/2026', 'Số: 3/KH-UBND', 'Mỹ Lâm, ngày 2 tháng 2 năm 2026'], '3/KH-UBND', 'Mỹ Lâm'],
    [['Số -KH/BXDĐ', 'Mỹ Lâm, ngày tháng 2 năm 2026'], null, 'Mỹ Lâm'],
    // these are no numbers of the paper
    [['Số 5-7 Nguyễn Trãi'], null, null],
    [['Kèm theo hồ sơ. 12/KH-UBND của xã'], null, null],
    [['Người ký: Ủy ban nhân dân xã', 'Số: 5', 'Thời gian ký: 01/02/2026 08:00'], '5', null],
  ])('%j', (lines, number, place) =>
    expect(head(...lines, 'KẾ HOẠCH', 'Thi đua')).toMatchObject({ number, place }),
  );
});

describe('readHead: kind, title', () => {
  it.each<readonly [readonly string[], string | null, string | null]>([
    [['KẾ HOẠCH', 'Thi đua năm 2025'], 'Kế hoạch', 'Thi đua năm 2025'],
    [['KẾ HOẠCH Thi đua năm 2025'], 'Kế hoạch', 'Thi đua năm 2025'],
    [
      ['KẾ HOẠCH', 'Tổng kết năm 2024,', 'nhiệm vụ năm 2025'],
      'Kế hoạch',
      'Tổng kết năm 2024, nhiệm vụ năm 2025',
    ],
    [
      ['KẾ HOẠCH', 'Tổng kết năm 2024', 'nhiệm vụ năm 2025'],
      'Kế hoạch',
      'Tổng kết năm 2024 nhiệm vụ năm 2025',
    ],
    [['K Ế H O Ạ C H', 'Thi đua'], 'Kế hoạch', 'Thi đua'],
    [
      ['KẾ HOẠCH', 'Thực hiện phong trào thi đua năm 2026', 'Căn cứ Luật;'],
      'Kế hoạch',
      'Thực hiện phong trào thi đua năm 2026',
    ],
    [['KẾ HOẠCH', 'Căn cứ Luật Thi đua, khen thưởng;'], 'Kế hoạch', null],
    [['KẾ HOẠCH', 'Giai đoạn 2021-2025'], 'Kế hoạch', 'Giai đoạn 2021-2025'],
    [['Kế hoạch này gồm ba phần'], null, null],
    [['KẾ HOẠCH', 'Tuần lễ áo dài', 'Năm 2026', 'Căn cứ Luật;'], 'Kế hoạch', 'Tuần lễ áo dài năm 2026'],
    [
      ['KẾ HOẠCH', 'Xây dựng thư viện', '(Giai đoạn 2026 - 2030)'],
      'Kế hoạch',
      'Xây dựng thư viện (Giai đoạn 2026 - 2030)',
    ],
    [
      ['KẾ HOẠCH', 'DẠY TỐT, HỌC TỐT', 'NĂM HỌC 2026 - 2027'],
      'Kế hoạch',
      'DẠY TỐT, HỌC TỐT NĂM HỌC 2026 - 2027',
    ],
    [['KẾ HOẠCH', 'Tết trồng cây', 'Năm 2026 là năm thứ ba xã phát động.'], 'Kế hoạch', 'Tết trồng cây'],
    [['KẾ HOẠCH', 'Tết trồng cây', 'Kính gửi: UBND xã'], 'Kế hoạch', 'Tết trồng cây'],
    [['KẾ HOẠCH', 'Tết trồng cây', '(Kèm theo Tờ trình của Phòng)'], 'Kế hoạch', 'Tết trồng cây'],
    [
      ['KẾ HOẠCH LIÊN NGÀNH', 'Thực hiện an toàn trường học'],
      'Kế hoạch liên ngành',
      'Thực hiện an toàn trường học',
    ],
    [['PHƯƠNG ÁN', 'PHỐI HỢP', 'Trực Tết'], 'Phương án', 'Trực Tết'],
    [['KẾ HOẠCH PHỐI HỢP TRỰC TẾT'], 'Kế hoạch', 'PHỐI HỢP TRỰC TẾT'],
    [['ĐỀ ÁN SỐ 03', 'Trực Tết'], 'Đề án', 'Trực Tết'],
    [['ĐỀ ÁN (DỰ THẢO LẦN 2)', 'Trực Tết'], 'Đề án', 'Trực Tết'],
    [['ĐỀ ÁN SỐ HÓA HỒ SƠ'], 'Đề án', 'SỐ HÓA HỒ SƠ'],
    [['CHƯƠNG TRÌNH', 'Tháng 11 năm 2026'], 'Chương trình', 'Tháng 11 năm 2026'],
    [['CHƯƠNG TRÌNH', 'Quý III năm 2026', 'Căn cứ Luật;'], 'Chương trình', 'Quý III năm 2026'],
    [['KẾ HOẠCH', 'v/v trực Tết'], 'Kế hoạch', 'v/v trực Tết'],
    [['KẾ HOẠCH', 'Trực Tết', 'Kính thưa các đồng chí!'], 'Kế hoạch', 'Trực Tết'],
    [['Kế hoạch số 3/KH-MN ngày 05 tháng 9 năm 2026 về trực Tết'], 'Kế hoạch', 'về trực Tết'],
    [['Kế hoạch số 3/KH-MN của phường về trực Tết'], null, null],
    // the headline of a web page above the paper
    [['KẾ HOẠCH TUYÊN TRUYỀN', 'Số: 3/KH-UBND', 'KẾ HOẠCH', 'Tết trồng cây'], 'Kế hoạch', 'Tết trồng cây'],
  ])('%j', (lines, kind, title) => expect(head(...lines)).toMatchObject({ kind, title }));

  it('finds number and day on the line that says kind and title too', () => {
    const line = 'Phương án số 07/PA-TrYT ngày 02/03/2026 v/v trực Tết';
    expect(head('TRẠM Y TẾ XÃ MẪU', line, 'Trạm Y tế lập phương án:')).toMatchObject({
      number: '07/PA-TrYT',
      date: '2026-03-02',
      title: 'v/v trực Tết',
    });
  });

  it('has any length in capitals, over as many lines as there are', () => {
    const lines = Array.from(
      { length: 8 },
      (_, at) => `DÒNG THỨ ${at} CỦA MỘT TRÍCH YẾU RẤT DÀI TRONG KẾ HOẠCH NÀY`,
    );
    expect(head('KẾ HOẠCH', ...lines, 'Căn cứ Luật;').title).toBe(lines.join(' '));
  });
});
