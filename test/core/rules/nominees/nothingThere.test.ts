import { inputOf, inShort, type RowOver } from './nomineeSheet';

const fighter: RowOver = {
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Xếp loại': 'HTTNV',
  'Sáng kiến': 'Sổ tay tiếp dân',
  'Số QĐ công nhận sáng kiến': '12/QĐ-UBND ngày 05/11/2025',
};
const without = (words: string): RowOver => ({
  ...fighter,
  'Sáng kiến': words,
  'Số QĐ công nhận sáng kiến': null,
});

test.each(['Không', 'không có', '–', '0', 'chưa', 'không có sáng kiến', 'Chưa có SKKN', '/'])(
  'an initiative called "%s" is none, and its certificate is not asked for',
  (words) => {
    expect(inShort('CN-04', [fighter, without(words)])).toEqual(['noWayOpen error Xếp loại 2']);
    expect(inShort('HS-02', [fighter, without(words)])).toEqual([]);
  },
);

test('an initiative whose title begins with the negation is one', () => {
  const rows = [fighter, without('Không gian số cho thiếu nhi')];
  expect(inShort('CN-04', rows)).toEqual([]);
  expect(inShort('HS-02', rows)).toEqual(['noCertificate error Số QĐ công nhận sáng kiến 2']);
});

test('a decision of an initiative that says "Không" makes none', () => {
  const row = { ...without('-'), 'Số QĐ công nhận sáng kiến': 'Không có' };
  expect(inShort('CN-04', [fighter, row])).toEqual(['noWayOpen error Xếp loại 2']);
});

test('the words stay to be shown', () => {
  const [nominee] = inputOf([without('Không')]).nominees;
  expect(nominee?.initiative).toMatchObject({ value: '', text: 'Không' });
});

const diploma: RowOver = {
  'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
  'Loại hình khen thưởng': 'Công trạng',
  'Xếp loại': 'HTXSNV',
  'Xếp loại năm 2023': 'HTXSNV',
  'Xếp loại năm 2024': 'HTXSNV',
  'Danh hiệu năm 2023': 'LĐTT',
  'Danh hiệu năm 2024': 'LĐTT',
  'Sáng kiến': 'Sổ tay tiếp dân; Tủ sách thôn',
};

test("the province's diploma for two excellent years asks for initiatives that are there", () => {
  const rows = [diploma, { ...diploma, 'Sáng kiến': 'Không có' }];
  expect(inShort('CN-09', rows)).toEqual(['noWayOpen warning Sáng kiến 2']);
});

test('no discipline, no complaint, no move', () => {
  const row: RowOver = {
    'Kỷ luật': '–',
    'Đang xem xét kỷ luật': '-',
    'Chuyển công tác': 'Không',
    'Ngày về đơn vị': '01/02/2010',
  };
  const said = inShort(null, [row, { ...row, 'Kỷ luật': 'Chưa bị kỷ luật lần nào' }]);
  expect(said.filter((line) => / (error|warning) /.test(line))).toEqual([]);
});
