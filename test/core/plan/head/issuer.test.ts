import { readHead } from '../../../../src/core/plan/head/documentHead';
import { isIssuedByChairman, readIssuer } from '../../../../src/core/plan/head/issuer';

function issuerOf(lines: readonly string[], running: readonly string[] = []): string | null {
  const all = [...lines, 'Số: 1/KH', 'KẾ HOẠCH', 'Thi đua', ...running, 'I. MỤC ĐÍCH'];
  const { issuerLines } = readHead(all, all.length - 1);
  return readIssuer({ headLines: issuerLines, running, onBehalfOf: null, paper: all.join('\n') });
}

describe('readIssuer', () => {
  it.each<readonly [readonly string[], string | null]>([
    [['ỦY BAN NHÂN DÂN', 'PHƯỜNG MINH HỌA'], 'Ủy ban nhân dân phường Minh Họa'],
    [
      ['ỦY BAN MTTQ VIỆT NAM', 'PHƯỜNG MINH HỌA', 'BAN THƯỜNG TRỰC'],
      'Ban Thường trực Ủy ban MTTQ Việt Nam phường Minh Họa',
    ],
    [['ĐẢNG ỦY PHƯỜNG MINH HỌA', 'ỦY BAN KIỂM TRA'], 'Ủy ban Kiểm tra Đảng ủy phường Minh Họa'],
    [['HỘI LHPN XÃ MỸ LÂM', 'BAN THƯỜNG VỤ'], 'Ban Thường vụ Hội LHPN xã Mỹ Lâm'],
    [['ĐOÀN TNCS HỒ CHÍ MINH', 'BAN CHẤP HÀNH XÃ MỸ LÂM'], 'Ban Chấp hành Đoàn TNCS Hồ Chí Minh xã Mỹ Lâm'],
    [['ĐOÀN XÃ MỸ LÂM', 'ĐOÀN TNCS HỒ CHÍ MINH'], 'Đoàn xã Mỹ Lâm'],
    [['LĐLĐ TỈNH THỬ NGHIỆM', 'CÔNG ĐOÀN PHƯỜNG MINH HỌA'], 'Công đoàn phường Minh Họa'],
    [['UBND XÃ MỸ LÂM', 'PHÒNG VĂN HÓA - XÃ HỘI'], 'Phòng Văn hóa - Xã hội xã Mỹ Lâm'],
    [['ỦY BAN NHÂN DÂN', 'PHƯỜNG MINH HỌA', 'BAN CHỈ HUY QUÂN SỰ'], 'Ban Chỉ huy Quân sự phường Minh Họa'],
    [['UBND XÃ MỸ LÂM', 'VĂN PHÒNG HĐND VÀ UBND'], 'Văn phòng HĐND và UBND xã Mỹ Lâm'],
    [['HĐND XÃ MỸ LÂM', 'BAN KINH TẾ - XÃ HỘI'], 'Ban Kinh tế - Xã hội xã Mỹ Lâm'],
    [['UBND TỈNH MỸ LÂM', 'TRUNG TÂM Y TẾ XÃ TÂN MẪU'], 'Trung tâm Y tế xã Tân Mẫu'],
    [['UBND XÃ MỸ LÂM', 'TRẠM Y TẾ'], 'Trạm Y tế xã Mỹ Lâm'],
    [['SỞ Y TẾ TỈNH THỬ NGHIỆM', 'TRUNG TÂM KIỂM NGHIỆM'], 'Trung tâm Kiểm nghiệm'],
    [['UBND XÃ HỘI TÂN'], 'UBND xã Hội Tân'],
    [['UBND XÃ MỸ LÂM', 'HỘI ĐỒNG THI ĐUA', '- KHEN THƯỞNG'], 'Hội đồng Thi đua - Khen thưởng xã Mỹ Lâm'],
    [['ĐẢNG BỘ XÃ MỸ LÂM', 'ĐẢNG ỦY'], 'Đảng ủy xã Mỹ Lâm'],
    [['CHI BỘ ẤP 3', 'CHI ỦY'], 'Chi ủy ấp 3'],
    [['BAN CÔNG TÁC MẶT TRẬN', 'KHU PHỐ SỐ 7'], 'Ban Công tác Mặt trận khu phố số 7'],
    [['UBND - HỘI NÔNG DÂN', 'XÃ MỸ LÂM', 'LIÊN TỊCH'], 'UBND - Hội Nông dân xã Mỹ Lâm'],
    [['UBND XÃ MỸ LÂM', 'TRƯỜNG THCS', 'KRÔNG NĂNG'], 'Trường THCS Krông Năng'],
    [['PHÒNG GDĐT MỸ LÂM', 'TRƯỜNG MẦM NON HƯỚNG DƯƠNG'], 'Trường Mầm non Hướng Dương'],
    [['BAN CÔNG TÁC MẶT TRẬN', 'THÔN 5'], 'Ban Công tác Mặt trận thôn 5'],
    [['ĐẢNG BỘ XÃ MỸ LÂM', 'CHI BỘ TRƯỜNG TIỂU HỌC LÊ LAI'], 'Chi bộ Trường Tiểu học Lê Lai'],
    [["UBND XÃ ĐẮK R'LẤP"], "UBND xã Đắk R'Lấp"],
    [['TRANG THÔNG TIN ĐIỆN TỬ', 'Giới thiệu | Tin tức', 'UBND XÃ MỸ LÂM'], 'UBND xã Mỹ Lâm'],
    [['Ký bởi: SỞ NỘI VỤ', 'UBND XÃ MỸ LÂM'], 'UBND xã Mỹ Lâm'],
    [['DỰ THẢO LẦN 2', 'UBND XÃ MỸ LÂM'], 'UBND xã Mỹ Lâm'],
    [['Trường Tiểu học Lê Lai'], 'Trường Tiểu học Lê Lai'],
    [
      [
        'UBND XÃ MỸ LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 9/KH-UBND Mỹ Lâm, ngày 5 tháng 9 năm 2026',
      ],
      'UBND xã Mỹ Lâm',
    ],
    [['UBND XÃ MỸ LÂM', 'ĐỘC LẬP -TỰ DO- HẠNH PHÚC'], 'UBND xã Mỹ Lâm'],
    // nobody is named
    [['DỰ THẢO'], null],
    [['ỦY BAN NHÂN DÂN'], null],
  ])('%j', (lines, issuer) => expect(issuerOf(lines)).toBe(issuer));

  it.each<readonly [string | null, string]>([
    ['CHI BỘ', 'Chi bộ thôn Mẫu'],
    ['ĐẢNG ỦY', 'Đảng bộ xã Mỹ Lâm'],
    [null, 'Đảng bộ xã Mỹ Lâm'],
  ])('takes the cell above its body where the cell signs: %s', (onBehalfOf, issuer) => {
    const headLines = ['CHI BỘ THÔN MẪU', 'ĐẢNG BỘ XÃ MỸ LÂM'];
    expect(readIssuer({ headLines, running: [], onBehalfOf, paper: headLines.join('\n') })).toBe(issuer);
  });

  it('writes a name as the running text has it', () => {
    expect(
      issuerOf(['TRƯỜNG PTDTBT THCS', 'LA PÁN TẨN'], ['Trường PTDTBT THCS La Pán Tẩn xây dựng kế hoạch:']),
    ).toBe('Trường PTDTBT THCS La Pán Tẩn');
  });
});

describe('isIssuedByChairman', () => {
  it.each<readonly [string, boolean]>([
    ['Chủ tịch Ủy ban nhân dân xã Mỹ Lâm ban hành Kế hoạch như sau:', true],
    ['Theo đề nghị của Trưởng phòng, Chủ tịch UBND xã xây dựng kế hoạch:', true],
    ['Ủy ban nhân dân xã Mỹ Lâm ban hành Kế hoạch như sau:', false],
    ['Thực hiện Kế hoạch số 5/KH-UBND do Chủ tịch UBND tỉnh ban hành ngày 1/1/2026;', false],
    ['Chủ tịch UBND xã yêu cầu các thôn thực hiện kế hoạch', false],
  ])('%s', (text, expected) => expect(isIssuedByChairman([text])).toBe(expected));
});
