import type { RuleIdOn } from '../../../../src/core/rules/allRules';
import { type RowOver, type RuleCase } from './nomineeSheet';

const excellent = (name: string, over: RowOver = {}): RowOver => ({
  'Họ và tên': name,
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Xếp loại': 'HTXSNV',
  ...over,
});
const disciplined = (words: string, over: RowOver = {}): RowOver => ({
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Xếp loại': 'HTXSNV',
  'Hình thức kỷ luật': words,
  ...over,
});
const form: RowOver = { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND phường' };
const adHoc = (achievement: string): RowOver => ({
  ...form,
  'Loại hình khen thưởng': 'Đột xuất',
  'Nội dung khen thưởng': achievement,
});
const paperFor = (name: string, unit: string, achievement: string, over: RowOver = {}): RowOver => ({
  ...form,
  'Họ và tên': name,
  'Đơn vị công tác': unit,
  'Nội dung khen thưởng': achievement,
  ...over,
});

/** What each of these rules on persons finds on what rows. */
export const personTables = {
  'CN-17': [
    {
      says: 'not among the colleagues of his unit; others are there, on whatever row',
      rows: [
        excellent('Mai Văn Một'),
        excellent('Lã Thị Hai'),
        { 'Họ và tên': 'Lã Thị Hai' },
        {},
        excellent('Tô Văn Ba', { 'Đơn vị công tác': 'Trạm Y tế' }),
      ],
      expected: ['notAmongColleagues warning Danh hiệu đề nghị 1'],
    },
    {
      says: 'no advanced workers at all; one whose unit is spelt otherwise there; history tells it',
      rows: [excellent('Mai Văn Một'), excellent('Lã Thị Hai')],
      expected: [],
    },
    {
      says: 'the same name under another spelling of the unit',
      rows: [
        excellent('Mai Văn Một', { 'Đơn vị công tác': 'Phòng KT' }),
        { 'Họ và tên': 'Mai Văn Một', 'Đơn vị công tác': 'Phòng Kinh tế' },
        { 'Đơn vị công tác': 'Phòng KT' },
      ],
      expected: [],
    },
    {
      says: 'told by the history of the year',
      rows: [excellent('Mai Văn Một', { 'Danh hiệu 2025': 'LĐTT' }), { 'Danh hiệu 2025': null }],
      expected: [],
    },
    {
      says: 'a blank cell beside others that are filled; "no" is for CN-04',
      rows: [
        excellent('Mai Văn Một', { 'Đạt LĐTT': 'x' }),
        excellent('Lã Thị Hai', { 'Đạt LĐTT': null }),
        excellent('Tô Văn Ba', { 'Đạt LĐTT': 'Không' }),
      ],
      expected: ['blankBesideOthers warning Đạt LĐTT 2'],
    },
    {
      says: 'a column that nobody filled tells nothing',
      rows: [excellent('Mai Văn Một', { 'Đạt LĐTT': null }), excellent('Lã Thị Hai', { 'Đạt LĐTT': null })],
      expected: [],
    },
    {
      says: 'fighters and advanced workers in two parts, each once: how the list is made',
      rows: [excellent('Mai Văn Một'), excellent('Lã Thị Hai'), {}, {}],
      expected: ['noneAmongAdvanced info sheet'],
    },
    {
      says: 'a single fighter of such a list: the same',
      rows: [excellent('Mai Văn Một'), {}, {}],
      expected: ['noneAmongAdvanced info sheet'],
    },
    {
      says: 'a single fighter whose own cell is blank beside others',
      rows: [excellent('Mai Văn Một', { 'Đạt LĐTT': null }), { 'Đạt LĐTT': 'x' }, { 'Đạt LĐTT': 'x' }],
      expected: ['blankBesideOthers warning Đạt LĐTT 1'],
    },
  ],
  'CN-18': [
    {
      says: 'two rows of one person; the Party, another year and another person are other things',
      rows: [
        { 'Họ và tên': 'Mai Văn Một' },
        { 'Họ và tên': 'Mai Văn Một', 'Danh hiệu đề nghị': 'CSTĐCS', 'Xếp loại': 'HTXSNV' },
        { 'Họ và tên': 'Lã Thị Hai' },
        { 'Họ và tên': 'Lã Thị Hai', 'Danh hiệu đề nghị': 'CSTĐCS', 'Xếp loại': 'Hoàn thành tốt' },
        { 'Họ và tên': 'Tô Văn Ba' },
        { 'Họ và tên': 'Tô Văn Ba', 'Đơn vị công tác': 'Trạm Y tế', 'Xếp loại': 'HTXSNV' },
      ],
      expected: ['otherRating warning Xếp loại 2'],
    },
    {
      says: 'not in the years of the old law',
      rows: [
        { 'Họ và tên': 'Mai Văn Một' },
        { 'Họ và tên': 'Mai Văn Một', 'Danh hiệu đề nghị': 'CSTĐCS', 'Xếp loại': 'HTXSNV' },
      ],
      situation: { year: 2023 },
      expected: [],
    },
    {
      says: 'rows of two years, and persons born in two years',
      rows: [
        { 'Họ và tên': 'Mai Văn Một', 'Năm xét': 2024, 'Năm sinh': 1980 },
        { 'Họ và tên': 'Mai Văn Một', 'Năm xét': 2025, 'Năm sinh': 1980, 'Xếp loại': 'HTXSNV' },
        { 'Họ và tên': 'Lã Thị Hai', 'Năm xét': 2025, 'Năm sinh': 1980 },
        { 'Họ và tên': 'Lã Thị Hai', 'Năm xét': 2025, 'Năm sinh': 1991, 'Xếp loại': 'HTXSNV' },
      ],
      expected: [],
    },
  ],
  'KL-05': [
    {
      says: 'a sanction of the year beside a rating; none, an earlier one, and the rating that follows from it',
      rows: [
        disciplined('Khiển trách'),
        disciplined('Bị kỷ luật cảnh cáo năm 2025'),
        disciplined('Không'),
        disciplined('Khiển trách (QĐ ngày 12/4/2023)'),
        disciplined('Cảnh cáo', { 'Ngày chấp hành xong': '15/6/2024' }),
        disciplined('Cảnh cáo', { 'Xếp loại': 'Không hoàn thành nhiệm vụ' }),
        disciplined('Khiển trách', { 'Xếp loại': null }),
      ],
      expected: ['ratedAlthough warning Xếp loại 1', 'ratedAlthough warning Xếp loại 2'],
    },
    {
      says: 'of advanced workers KL-03 speaks; soldiers and police have rules of their own',
      rows: [
        disciplined('Khiển trách', { 'Danh hiệu đề nghị': 'LĐTT' }),
        disciplined('Khiển trách', { 'Phân loại đối tượng': 'Quân nhân' }),
        disciplined('Khiển trách', { 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND phường' }),
      ],
      situation: { year: 2026 },
      expected: ['ratedAlthough warning Xếp loại 3'],
    },
    {
      says: 'milder than a sanction; ended before the year; a sanction that goes on',
      rows: [
        disciplined('Nhắc nhở'),
        disciplined('Đã kỷ luật khiển trách, hết hiệu lực tháng 11/2024'),
        disciplined('Cảnh cáo năm 2024, chưa chấp hành xong'),
      ],
      expected: ['ratedAlthough warning Xếp loại 3'],
    },
  ],
  'TD-05': [
    {
      says: 'the work of the year is none; deeds are',
      rows: [
        adHoc('Hoàn thành xuất sắc nhiệm vụ năm 2025'),
        adHoc('Đã có thành tích xuất sắc trong công tác năm 2025'),
        adHoc('Tích cực thực hiện Kế hoạch năm 2025 của UBND phường'),
        adHoc('Trong nhiều năm làm tốt công tác hòa giải'),
        adHoc('Cứu người đuối nước tại đập làng'),
        adHoc('Dũng cảm bắt cướp ngày 02/11/2025'),
        adHoc('Đạt giải Nhất Hội thi hòa giải viên giỏi năm 2025'),
        adHoc('Hoàn thành xuất sắc nhiệm vụ đột xuất phòng chống bão số 3'),
        adHoc('Hoàn thành xuất sắc nhiệm vụ khắc phục sạt lở đê trong năm'),
        { ...adHoc('Hoàn thành xuất sắc nhiệm vụ năm 2025'), 'Loại hình khen thưởng': 'Công trạng' },
      ],
      expected: [1, 2, 3, 4].map((row) => `routineWork warning Nội dung khen thưởng ${row}`),
    },
    {
      says: 'the work of a quarter or half a year; a deed in it, and a task that is told, are none',
      rows: [
        adHoc('Có nhiều cố gắng, hoàn thành tốt nhiệm vụ được giao quý IV'),
        adHoc('Hoàn thành xuất sắc nhiệm vụ công tác 6 tháng đầu năm'),
        adHoc('Hoàn thành tốt nhiệm vụ chuyên môn trong năm'),
        adHoc('Hoàn thành nhiệm vụ đột xuất quý III'),
        adHoc('Hoàn thành nhiệm vụ tìm kiếm người mất tích trong 6 tháng'),
        adHoc('Hoàn thành nhiệm vụ được giao, cứu dân trong lũ quý III'),
      ],
      expected: [1, 2, 3].map((row) => `routineWork warning Nội dung khen thưởng ${row}`),
    },
    {
      says: 'not before the decree',
      rows: [adHoc('Hoàn thành xuất sắc nhiệm vụ năm 2024')],
      situation: { year: 2024, today: '2025-05-05' },
      expected: [],
    },
  ],
  'TD-06': [
    {
      says: 'the unit spelt otherwise; another unit of the same name, other numbers, are others',
      rows: [
        paperFor('Mai Văn Một', 'Phòng Văn hóa - Xã hội', 'Vận động hiến đất mở đường liên thôn'),
        paperFor('Mai Văn Một', 'Phòng VH-XH', 'Vận động hiến đất mở đường liên thôn'),
        paperFor('Lã Thị Hai', 'Thôn 3', 'Vận động hiến đất mở đường liên thôn'),
        paperFor('Lã Thị Hai', 'Thôn 4', 'Vận động hiến đất mở đường liên thôn'),
        paperFor('Tô Văn Ba', 'Trạm Y tế', 'Vận động hiến đất mở đường liên thôn'),
        paperFor('Tô Văn Ba', 'Trường Tiểu học Số 1', 'Vận động hiến đất mở đường liên thôn'),
      ],
      expected: ['sameAchievementOtherUnit warning Nội dung khen thưởng 2'],
    },
    {
      says: 'worded nearly alike; two prizes, two stages and two movements are two achievements',
      rows: [
        paperFor('Mai Văn Một', 'Thôn 3', 'Vận động nhân dân hiến đất mở đường liên thôn đợt 1'),
        paperFor('Mai Văn Một', 'Thôn 3', 'Vận động nhân dân hiến đất, mở đường liên thôn (đợt 1)'),
        paperFor('Mai Văn Một', 'Thôn 3', 'Đã vận động nhân dân hiến đất mở đường liên thôn đợt 1', {
          'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
        }),
        paperFor('Lã Thị Hai', 'Thôn 3', 'Đạt giải Nhất Hội thi hòa giải viên giỏi'),
        paperFor('Lã Thị Hai', 'Thôn 3', 'Đạt giải Nhì Hội thi hòa giải viên giỏi'),
        paperFor('Tô Văn Ba', 'Thôn 3', 'Phong trào Dân vận khéo'),
        paperFor('Tô Văn Ba', 'Thôn 3', 'Phong trào xây dựng nông thôn mới'),
      ],
      expected: ['nearlySameAchievement warning Nội dung khen thưởng 3'],
    },
    {
      says: 'titles of one year add up; numbers and births tell persons apart',
      rows: [
        {
          'Họ và tên': 'Mai Văn Một',
          'Đơn vị công tác': 'Phòng VH-XH',
          'Nội dung khen thưởng': 'Thi đua năm 2025',
        },
        {
          'Họ và tên': 'Mai Văn Một',
          'Danh hiệu đề nghị': 'CSTĐCS',
          'Đơn vị công tác': 'Phòng Văn hóa - Xã hội',
          'Nội dung khen thưởng': 'Thi đua năm 2025',
        },
        paperFor('Lã Thị Hai', 'Thôn 3', 'Trồng rừng ven đê', { 'Năm sinh': 1980 }),
        paperFor('Lã Thị Hai', 'Thôn 3, xã Thử', 'Trồng rừng ven đê', { 'Năm sinh': 1990 }),
        paperFor('Tô Văn Ba', 'Thôn 3', 'Trồng rừng ven đê', { 'Số CCCD': '000080000001' }),
        paperFor('Tô Văn Ba', 'Thôn 3, xã Thử', 'Trồng rừng ven đê', { 'Số CCCD': '000080000002' }),
      ],
      expected: [],
    },
  ],
  'TG-07': [
    {
      says: 'retired, left, moved away within the year; after it, not yet, and moved here',
      rows: [
        { 'Ghi chú': 'Nghỉ hưu từ 01/5/2025' },
        { 'Ghi chú': 'Đã chuyển công tác đi' },
        { 'Ghi chú': 'Thôi việc tháng 9/2025' },
        { 'Ghi chú': 'Nghỉ hưu từ 01/01/2026' },
        { 'Ghi chú': 'Sắp nghỉ hưu' },
        { 'Ghi chú': 'Đã chuyển công tác từ huyện về 01/7/2025' },
        { 'Ghi chú': 'Phụ trách chế độ hưu trí' },
      ],
      expected: ['Ghi chú 1', 'Ghi chú 2', 'Ghi chú 3'].map((place) => `goneBeforeEnd warning ${place}`),
    },
    {
      says: 'other words for it; what only sounds like it',
      rows: [
        { 'Ghi chú': 'Về hưu từ 1/6/2025' },
        { 'Ghi chú': 'Chuyển công tác sang xã khác' },
        { 'Ghi chú': 'Chuyển sang phòng khác' },
        { 'Ghi chú': 'Giải quyết chế độ thôi việc cho công chức' },
        { 'Ghi chú': 'Nghỉ việc riêng 5 ngày' },
      ],
      expected: ['Ghi chú 1', 'Ghi chú 2'].map((place) => `goneBeforeEnd warning ${place}`),
    },
    {
      says: 'in the other cells; a giấy khen, and a class of retired people, are nothing',
      rows: [
        { 'Chức vụ': 'Phó Trưởng phòng (nghỉ hưu 01/8/2025)' },
        { 'Chuyển công tác': 'Chuyển công tác đi xã Bên 01/10/2025' },
        { 'Chuyển công tác': 'Chuyển công tác từ xã Bên 01/3/2025' },
        { 'Phân loại đối tượng': 'Hưu trí', 'Chức vụ': 'Cán bộ hưu trí thôn' },
        { 'Ghi chú': 'Nghỉ hưu từ 01/5/2025', 'Danh hiệu đề nghị': 'Giấy khen của Chủ tịch UBND phường' },
        { 'Lý do nghỉ': 'Nghỉ thai sản' },
      ],
      expected: ['goneBeforeEnd warning Chức vụ 1', 'goneBeforeEnd warning Chuyển công tác 2'],
    },
  ],
} satisfies Partial<Record<RuleIdOn<'nominees'>, readonly RuleCase[]>>;
