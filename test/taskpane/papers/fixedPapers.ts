import type { JoinedLists } from '../../../src/actions/papers/joinedList';
import type { MadeNominationList } from '../../../src/actions/papers/nominationList';
import { done } from '../../../src/core/work/outcome';
import type { JoinPreview } from '../../../src/actions/papers/joinedList';
import type { NominationListPreview } from '../../../src/actions/papers/nominationList';
import type { FindingsListPreview, WrittenFindingsList } from '../../../src/actions/papers/findingsList';
import type { UnitFindingsPreview } from '../../../src/actions/papers/unitFindings';
import type { WrittenUnitFindings } from '../../../src/actions/papers/unitFindings';
import type { SourceReport } from '../../../src/core/papers/joinedList/listSource';
import type { Actions } from '../../../src/taskpane/office/actions';

/** Small values for the papers' part of the view of summaries; people, units and files are made up. */
export const listPreview: NominationListPreview = {
  key: 'k-list',
  sheet: 'DS đề nghị',
  isNew: true,
  nameOnOffer: null,
  counts: { collective: 2, individual: 5, household: 1, unknown: 0 },
  once: { collective: 2, individual: 4, household: 1, unknown: 0 },
  unitsWrittenOut: 0,
  notesOfLists: 0,
  printed: { count: 0, named: [] },
  struck: [],
  added: ['Trần Thị Thử'],
  changed: [],
  removed: [],
  lostNotes: [],
  doubtful: [],
};

export const madeList: MadeNominationList = {
  kind: 'written',
  sheet: 'DS đề nghị',
  counts: listPreview.counts,
  undoId: 'u-list',
};

/** What came of one source; read without trouble unless told. */
export function source(given: Partial<SourceReport> & Pick<SourceReport, 'source'>): SourceReport {
  return {
    rows: given.trouble === undefined || given.trouble === null ? 3 : 0,
    trouble: null,
    unknownColumns: [],
    unit: null,
    year: null,
    otherYear: false,
    sameAs: null,
    ...given,
  };
}

export const joinPreview: JoinPreview = {
  key: 'k-join',
  sheet: 'DS ghép',
  isNew: true,
  nameOnOffer: null,
  sources: [
    source({ source: 'thon-mot.xlsx' }),
    source({
      source: 'truong.docx',
      unknownColumns: [{ header: 'Ký hiệu', samples: ['M1', 'M2'] }],
      unit: { rows: 2, unit: 'Trường Mẫu', proposal: { unit: 'Trường Mẫu', from: 'fileName' } },
    }),
    source({ source: 'hong.xlsx', trouble: 'broken' }),
  ],
  together: [{ heading: 'Danh hiệu/Hình thức khen thưởng', headers: ['Danh hiệu', 'Hình thức', 'Đề nghị'] }],
  twice: [
    {
      name: 'Lê Thị Ngô',
      by: 'name',
      places: [
        { source: 'thon-mot.xlsx', sourceSheet: 'DS', sourceRow: 7 },
        { source: 'truong.docx', sourceSheet: '1', sourceRow: 3 },
      ],
    },
  ],
  rows: 6,
  rowsThatStay: 0,
  rowsReplaced: 0,
};

export const joined: JoinedLists = {
  kind: 'written',
  sheet: 'DS ghép',
  rows: 6,
  sources: joinPreview.sources,
  twice: joinPreview.twice,
  undoId: 'u-join',
};

export const unitPreview: UnitFindingsPreview = {
  key: 'k-units',
  sheet: 'Gửi lại đơn vị',
  isNew: true,
  nameOnOffer: null,
  units: [
    { unit: 'Thôn Một', count: 2, text: 'Thôn Một: 2 điều\n1. A\n2. B' },
    { unit: 'Trường Mẫu', count: 1, text: 'Trường Mẫu: 1 điều\n1. C' },
  ],
  withoutUnit: 4,
};

export const listedPreview: FindingsListPreview = {
  key: 'k-findings',
  sheet: 'Điều cần xem lại',
  isNew: true,
  nameOnOffer: null,
  counts: { error: 2, warning: 3, info: 1 },
  all: 6,
  parts: { plan: 1, tasks: 2, lists: 3 },
  units: [
    { unit: 'Thôn Một', count: 2 },
    { unit: '', count: 1 },
  ],
  notConfirmed: [],
};

export const writtenListed: WrittenFindingsList = {
  kind: 'written',
  sheet: 'Điều cần xem lại',
  counts: { error: 2, warning: 0, info: 0 },
  undoId: 'u-findings',
};

export const writtenUnits: WrittenUnitFindings = {
  kind: 'written',
  sheet: 'Gửi lại đơn vị',
  units: unitPreview.units,
  undoId: 'u-units',
};

/** The commands of the papers, answering the values above. */
export const fixedPapers = {
  previewNominationList: () => Promise.resolve(done(listPreview)),
  makeNominationList: () => Promise.resolve(done(madeList)),
  previewJoin: () => Promise.resolve(done(joinPreview)),
  joinLists: () => Promise.resolve(done(joined)),
  previewFindingsList: () => Promise.resolve(done(listedPreview)),
  writeFindingsList: () => Promise.resolve(done(writtenListed)),
  previewUnitFindings: () => Promise.resolve(done(unitPreview)),
  writeUnitFindings: () => Promise.resolve(done(writtenUnits)),
  writeWordFile: () =>
    Promise.resolve(
      done({ name: 'Phụ lục.docx', bytes: new Uint8Array([80, 75]), printed: { count: 0, named: [] } }),
    ),
} satisfies Partial<Actions>;
