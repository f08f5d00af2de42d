import { type TaskCase } from './taskCase';
import { taskRow } from './taskSheet';

/** What the rules find on the bodies that lead and support. */
export const bodyTables: Readonly<Record<'NV-04' | 'NV-05' | 'NV-06' | 'NV-07', readonly TaskCase[]>> = {
  'NV-04': [
    {
      says: 'an unknown lead; bodies of the plan, the table and persons are not',
      rows: [
        taskRow({ lead: 'Tổ áo xanh' }),
        taskRow({ ordinal: 2, lead: 'Tổ Công nghệ số cộng đồng' }),
        taskRow({ ordinal: 3, lead: 'VP HĐND & UBND phường' }),
        taskRow({ ordinal: 4, lead: 'Đ/c Trần Văn Mẫu' }),
        taskRow({ ordinal: 5, lead: 'Trường THCS Lá Xanh' }),
        taskRow({ ordinal: 6, lead: 'Công an phường và Đội xung kích' }),
      ],
      expected: ['unknownLead warning D2', 'unknownLead warning D7'],
    },
    {
      says: 'a name is one finding, however often and in whatever letters it stands',
      rows: [
        taskRow({ lead: 'Tổ áo xanh' }),
        taskRow({ ordinal: 2, lead: 'Công an' }),
        taskRow({ ordinal: 3, lead: 'TỔ ÁO XANH; Nhà thiếu nhi' }),
        taskRow({ ordinal: 4, lead: 'Tổ áo xanh (thường trực)' }),
      ],
      expected: ['unknownLead warning D2', 'unknownLead warning D4'],
    },
    {
      says: 'names with marks inside are one name, lower committees and schools many',
      rows: [
        taskRow({ lead: 'Ban Pháp chế, Thi đua' }),
        taskRow({ ordinal: 2, lead: 'Lãnh đạo\nCông an phường' }),
        taskRow({ ordinal: 3, lead: 'UBND các xã, phường, đặc khu' }),
        taskRow({ ordinal: 4, lead: '21 Ban CTMT Khu phố' }),
        taskRow({ ordinal: 5, lead: 'Văn phòng đại diện Ngân hàng Mẫu' }),
      ],
      expected: ['unknownLead warning D2', 'unknownLead warning D6'],
    },
    {
      says: 'where most leads are of another level each is a remark, not a warning',
      rows: ['Sở Mẫu A', 'Sở Mẫu B', 'Sở Mẫu C', 'Sở Mẫu D', 'Sở Mẫu E'].map((lead, at) =>
        taskRow({ ordinal: at + 1, lead }),
      ),
      expected: [2, 3, 4, 5, 6].map((row) => `unknownLead info D${row}`),
    },
    {
      says: 'another name that the office gave a body is known',
      rows: [taskRow({ lead: 'TAX' })],
      situation: { officeBodies: [{ alias: 'TAX', body: 'Tổ áo xanh' }] },
      expected: [],
    },
    {
      says: 'a body that the office added to its list is known',
      rows: [taskRow({ lead: 'Tổ áo xanh' })],
      situation: { officeBodies: ['Tổ áo xanh'] },
      expected: [],
    },
  ],
  'NV-05': [
    {
      says: 'several leads, and a phrase for many',
      rows: [
        taskRow({ lead: 'Công an phường; Hội Nông dân' }),
        taskRow({ ordinal: 2, lead: 'Các đơn vị liên quan' }),
        taskRow({ ordinal: 3, lead: 'Phòng Kinh tế, Hạ tầng và Đô thị' }),
      ],
      expected: ['severalLeads info D2', 'collectiveLead info D3'],
    },
    {
      says: 'a phrase for many is one, and one finding wherever it stands; names with marks inside are one lead',
      rows: [
        taskRow({ lead: 'Các sở, ban, ngành' }),
        taskRow({ ordinal: 2, lead: 'Tổ Hành chính - Kế toán' }),
        taskRow({ ordinal: 3, lead: 'các sở, ban, ngành' }),
        taskRow({ ordinal: 4, lead: 'Công an; Trạm Y tế' }),
        taskRow({ ordinal: 5, lead: 'Trạm Y tế, Công an phường' }),
      ],
      expected: ['collectiveLead info D2', 'severalLeads info D5'],
    },
  ],
  'NV-06': [
    {
      says: 'the lead supports too, under another spelling; each cell that can be mended is one',
      rows: [
        taskRow({ lead: 'Phòng Văn hoá – Xã hội', support: 'Công an; Phòng VH-XH phường' }),
        taskRow({ ordinal: 2, lead: 'Trường THCS Lá Xanh', support: 'Trường THCS Lá Vàng' }),
        taskRow({ ordinal: 3, lead: 'Các đơn vị', support: 'Các đơn vị' }),
        taskRow({ ordinal: 4, lead: 'VH-XH', support: 'Phòng Văn hóa - Xã hội' }),
        taskRow({ ordinal: 5, lead: 'Lãnh đạo\nCông an', support: 'Lãnh đạo\nTrạm Y tế' }),
      ],
      expected: ['leadAlsoSupports warning E2', 'leadAlsoSupports warning E5'],
    },
  ],
  'NV-07': [
    {
      says: 'the committee among the supporters, but no other body of a like name',
      rows: [
        taskRow({ support: 'Ủy ban nhân dân phường; Công an' }),
        taskRow({ ordinal: 2, support: 'UBMTTQ phường; Văn phòng HĐND và UBND' }),
        taskRow({ ordinal: 3, support: 'UBND tỉnh' }),
        taskRow({ ordinal: 4, support: 'UBND các xã, phường' }),
        taskRow({ ordinal: 5, support: 'UBND cấp xã' }),
        taskRow({ ordinal: 6, support: 'Trạm Y tế, UBND' }),
      ],
      expected: ['committeeSupports info E2'],
    },
  ],
};
