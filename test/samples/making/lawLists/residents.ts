import { writtenSheet } from '../lawCases/model';
import type { CleanList } from './model';
import { people } from './people';

interface Own {
  readonly paper: string;
  readonly decides: string;
  readonly unit: string;
  readonly post: string;
  readonly deed: string;
}

const own: readonly Own[] = [
  {
    paper: 'Giấy khen của Ban Chấp hành Đảng bộ xã',
    decides: 'Ban Chấp hành Đảng bộ xã',
    unit: 'Chi bộ thôn',
    post: 'Bí thư chi bộ',
    deed: 'Học tập và làm theo Bác giai đoạn 2024 - 2026, chi bộ',
  },
  {
    paper: 'Giấy khen của Chủ tịch UBND xã',
    decides: 'Chủ tịch UBND xã',
    unit: 'Thôn',
    post: 'Trưởng thôn',
    deed: 'Phong trào làm đường hoa nông thôn mới năm 2026, thôn',
  },
  {
    paper: 'Giấy khen của Hội Liên hiệp Phụ nữ xã',
    decides: 'Hội Liên hiệp Phụ nữ xã',
    unit: 'Chi hội Phụ nữ thôn',
    post: 'Chi hội trưởng',
    deed: 'Phong trào nhà sạch vườn đẹp năm 2026, thôn',
  },
  {
    paper: 'Giấy khen của Hội Nông dân xã',
    decides: 'Hội Nông dân xã',
    unit: 'Chi hội Nông dân thôn',
    post: 'Chi hội trưởng',
    deed: 'Phong trào sản xuất, kinh doanh giỏi 2024 - 2026, thôn',
  },
  {
    paper: 'Giấy khen của Ủy ban MTTQ Việt Nam xã',
    decides: 'Ủy ban MTTQ Việt Nam xã',
    unit: 'Ban Công tác Mặt trận thôn',
    post: 'Trưởng ban',
    deed: 'Ngày hội Đại đoàn kết và quỹ Vì người nghèo 2026, thôn',
  },
];

const villages = ['Đoài', 'Đông', 'Trung', 'Thượng', 'Hạ', 'Nội', 'Ngoại', 'Cầu'];

/** Papers of the Party and the mass organisations beside those of the commune's chairman. */
const ownPapers: CleanList = {
  id: '05-own-papers',
  style: "bodies' own papers beside the commune's",
  today: '2026-06-24',
  sheets: [
    writtenSheet({
      name: 'Biểu dương 2026',
      above: [
        'ĐẢNG ỦY - HĐND - UBND - UBMTTQ XÃ PHÚC LƯƠNG',
        'DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
      ],
      header:
        'STT|Họ và tên|Năm sinh|Chức vụ|Đơn vị|Hình thức khen thưởng|Loại hình|Thành tích|Cấp quyết định|Ghi chú',
      rows: people(40, 5).map((person, index) => {
        const body = own[index % own.length];
        const village = villages[Math.floor(index / own.length)] ?? '';
        if (body === undefined) return '';
        return `${index + 1}|${person.name}|${person.born.year}|${body.post}|${body.unit} ${village}|${body.paper}|Chuyên đề|${body.deed} ${village}|${body.decides}|`;
      }),
      below: ['Tổng cộng: 40 người'],
    }),
  ],
};

const households = people(30, 7);

