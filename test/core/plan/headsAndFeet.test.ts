import { atOnce } from '../../../src/core/work/work';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';

const body = `I. MỤC ĐÍCH
1. Mục đích
- Nâng cao chất lượng.
II. NỘI DUNG
1. Tuyên truyền
2. Tổ chức phong trào
III. TỔ CHỨC THỰC HIỆN
1. Bộ phận văn phòng
- Theo dõi.`;

function planOf(head: string, foot: string): Plan {
  const reading = atOnce(readPlan(paragraphsFromText(`${head}\n${body}\n${foot}`), { origin: 'text' }));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
}

const cited = ({ citations }: Plan) => citations.map(({ kind, number, date }) => [kind, number, date]);

describe('heads and feet of other offices', () => {
  it('a youth union', () => {
    const plan = planOf(
      `ĐOÀN XÃ PHÚ LỄ
***
Số 05-KH/ĐTN
ĐOÀN TNCS HỒ CHÍ MINH
Phú Lễ, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức Tháng Thanh niên
Năm 2026
Thực hiện Kế hoạch số 21-KH/ĐTN ngày 02/02/2026 của Tỉnh đoàn; NĐ số 98/2023/NĐ-CP, Đoàn xã xây dựng kế hoạch:`,
      `Nơi nhận:
- BTV Tỉnh đoàn (để b/c);
- Lưu VP.
TM. BAN CHẤP HÀNH
BÍ THƯ
Rơ Châm H'Yéo`,
    );
    expect(plan.document).toMatchObject({
      number: '05-KH/ĐTN',
      place: 'Phú Lễ',
      title: 'Tổ chức Tháng Thanh niên năm 2026',
      issuer: 'Đoàn xã Phú Lễ',
      years: { from: 2026, to: 2026 },
    });
    expect(cited(plan)).toEqual([
      ['Kế hoạch', '21-KH/ĐTN', '2026-02-02'],
      ['NĐ', '98/2023/NĐ-CP', null],
    ]);
    expect(plan.recipients).toEqual(['BTV Tỉnh đoàn (để b/c)', 'Lưu VP']);
    expect(plan.signature).toMatchObject({
      onBehalfOf: 'BAN CHẤP HÀNH',
      role: 'BÍ THƯ',
      name: "Rơ Châm H'Yéo",
    });
  });

  it('a school, its number on a line of its own, links below the signature', () => {
    const plan = planOf(
      `UBND XÃ PHÚ LỄ
TRƯỜNG TRUNG HỌC CƠ SỞ
NGUYỄN VĂN TRỖI
Số:
33/KH-THCSNVT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Lễ, ngày 10 tháng 9 năm 2026
KẾ HOẠCH
THI ĐUA "DẠY TỐT - HỌC TỐT"
NĂM HỌC 2026 - 2027
Thực hiện nghị định số 152/2025/NĐ-CP;`,
      `Nơi nhận:
- Tổ chuyên môn (t/h);
- Lưu: VT, TĐ.
KT. HIỆU TRƯỞNG
PHÓ HIỆU TRƯỞNG
(Đã ký)
ThS. K'Brểu Thị Nga
Tin liên quan
Kế hoạch năm học cũ (12/9/2025)
Chia sẻ Facebook Zalo`,
    );
    expect(plan.document).toMatchObject({
      number: '33/KH-THCSNVT',
      issuer: 'Trường Trung học cơ sở Nguyễn Văn Trỗi',
      title: 'THI ĐUA "DẠY TỐT - HỌC TỐT" NĂM HỌC 2026 - 2027',
      year: 2026,
      years: { from: 2026, to: 2027 },
    });
    expect(cited(plan)).toEqual([['Nghị định', '152/2025/NĐ-CP', null]]);
    expect(plan.recipients).toEqual(['Tổ chuyên môn (t/h)', 'Lưu: VT, TĐ']);
    expect(plan.signature).toMatchObject({
      forRole: 'HIỆU TRƯỞNG',
      role: 'PHÓ HIỆU TRƯỞNG',
      name: "ThS. K'Brểu Thị Nga",
    });
  });

  it('a page of the web: its own headline and dates above, two columns with bars, buttons below', () => {
    const plan = planOf(
      `Trang chủ | Giới thiệu | Tin tức
Thứ Hai, ngày 5 tháng 1 năm 2026
KẾ HOẠCH TỔ CHỨC HỘI THI
ỦY BAN NHÂN DÂN PHƯỜNG AN LẠC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/KH-UBND | An Lạc, ngày 11 tháng 4 năm 2026
KẾ HOẠCH
Tổ chức Hội thi "Nhà nông đua tài" năm 2026
Chủ tịch UBND phường ban hành Kế hoạch như sau:`,
      `Kế hoạch này thay thế Kế hoạch số 45/KH-UBND ngày 12/5/2025./.
Nơi nhận: - Hội Nông dân; - Lưu: VT, KT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Danh Sóc Kha |
Tải về
Các tin khác
www.anlac.gov.vn`,
    );
    expect(plan.document).toMatchObject({
      number: '77/KH-UBND',
      place: 'An Lạc',
      date: '2026-04-11',
      title: 'Tổ chức Hội thi "Nhà nông đua tài" năm 2026',
      issuer: 'Ủy ban nhân dân phường An Lạc',
      isIssuedByChairman: true,
    });
    expect(cited(plan)).toEqual([['Kế hoạch', '45/KH-UBND', '2025-05-12']]);
    expect(plan.recipients).toEqual(['Hội Nông dân', 'Lưu: VT, KT']);
    expect(plan.signature).toEqual({
      onBehalfOf: null,
      forRole: 'CHỦ TỊCH',
      role: 'PHÓ CHỦ TỊCH',
      name: 'Danh Sóc Kha',
    });
  });

  it('a scan with its signature above; a plan until a later year', () => {
    const plan = planOf(
      `Người ký: CHI CỤC KIỂM LÂM
Email: chicuc@example.vn
Thời gian ký: 15.01.2026 14:02:11 +07:00
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
CHI CỤC KIỂM LÂM
Số: 21/KH-CCKL
Hà Sơn, ngày 15 tháng 10 năm 2025
KẾ HOẠCH
Phòng cháy, chữa cháy rừng đến năm 2030, tầm nhìn đến năm 2045`,
      `Q. CHI CỤC TRƯỞNG
Lò Văn Ơn
Nơi nhận:
- Các Hạt Kiểm lâm;
- Lưu: VT.`,
    );
    expect(plan.document).toMatchObject({
      number: '21/KH-CCKL',
      issuer: 'Chi cục Kiểm lâm',
      year: 2025,
      years: { from: 2025, to: 2030 },
    });
    expect(plan.recipients).toEqual(['Các Hạt Kiểm lâm', 'Lưu: VT']);
    expect(plan.signature).toMatchObject({ role: 'Q. CHI CỤC TRƯỞNG', name: 'Lò Văn Ơn' });
  });
});
