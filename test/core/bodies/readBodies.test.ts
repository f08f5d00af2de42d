import fc from 'fast-check';
import { bodyDictionary } from '../../../src/core/bodies/bodyDictionary';
import { readBodies } from '../../../src/core/bodies/readBodies';
import { splitAssignment } from '../../../src/core/tasks/splitAssignment';
import { bodyWords } from '../../../src/core/vocabulary/bodies';
import { day } from '../rules/taskSheet';

const newEra = bodyDictionary({
  planBodies: ['Các đơn vị, ban, ngành, đoàn thể, các TDP'],
  officeBodies: ['Ban Đại diện khu chợ'],
  on: day('2026-01-13'),
});
const oldEra = bodyDictionary({ planBodies: [], officeBodies: [], on: day('2023-02-06') });

/** "canonical" for a known body, "~text" for a collective one, "?text" for an unknown one. */
function inShort(text: string, dictionary = newEra): readonly string[] {
  return readBodies(text, dictionary).map((body) => {
    if (body.kind === 'collective') return `~${body.text}`;
    return body.canonical ?? `?${body.text}`;
  });
}

describe('bodies in a cell', () => {
  test.each([
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    ['Phòng Kinh tế và Phòng VH-XH', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']],
    ['Văn phòng HĐND&UBND', ['Văn phòng HĐND và UBND']],
    ['Văn phòng HĐND-UBND xã Tân Mẫu', ['Văn phòng HĐND và UBND']],
    ['VP HĐND – UBND; Công an xã', ['Văn phòng HĐND và UBND', 'Công an']],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường', ['Văn phòng HĐND và UBND']],
    ['Đảng ủy, HĐND, UBND xã', ['Đảng ủy', 'HĐND', 'UBND']],
    ['Uỷ ban nhân dân phường', ['UBND']],
    ['BCH QS xã', ['Ban Chỉ huy Quân sự']],
    ['Hội đồng thi đua, khen thưởng', ['Hội đồng Thi đua - Khen thưởng']],
    ['HĐTĐKT xã và các ngành, đoàn thể', ['Hội đồng Thi đua - Khen thưởng', '~các ngành, đoàn thể']],
    ['Các ngành, đoàn thể, Công an xã', ['~Các ngành, đoàn thể', 'Công an']],
    ['các bộ phận có liên quan', ['~các bộ phận có liên quan']],
    ['Cán bộ, công chức', ['~Cán bộ, công chức']],
    ['Các đơn vị, ban, ngành, đoàn thể, các TDP', ['Các đơn vị, ban, ngành, đoàn thể, các TDP']],
    ['Giao Công an xã chủ trì', ['Công an']],
    ['Đề nghị Ủy ban MTTQ Việt Nam xã', ['Ủy ban MTTQ Việt Nam']],
    ['Hội LHPN, Hội CCB\nĐoàn TN', ['Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh', 'Đoàn TNCS Hồ Chí Minh']],
    ['Hội Nông dân,\n Phụ nữ, CCB', ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh']],
    ['Trường TH Lá Xanh, thôn 3 và Tổ dân phố số 2', ['Trường TH Lá Xanh', 'thôn 3', 'Tổ dân phố số 2']],
    ['Công an xã (trực; theo dõi); Trạm Y tế', ['Công an', 'Trạm Y tế']],
    ['Ban Đại diện khu chợ và Công an', ['Ban Đại diện khu chợ', 'Công an']],
    ['Ban Giám sát và Tuyên giáo', ['?Ban Giám sát và Tuyên giáo']],
    ['Đội xung kích, Ban Quản trị chợ', ['?Đội xung kích', '?Ban Quản trị chợ']],
    ['Công an tỉnh', ['?Công an tỉnh']],
    ['Văn phòng\nHĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['phong van hoa - xa hoi', ['Phòng Văn hóa - Xã hội']],
    ['', []],
    [' - ; , ', []],
  ] as const)('%j', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  test.each([
    ['VH-XH', 'Công chức Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['Văn phòng', 'Công chức Văn phòng - Thống kê', 'Văn phòng HĐND và UBND'],
    ['Công chức Văn phòng – Thống kê', 'Công chức Văn phòng - Thống kê', 'Công chức Văn phòng - Thống kê'],
  ])('%s before and after 01/7/2025', (text, before, after) => {
    expect([inShort(text, oldEra), inShort(text, newEra)]).toEqual([[before], [after]]);
  });

  test('every alias of the table is known by itself', () => {
    const lost = bodyWords.flatMap(({ aliases }) =>
      aliases.filter((alias) => readBodies(alias, newEra).some(({ kind }) => kind !== 'known')),
    );
    expect(lost).toEqual([]);
  });

  test('never throws, and every body is words of the cell', () => {
    const piece = fc.constantFrom(
      'Công an',
      ' và ',
      ', ',
      ';',
      '\n',
      '(',
      ')',
      ' - ',
      'Các',
      ' ban',
      'xã',
      'Đội mẫu',
      '&',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const flat = text.normalize('NFC').replace(/\s+/g, ' ');
          for (const body of readBodies(text, newEra)) expect(flat).toContain(body.text.replace(/\s+/g, ' '));
        },
      ),
    );
  });
});

describe('lead and supporters in one cell', () => {
  test.each([
    ['Chủ trì: Văn phòng\nPhối hợp: Công an; Hội ND', { lead: 'Văn phòng', support: 'Công an; Hội ND' }],
    ['- Đơn vị chủ trì: Công an.\n- Đơn vị phối hợp: Trạm Y tế', { lead: 'Công an', support: 'Trạm Y tế' }],
    ['Văn phòng chủ trì, phối hợp với Công an xã', { lead: 'Văn phòng', support: 'Công an xã' }],
    ['Công an; Phối hợp: Hội ND', { lead: 'Công an', support: 'Hội ND' }],
    ['Công an xã', null],
  ])('%j', (text, expected) => {
    expect(splitAssignment(text)).toEqual(expected);
  });
});

describe('bodies of the plan', () => {
  const ofPlan = bodyDictionary({
    planBodies: ['Công an xã, Hội Nông dân xã', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Trạm Y tế xã Sông Trà'],
    officeBodies: [],
    on: day('2026-01-13'),
  });
  it.each<readonly [string, readonly (string | null)[]]>([
    ['Công an xã', ['Công an']],
    ['Công an', ['Công an']],
    ['Trạm Y tế xã Sông Trà', ['Trạm Y tế']],
    ['Công an xã, Hội Nông dân xã', ['Công an', 'Hội Nông dân']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
  ])('%s is the same body with the plan and in a cell', (cell, canonical) =>
    expect(readBodies(cell, ofPlan).map((body) => body.canonical)).toEqual(canonical),
  );
});