/** Villages and families of culture. */
const culture: CleanList = {
  id: '07-culture',
  style: 'villages and families of culture',
  today: '2025-12-30',
  sheets: [
    writtenSheet({
      name: 'Thôn, TDP văn hóa',
      above: ['UBND PHƯỜNG BẮC ĐÌNH', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU “THÔN, TỔ DÂN PHỐ VĂN HÓA” NĂM 2025'],
      header: 'STT|Tên thôn, tổ dân phố|Số hộ|Danh hiệu đề nghị|Biên bản họp xét|Cấp quyết định',
      rows: Array.from({ length: 10 }, (_, index) => {
        const isVillage = index < 4;
        const name = isVillage ? `Thôn ${villages[index]}` : `Tổ dân phố số ${index - 3}`;
        return `${index + 1}|${name}|${140 + index * 13}|${isVillage ? 'Thôn văn hóa' : 'Tổ dân phố văn hóa'}|${21 + index}/BB ngày 12/12/2025|Chủ tịch UBND phường`;
      }),
    }),
    writtenSheet({
      name: 'Gia đình văn hóa',
      above: [
        'UBND PHƯỜNG BẮC ĐÌNH',
        'DANH SÁCH HỘ GIA ĐÌNH ĐỀ NGHỊ TẶNG DANH HIỆU “GIA ĐÌNH VĂN HÓA” NĂM 2025',
      ],
      header:
        'STT|Họ tên chủ hộ|Địa chỉ|Số nhân khẩu|Danh hiệu đề nghị|Niêm yết từ ngày|Niêm yết đến ngày|Cấp quyết định',
      rows: households.map((person, index) => {
        const address = index < 12 ? `Thôn ${villages[index % 4]}` : `Tổ dân phố số ${1 + (index % 6)}`;
        return `${index + 1}|Hộ ${person.isWoman ? 'bà' : 'ông'} ${person.name}|${address}|${2 + (index % 5)}|Gia đình văn hóa|15/12/2025|26/12/2025|Chủ tịch UBND phường`;
      }),
    }),
  ],
};

const honoured = people(32, 8);
const rescues = [
  'Cứu người bị nước cuốn tại ngầm tràn đêm 03/8/2026',
  'Dùng thuyền nhà đưa 9 người ra khỏi vùng ngập ngày 04/8/2026',
  'Dập đám cháy ở chợ, không để cháy lan ngày 30/7/2026',
  'Bắt giữ người cướp giật giao cho Công an xã ngày 28/7/2026',
];
const works = [
  'Phong trào chung tay xóa nhà tạm, nhà dột nát năm 2026',
  'Phong trào hiến đất mở đường liên thôn năm 2026',
];

/** Papers of a theme and of the day, below the decision that they belong to. */
const decided: CleanList = {
  id: '08-below-a-decision',
  style: 'papers by theme and of the day below a decision, groups A, B, C',
  today: '2026-08-21',
  sheets: [
    writtenSheet({
      name: 'Kèm QĐ 431',
      above: [
        'UBND XÃ YÊN MỸ ĐÔNG',
        'DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ',
        'Đã có thành tích trong phong trào thi đua năm 2026 và thành tích đột xuất',
        '(Kèm theo Quyết định số 431/QĐ-UBND ngày 18/8/2026 của Chủ tịch UBND xã Yên Mỹ Đông)',
      ],
      header: 'STT|Tên tập thể, hộ gia đình, cá nhân|Thành tích|Loại hình|Hình thức|Mức tiền thưởng (đồng)',
      rows: [
        'A|TẬP THỂ||||',
        ...villages.map(
          (village, index) =>
            `${index + 1}|Nhân dân và cán bộ thôn ${village}|${works[index % 2]}|Chuyên đề|Giấy khen|1520000`,
        ),
        'B|HỘ GIA ĐÌNH||||',
        ...honoured
          .slice(0, 6)
          .map(
            (person, index) =>
              `${index + 1}|Hộ ${person.isWoman ? 'bà' : 'ông'} ${person.name} – thôn ${villages[index]}|${works[1]}|Chuyên đề|Giấy khen|1140000`,
          ),
        'C|CÁ NHÂN||||',
        ...honoured.slice(6).map((person, index) => {
          const title = person.isWoman ? 'Bà' : 'Ông';
          const village = villages[index % 8] ?? '';
          const post = ['Trưởng thôn', 'Bí thư Chi bộ thôn', 'Trưởng Ban Công tác Mặt trận thôn'][
            Math.floor(index / 8)
          ];
          const isRescue = index >= 20;
          const who = isRescue ? `người dân thôn ${village}` : `${post} ${village}`;
          return `${index + 1}|${title} ${person.name} – ${who}|${isRescue ? rescues[index % 4] : works[0]}|${isRescue ? 'Đột xuất' : 'Chuyên đề'}|Giấy khen|760000`;
        }),
      ],
      below: ['Tổng số: 08 tập thể, 06 hộ gia đình, 26 cá nhân'],
    }),
  ],
};

export const residentLists: readonly CleanList[] = [ownPapers, culture, decided];
