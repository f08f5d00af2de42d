import type { EditionData } from '../../edition';
import { secondHand } from './sources';

/** Places of the level that ended; "thành phố" is also a province, and so names nothing by itself. */
const districts = ['huyện', 'thị xã', 'quận'];

/** Each body with each place, e.g. "Hội Nông dân huyện". */
function inDistricts(bodies: readonly string[], places: readonly string[] = districts): readonly string[] {
  return places.flatMap((place) => bodies.map((body) => `${body} ${place}`));
}

const committees = [
  ...inDistricts(
    ['UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân', 'Công an'],
    [...districts, 'thị trấn'],
  ),
  'UBND cấp huyện',
  'Ủy ban nhân dân cấp huyện',
  'UBND TX',
  'Huyện ủy',
  'Thị ủy',
  'Quận ủy',
];

/** Rooms whose names a commune's rooms share in part: only with the district's place. */
const roomsOfDistricts = inDistricts([
  'Phòng Nội vụ',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Tư pháp',
  'Phòng Văn hóa, Khoa học và Thông tin',
  'Phòng Nông nghiệp',
  'Phòng Nông nghiệp và Môi trường',
  'Phòng Tài nguyên và Môi trường',
  'Phòng TN&MT',
  'Phòng Kinh tế',
  'Phòng Kinh tế và Hạ tầng',
  'Phòng Kinh tế - Hạ tầng',
  'Phòng Quản lý đô thị',
  'Phòng Y tế',
  'Phòng Dân tộc',
  'Thanh tra',
]);

/** Rooms that no commune has, and that are written without their place. */
const rooms = [
  'Phòng Nội vụ',
  'Phòng Giáo dục và Đào tạo',
  'Phòng GD&ĐT',
  'Phòng GDĐT',
  'Phòng Văn hóa và Thông tin',
  'Phòng VH&TT',
  'Phòng VHTT',
  'Phòng Nông nghiệp và Phát triển nông thôn',
  'Phòng NN&PTNT',
  'Phòng Lao động - Thương binh và Xã hội',
  'Phòng Lao động, Thương binh và Xã hội',
  'Phòng LĐ-TB&XH',
  'Phòng LĐTB&XH',
  'Phòng LĐTBXH',
];

/** The Front, unions and associations of districts. */
const organizations = [
  ...inDistricts([
    'Hội Nông dân',
    'Hội Liên hiệp Phụ nữ',
    'Hội LHPN',
    'Hội Phụ nữ',
    'Hội Cựu chiến binh',
    'Hội CCB',
    'Hội Chữ thập đỏ',
    'Liên đoàn Lao động',
    'LĐLĐ',
    'Mặt trận Tổ quốc',
    'Mặt trận Tổ quốc Việt Nam',
    'MTTQ',
    'MTTQ Việt Nam',
    'MTTQVN',
    'UBMTTQ',
    'UBMTTQVN',
    'Đoàn Thanh niên',
  ]),
  'Huyện đoàn',
  'Thị đoàn',
  'Quận đoàn',
];

/** Bodies that ended with the districts. */
export const abolishedBodies: EditionData['abolishedBodies'] = [
  {
    key: 'abolished.district',
    period: { from: '2025-07-01', until: null },
    value: { phrases: [...committees, ...roomsOfDistricts, ...rooms, ...organizations] },
    source: secondHand('Luật 72/2025/QH15: chính quyền địa phương 02 cấp từ 01/7/2025'),
    restsOn: 'none',
    isLocal: false,
  },
];
