import { readNominationAsks } from '../../../../src/core/plan/demands/readNominationAsks';
import type { NominationAsk } from '../../../../src/core/plan/plan';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import { item, part } from './outline';

const ofYear = { year: 2026, paperDate: parseIsoDate('2026-01-20') };

function asksIn(text: string, title: string): readonly NominationAsk[] {
  return readNominationAsks([part('V', 'TIÊU CHUẨN, HỒ SƠ', item('V.1', title, text))], ofYear);
}

const short = ({ kind, figure, lastDay }: NominationAsk): string => `${kind} ${figure ?? lastDay ?? '-'}`;

test.each<readonly [string, ...string[]]>([
  ['Mỗi đơn vị đề nghị không quá 01 tập thể và 02 cá nhân.', 'quota 1', 'quota 2'],
  ['Mỗi thôn giới thiệu 01 gương.', 'quota 1'],
  ['Từng chi hội bình xét hai hội viên tiêu biểu.', 'quota 2'],
  ['Mỗi trường chọn ba (03) học sinh.', 'quota 3'],
  ['Đề nghị khen 01 tập thể, 02 cá nhân/đơn vị.', 'quota 1', 'quota 2'],
  ['Mỗi cụm suy tôn 01 tập thể nhỏ dẫn đầu.', 'quota 1'],
  ['Chiến sĩ thi đua cơ sở không quá 15% số lao động tiên tiến.', 'share 15'],
  ['Tỷ lệ người lao động trực tiếp được khen trên 50%.', 'share 50'],
  ['Ít nhất 60% số được khen thưởng là người lao động.', 'share 60'],
  ['Đơn vị được xét phải đạt chỉ số từ 80% trở lên.', 'index 80'],
  ['Đạt từ 90 điểm trở lên mới được đề nghị.', 'index 90'],
  ['Xếp loại từ 95 trở lên.', 'index 95'],
  ['Hồ sơ lập thành 02 bộ, gửi về Phòng Nội vụ.', 'dossiers 2'],
  ['Hồ sơ đề nghị gồm 01 bản chính và tệp mềm.', 'dossiers 1'],
  ['Nộp hai bộ hồ sơ.', 'dossiers 2'],
  ['Hồ sơ gửi về Phòng Văn hóa - Xã hội trước ngày 15/11/2026.', 'deadline 2026-11-15'],
  ['Gửi tờ trình và 02 bộ hồ sơ chậm nhất ngày 20 tháng 11.', 'dossiers 2', 'deadline 2026-11-20'],
  ['Họp xét trước ngày 10/11; hồ sơ nộp trước ngày 30/11.', 'deadline 2026-11-30'],
  ['Mỗi xóm đề cử 01 hộ để khen.', 'quota 1'],
  ['Từng lớp giới thiệu 03 học sinh, trong đó ít nhất 01 học sinh vượt khó.', 'quota 3'],
  ['Mỗi đại đội chọn 01 trung đội và 04 chiến sĩ.', 'quota 1', 'quota 4'],
  ['Mỗi năm bình chọn, đề nghị không quá 02 xóm.', 'quota 2'],
  ['Hồ sơ gồm: 01 tờ trình, ảnh; nộp về Văn phòng trước ngày 10/6/2026.', 'deadline 2026-06-10'],
  ['Báo cáo thành tích 03 bản, có xác nhận.', 'dossiers 3'],
  ['Tờ trình lập thành hai bản.', 'dossiers 2'],
])('%s', (text, ...expected) => {
  expect(asksIn(text, 'Khen thưởng').map(short)).toEqual(expected);
});

test.each([
  ['Mỗi hộ trồng hai cây.', 'Khen thưởng'],
  ['Mỗi tháng giới thiệu 02 gương.', 'Khen thưởng'],
  ['Mỗi thôn cử 02 cá nhân dự lễ trao giấy khen.', 'Khen thưởng'],
  ['Mỗi thôn có một tổ tự quản.', 'Giữ gìn trật tự'],
  ['Mỗi thôn vận động 02 hộ làm chuồng trại.', 'Chăn nuôi'],
  ['100% cá nhân được đề nghị có đủ giấy tờ.', 'Khen thưởng'],
  ['Ít nhất 60% cán bộ được tuyên truyền về khen thưởng.', 'Khen thưởng'],
  ['Ít nhất 60% số hộ dân tham gia.', 'Khen thưởng'],
  ['Tỷ lệ người dân hài lòng trên 90%.', 'Cải cách hành chính'],
  ['Đạt chỉ số từ 80% trở lên.', 'Cải cách hành chính'],
  ['Nộp 02 bộ hồ sơ đất đai trước ngày 15/3.', 'Khen thưởng'],
  ['Số hóa hồ sơ trước ngày 30/6/2026.', 'Số hóa'],
  ['Trích quỹ mua 02 bộ loa.', 'Khen thưởng'],
  ['Tổng kết trước ngày 15/11.', 'Khen thưởng'],
  ['Hồ sơ gọn, nộp đúng hạn.', 'Khen thưởng'],
  ['Khen theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025.', 'Khen thưởng'],
  ['Mỗi xóm thành lập 01 tổ bình xét.', 'Khen thưởng'],
  ['Mỗi năm hỗ trợ 02 hộ.', 'Khen thưởng'],
  ['Hồ sơ gọn; gửi báo cáo sơ kết trước ngày 10/6/2026.', 'Khen thưởng'],
  ['Hồ sơ của 03 bản vùng cao.', 'Khen thưởng'],
])('none: %s (%s)', (text, title) => {
  expect(asksIn(text, title)).toEqual([]);
});

test('an ask stands under its item with its sentence', () => {
  expect(asksIn('Họp xóm. Mỗi xóm đề nghị 01 tập thể.', 'Khen thưởng')).toEqual([
    {
      itemId: 'V.1',
      kind: 'quota',
      text: 'Mỗi xóm đề nghị 01 tập thể',
      figure: 1,
      lastDay: null,
      counted: 'collectives',
      bound: null,
      shareOf: null,
      sharedBy: null,
    },
  ]);
});
