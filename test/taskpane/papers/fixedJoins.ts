import type { JoinPreview } from '../../../src/actions/papers/joinedList';
import { joinPreview, source } from './fixedPapers';

/** Looks at lists to be joined, for the gallery; people, units and files are made up. */
export const joinAsking: JoinPreview = {
  ...joinPreview,
  sources: [
    source({
      source:
        'Trường THCS Nguyễn Mẫu - danh sách đề nghị khen thưởng năm học 2025-2026 (bản chính thức).xlsx',
      rows: 24,
      year: 2025,
      unit: {
        rows: 24,
        unit: 'Trường Trung học cơ sở Nguyễn Mẫu',
        proposal: { unit: 'Trường Trung học cơ sở Nguyễn Mẫu', from: 'issuer' },
      },
      unknownColumns: [
        { header: 'Mã số viên chức ngành giáo dục', samples: ['GV00123', 'GV00124', 'GV00125'] },
        { header: '', samples: ['đã đối chiếu hồ sơ gốc tại đơn vị ngày 12/11'] },
      ],
    }),
    source({
      source: 'DS 2.xlsx',
      rows: 7,
      unit: { rows: 3, unit: '', proposal: null },
      unknownColumns: [{ header: 'Ký hiệu', samples: ['K1'] }],
    }),
    source({
      source: 'thon-4.docx',
      unit: { rows: 2, unit: 'Thon 4', proposal: { unit: 'Thon 4', from: 'fileName' } },
    }),
    source({ source: 'hong.xlsx', trouble: 'broken' }),
  ],
  together: [
    ...joinPreview.together,
    { heading: 'Chức vụ', headers: ['Chức vụ', 'CV', 'Chức danh nghề nghiệp'] },
    { heading: 'Xếp loại năm 2025', headers: ['Xếp loại năm 2025', 'Mức xếp loại 2025'] },
  ],
  twice: Array.from({ length: 24 }, (_, at) => ({
    name: `Nguyễn Thị Thử ${at + 1}`,
    by: at < 3 ? ('born' as const) : ('name' as const),
    places: [
      { source: 'DS 2.xlsx', sourceSheet: 'Trang1', sourceRow: at + 3 },
      { source: 'thon-4.docx', sourceSheet: '1', sourceRow: at + 5 },
    ],
  })),
  rows: 33,
  rowsThatStay: 4,
  rowsReplaced: 2,
};

/** Nothing is open: each row names its unit, each column is known, nobody stands twice. */
export const joinClear: JoinPreview = {
  ...joinPreview,
  sources: [source({ source: 'thon-mot.xlsx', rows: 6, year: 2026 })],
  together: [],
  twice: [],
};
