import fc from 'fast-check';
import { currentLawBook } from '../../../src/core/law/currentBook';
import { day } from './day';

const book = currentLawBook();

describe('awards named in a cell', () => {
  test.each<readonly [string, readonly string[] | null]>([
    ['Lao động tiên tiến', ['LDTT']],
    ['LAO ĐỘNG TIÊN TIẾN', ['LDTT']],
    ['  Danh hiệu “Lao động tiên tiến” ', ['LDTT']],
    ['LĐTT năm 2025', ['LDTT']],
    ['Lao động tiên tiến'.normalize('NFD'), ['LDTT']],
    ['Tập thể lao động tiên tiến', ['TTLDTT']],
    ['Tập thể LĐTT', ['TTLDTT']],
    ['TT-LĐTT', ['TTLDTT']],
    ['TẬP THỂ LAO ĐỘNG XUẤT SẮC', ['TTLDXS']],
    ['CSTĐ cơ sở', ['CSTDCS']],
    ['CSTĐ-CS', ['CSTDCS']],
    ['Chiến sỹ thi đua cơ sở', ['CSTDCS']],
    ['Chiến sĩ thi đua cấp cơ sở', ['CSTDCS']],
    ['Chiến sỹ thi đua cấp tỉnh', ['CSTDTINH']],
    ['CSTĐ cấp tỉnh', ['CSTDTINH']],
    ['Chiến sĩ thi đua toàn quốc', ['CSTDTQ']],
    ['Chiến sỹ tiên tiến', ['CSTT']],
    ['Giấy khen', ['GK-XA']],
    ['GK', ['GK-XA']],
    ['Giấy khen của Chủ tịch UBND phường', ['GK-XA']],
    ['Giấy khen của Chủ tịch Ủy ban nhân dân xã Tân Hòa', ['GK-XA']],
    ['Giấy khen Chủ tịch UBND huyện', ['GK-HUYEN']],
    ['Giấy khen của Giám đốc Sở Y tế', ['GK-SO']],
    ['BK tỉnh', ['BK-TINH']],
    ['Bằng khen của UBND tỉnh', ['BK-TINH']],
    ['BẰNG KHEN CỦA CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH', ['BK-TINH']],
    ['Bằng khen Bộ trưởng Bộ Y tế', ['BK-BO']],
    ['Bằng khen của Thủ tướng Chính phủ', ['BK-TTG']],
    ['BKTTCP', ['BK-TTG']],
    ['Huân chương Lao động hạng Ba', ['HCLD-3']],
    ['HCLĐ hạng III', ['HCLD-3']],
    ['Huân chương Lao động hạng Nhì', ['HCLD-2']],
    ['Cờ thi đua của UBND tỉnh', ['CO-TINH']],
    ['Cờ thi đua của Chính phủ', ['CO-CP']],
    ['Gia đình văn hóa', ['GDVH']],
    ['Gia đình văn hoá', ['GDVH']],
    ['Giấy khen Gia đình văn hóa', ['GK-XA']],
    ['Tổ dân phố văn hóa', ['THON-VH']],
    ['Xã, phường, thị trấn tiêu biểu', ['XA-TB']],
    ['Phường tiêu biểu', ['XA-TB']],
    ['Kỷ niệm chương', ['KNC-TINH']],
    ['Huy chương TNXP vẻ vang', ['HCH-TNXP']],
    ['Huân chương Kháng chiến chống Mỹ hạng Nhì', ['HC-KC']],
    ['LĐTT; CSTĐCS', ['LDTT', 'CSTDCS']],
    ['LĐTT,\nGiấy khen', ['LDTT', 'GK-XA']],
    ['CSTĐCS + BK tỉnh', ['CSTDCS', 'BK-TINH']],
    ['LĐTT, lao động tiên tiến', ['LDTT']],
    ['Giấy khen của Đảng ủy xã', ['GK-KHAC']],
    ['Giấy khen của Hội Nông dân tỉnh', ['GK-KHAC']],
    ['Giấy khen của Ủy ban MTTQ Việt Nam phường', ['GK-KHAC']],
    ['Giấy khen UB MTTQ xã', ['GK-KHAC']],
    ['Giấy khen của Ủy ban nhân dân xã', ['GK-XA']],
    ['Bằng khen của Tỉnh đoàn', ['BK-KHAC']],
    ['Giấy khen của Chủ tịch UBND thành phố', ['GK-HUYEN']],
    ['Lao dong tien tien', ['LDTT']],
    ['Lao động tiên tiến xuất sắc', null],
    ['LĐTT xuất sắc; CSTĐCS', ['CSTDCS']],
    ['Tập thể lao động tiên tiến xuất sắc', null],
    ['Lao động tiên tiến (hoàn thành xuất sắc)', ['LDTT']],
    ['LĐTT - xuất sắc', ['LDTT']],
    ['Lao đông tiên tiên', ['LDTT']],
    ['LDTT', ['LDTT']],
    ['Đạt LDTT năm 2024', ['LDTT']],
    ['Sáng kiến có tính mới', null],
    ['Chùa, LĐTT', ['LDTT']],
    ['Không đạt LĐTT', null],
    ['Chưa được công nhận danh hiệu CSTĐCS', null],
    ['LĐTT, không đạt CSTĐCS', ['LDTT']],
    ['', null],
    ['Không', null],
    ['Hoàn thành xuất sắc nhiệm vụ', null],
    ['Gia đình tiêu biểu', null],
    ['Huân chương Lao động', null],
    ['-', null],
  ])('%j', (text, ids) => {
    expect(book.awardFromText(text)).toEqual(ids);
  });

  test('awards of other days are still known', () => {
    expect(book.awardFromText('Giấy khen của Chủ tịch UBND huyện', { date: day('2026-11-20') })).toEqual([
      'GK-HUYEN',
    ]);
  });

  test('every name and alias of the book leads to its own award', () => {
    for (const { value } of book.edition.awards) {
      for (const name of [value.name, ...value.aliases, value.name.toUpperCase()])
        expect([name, book.awardFromText(name)]).toEqual([name, [value.id]]);
    }
  });

  test('any text is read without harm, twice alike, and answers ids of the catalogue', () => {
    const ids = new Set(book.edition.awards.map(({ value }) => value.id));
    const words = fc.constantFrom(
      'LĐTT',
      'Giấy',
      'khen',
      'của',
      'Bằng',
      'tập thể',
      'lao động',
      'tiên tiến',
      ';',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const found = book.awardFromText(text);
          expect(book.awardFromText(text)).toEqual(found);
          expect(found === null || (found.length > 0 && found.every((id) => ids.has(id)))).toBe(true);
        },
      ),
    );
  });
});
