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
    [['Lê Văn Mẫu'], {}],
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
});
