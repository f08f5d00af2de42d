import { readFoot } from '../../../../src/core/plan/foot/documentFoot';

const nobody = { onBehalfOf: null, forRole: null, role: null, name: null };

describe('readFoot', () => {
  const signatures: readonly (readonly [readonly string[], Readonly<Record<string, string | null>>])[] = [
    [
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Mẫu'],
      { onBehalfOf: 'ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Lê Văn Mẫu'],
      { onBehalfOf: 'ỦY BAN NHÂN DÂN', forRole: 'CHỦ TỊCH', role: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    ],
    [
      ['T/M ỦY BAN NHÂN DÂN', 'K/T CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      { onBehalfOf: 'ỦY BAN NHÂN DÂN', forRole: 'CHỦ TỊCH', role: 'PHÓ CHỦ TỊCH' },
    ],
    [
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Lê Văn Mẫu'],
      { forRole: 'CHỦ TỊCH', role: 'CHÁNH VĂN PHÒNG', name: 'Lê Văn Mẫu' },
    ],
    [['CHỦ TỊCH', 'Người ký: Ủy ban nhân dân xã', 'Lê Văn Mẫu'], { role: 'CHỦ TỊCH', name: 'Lê Văn Mẫu' }],
    [['Lê Văn Mẫu'], { name: 'Lê Văn Mẫu' }],
    [['NGƯỜI LẬP KẾ HOẠCH', "H'Hen Niê"], { role: 'NGƯỜI LẬP KẾ HOẠCH', name: "H'Hen Niê" }],
    [['ĐẢNG VIÊN', 'Y Bhăm Êban'], { role: 'ĐẢNG VIÊN', name: 'Y Bhăm Êban' }],
    [['TRƯỞNG BAN', 'Ksor H\u2019Lâm'], { role: 'TRƯỞNG BAN', name: 'Ksor H\u2019Lâm' }],
    [['CHI CỤC TRƯỞNG', 'K\u02bcRênh'], { role: 'CHI CỤC TRƯỞNG', name: 'K\u02bcRênh' }],
    [
      ['T/L CHỦ TỊCH', 'TRƯỞNG PHÒNG', 'Điểu Ong'],
      { forRole: 'CHỦ TỊCH', role: 'TRƯỞNG PHÒNG', name: 'Điểu Ong' },
    ],
    [
      ['TUQ CHỦ TỊCH', 'Chánh Văn phòng', 'Lò Thị Mẫu'],
      { forRole: 'CHỦ TỊCH', role: 'Chánh Văn phòng', name: 'Lò Thị Mẫu' },
    ],
    [
      ['T.M BAN CHẤP HÀNH', 'BÍ THƯ ĐOÀN', 'Mẫu'],
      { onBehalfOf: 'BAN CHẤP HÀNH', role: 'BÍ THƯ ĐOÀN', name: 'Mẫu' },
    ],
    [['Q. CHỦ TỊCH', 'Lê Văn Mẫu'], { role: 'Q. CHỦ TỊCH', name: 'Lê Văn Mẫu' }],
    [['ĐỒN TRƯỞNG', 'Thượng tá Lê Văn Mẫu'], { role: 'ĐỒN TRƯỞNG', name: 'Thượng tá Lê Văn Mẫu' }],
    [
      ['TM. BAN CHỦ NHIỆM CHỦ NHIỆM ThS. Lê Văn Mẫu'],
      { onBehalfOf: 'BAN CHỦ NHIỆM', role: 'CHỦ NHIỆM', name: 'ThS. Lê Văn Mẫu' },
    ],
    [
      ['KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG Lê Văn Mẫu'],
      { forRole: 'HIỆU TRƯỞNG', role: 'PHÓ HIỆU TRƯỞNG', name: 'Lê Văn Mẫu' },
    ],
    [['P. HIỆU TRƯỞNG', 'Lê Văn Mẫu'], { role: 'P. HIỆU TRƯỞNG', name: 'Lê Văn Mẫu' }],
    [['BAN THƯỜNG VỤ', 'BÍ THƯ', 'Lê Văn Mẫu'], { role: 'BÍ THƯ', name: 'Lê Văn Mẫu' }],
    [['CHỦ TỊCH', 'NGUYỄN VĂN MẪU'], { role: 'CHỦ TỊCH', name: 'NGUYỄN VĂN MẪU' }],
    [['XÁC NHẬN CỦA CHI BỘ ĐẢNG VIÊN', 'Lê Văn Mẫu'], { role: 'ĐẢNG VIÊN', name: 'Lê Văn Mẫu' }],
    [['DUYỆT CỦA BAN GIÁM HIỆU', 'TỔ TRƯỞNG', 'Lê Văn Mẫu'], { role: 'TỔ TRƯỞNG', name: 'Lê Văn Mẫu' }],
    [['CHỦ TỊCH'], { role: 'CHỦ TỊCH' }],
    [['NGƯỜI VIẾT CHỦ TỊCH', 'Đinh Thị Mẫu Phan Văn Thử'], { role: 'CHỦ TỊCH', name: 'Phan Văn Thử' }],
    [['PHÓ BÍ THƯ THƯỜNG TRỰC', 'Hồ Lê Văn Mẫu'], { role: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Hồ Lê Văn Mẫu' }],
    [['CHỦ TỊCH HỘI ĐỒNG', 'Trần Lê Mẫu'], { role: 'CHỦ TỊCH HỘI ĐỒNG', name: 'Trần Lê Mẫu' }],
    [
      ['Người viết', 'Đinh Thị Mẫu', 'Phê duyệt của Trưởng trạm', 'Phan Văn Thử'],
      { role: 'Trưởng trạm', name: 'Phan Văn Thử' },
    ],
    [['TRƯỞNG THÔN', 'Đinh Mẫu', 'CHỦ TỊCH', 'Phan Thử'], { role: 'TRƯỞNG THÔN', name: 'Đinh Mẫu' }],
    [['Bí thư: Hà Văn Mẫu (đã ký)'], { role: 'Bí thư', name: 'Hà Văn Mẫu' }],
    [['Bí thư: đã duyệt'], {}],
    [
      ['CHỦ TỊCH', 'Lê Văn Mẫu', 'Tin liên quan', 'Kế Hoạch Tết', 'Chia sẻ'],
      { role: 'CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    ],
    [['CHỦ TỊCH', 'Lượt xem: 120', 'https://xa.vn', 'Trang chủ | Tin Tức'], { role: 'CHỦ TỊCH' }],
  ];
  it.each(signatures)('%j', (lines, expected) =>
    expect(readFoot(lines).signature).toEqual({ ...nobody, ...expected }),
  );

  it('parts two columns that run into one line', () => {
    const foot = readFoot([
      'Nơi nhận: TM. ỦY BAN NHÂN DÂN',
      '- Sở Nội vụ; KT. CHỦ TỊCH',
      '- Lưu: VT. PHÓ CHỦ TỊCH',
      'Lê Văn Mẫu',
    ]);
    expect(foot.recipients).toEqual(['Sở Nội vụ', 'Lưu: VT']);
    expect(foot.signature).toEqual({
      onBehalfOf: 'ỦY BAN NHÂN DÂN',
      forRole: 'CHỦ TỊCH',
      role: 'PHÓ CHỦ TỊCH',
      name: 'Lê Văn Mẫu',
    });
  });

  it('parts recipients of one line and stops at an appendix', () => {
    const foot = readFoot([
      'Nơi nhận: - Sở Nội vụ; - Các thôn; - Lưu: VT, VHXH.',
      'TM. ỦY BAN NHÂN DÂN',
      'Phụ lục',
      '- Một dòng của bảng;',
    ]);
    expect(foot.recipients).toEqual(['Sở Nội vụ', 'Các thôn', 'Lưu: VT, VHXH']);
  });

  it.each<readonly [readonly string[], readonly string[], string | null]>([
    [['Nơi nhận:', '- Các thôn HIỆU TRƯỞNG', '- Lưu: VT. Lê Văn Mẫu'], ['Các thôn', 'Lưu: VT'], 'Lê Văn Mẫu'],
    [
      ['Nơi nhận:', 'Hiệu trưởng', 'Lưu VP', 'Tổ trưởng', 'Lê Văn Mẫu'],
      ['Hiệu trưởng', 'Lưu VP'],
      'Lê Văn Mẫu',
    ],
    [['Nơi nhận:', '- Các thôn', 'Trưởng trạm', 'Lê Văn Mẫu'], ['Các thôn'], 'Lê Văn Mẫu'],
    [['Nơi nhận:', 'Như trên', 'Lưu VT', 'Lưu Văn Mẫu'], ['Như trên', 'Lưu VT'], 'Lưu Văn Mẫu'],
    [
      ['Nơi nhận:', '- Lưu: VT,', 'VHXH (05b).', 'CHỦ TỊCH', 'Lê Văn Mẫu'],
      ['Lưu: VT, VHXH (05b)'],
      'Lê Văn Mẫu',
    ],
    [
      ['Nơi nhận:', 'Trường Tiểu Học A', 'Tổ trưởng các tổ', 'Lưu: VT.'],
      ['Trường Tiểu Học A', 'Tổ trưởng các tổ', 'Lưu: VT'],
      null,
    ],
    [
      ['Nơi nhận:', '- Cổng TTĐT xã (xa.gov.vn);', '- Lưu: VT.'],
      ['Cổng TTĐT xã (xa.gov.vn)', 'Lưu: VT'],
      null,
    ],
    [['Nơi nhận:', '- Các thôn;', '- Lưu: VT. Lê Văn Mẫu'], ['Các thôn', 'Lưu: VT'], 'Lê Văn Mẫu'],
    [['Nơi nhận:', 'Các thôn;', 'Lưu: VT.', 'Lê Văn Mẫu', 'Chia sẻ'], ['Các thôn', 'Lưu: VT'], 'Lê Văn Mẫu'],
    [['Nơi nhận: - Các thôn; - Lưu: VT. | HIỆU TRƯỞNG Lê Văn Mẫu |'], ['Các thôn', 'Lưu: VT'], 'Lê Văn Mẫu'],
    [
      ['Nơi nhận:', '- Các thôn;', 'HIỆU TRƯỞNG', '- Lưu: VT.', 'Lê Văn Mẫu'],
      ['Các thôn', 'Lưu: VT'],
      'Lê Văn Mẫu',
    ],
    [
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'Tải về', '- Kế hoạch cũ'],
      ['Như trên', 'Lưu: VT', 'Kế hoạch cũ'],
      null,
    ],
    [
      ['Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Lê Văn Mẫu', 'Tải về', '- Kế hoạch cũ'],
      ['Lưu: VT'],
      'Lê Văn Mẫu',
    ],
    [['Nơi nhận:', 'Đoàn Thanh Niên;', 'Lưu: VT.'], ['Đoàn Thanh Niên', 'Lưu: VT'], null],
    [['Nơi nhận:', '- 11 ấp;', '- 9/9 thôn;', '- Lưu: VT.'], ['11 ấp', '9/9 thôn', 'Lưu: VT'], null],
    [
      ['Nơi gửi: Chi ủy; 7 tổ; (để biết); lưu hồ sơ.', 'BÍ THƯ', 'Hà Văn Mẫu'],
      ['Chi ủy', '7 tổ; (để biết)', 'lưu hồ sơ'],
      'Hà Văn Mẫu',
    ],
    [['Nơi gửi nhận hàng: kho xã', 'BÍ THƯ', 'Hà Văn Mẫu'], [], 'Hà Văn Mẫu'],
    [
      ['Nơi nhận:', '- Lưu: VT.', 'BÍ THƯ', 'Hà Văn Mẫu', 'BIỂU SỐ 02', '- Trạm Y tế: quý I;'],
      ['Lưu: VT'],
      'Hà Văn Mẫu',
    ],
    [['BÍ THƯ', 'Hà Văn Mẫu', 'PHÂN VIỆC', '- Trạm Y tế: quý I;'], [], 'Hà Văn Mẫu'],
    [['BÍ THƯ', 'NHIỆM VỤ CỤ THỂ', '(Kèm theo Kế hoạch số 3)', '- Trạm Y tế;'], [], null],
    [['BÍ THƯ', 'Hà Văn Mẫu', 'Nơi nhận:', '- Các ấp;', '- Lưu.'], ['Các ấp', 'Lưu'], 'Hà Văn Mẫu'],
    [['Nơi nhận:', '- Các ấp;', 'Hà Văn Mẫu', '- Lưu: VT.'], ['Các ấp', 'Lưu: VT'], 'Hà Văn Mẫu'],
    [['BÍ THƯ', 'BÀNG VĂN MẪU'], [], 'BÀNG VĂN MẪU'],
    [
      ['Nơi nhận:', '- Huyện đoàn, CHỦ TỊCH', '- UBND, HĐND P;', '- Các ấp; (đã ký)', '- Lưu.', 'Hà Văn Mẫu'],
      ['Huyện đoàn', 'UBND, HĐND P', 'Các ấp', 'Lưu'],
      'Hà Văn Mẫu',
    ],
  ])('keeps signer and recipients apart: %j', (lines, recipients, name) => {
    const foot = readFoot(lines);
    expect(foot.recipients).toEqual(recipients);
    expect(foot.signature.name).toBe(name);
  });

  it('parts marks with a slash from the recipients beside them', () => {
    const foot = readFoot(['Nơi nhận: T/M CHI ỦY', '- Đảng ủy P; PHÓ BÍ THƯ', '- Lưu.', 'Hà Văn Mẫu']);
    expect(foot.recipients).toEqual(['Đảng ủy P', 'Lưu']);
    expect(foot.signature).toEqual({
      onBehalfOf: 'CHI ỦY',
      forRole: null,
      role: 'PHÓ BÍ THƯ',
      name: 'Hà Văn Mẫu',
    });
  });
});
