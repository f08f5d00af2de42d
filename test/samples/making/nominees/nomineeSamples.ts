import type { Workbook } from 'exceljs';
import { writePlainTable } from '../communeWorkbook2023';
import { communeLists, communeToday, communeYear } from './communeLists2023';
import { communeSeeds } from './communeSeeds2023';
import { seeded, type ListSheet, type Seeds } from './listModel';
import { wardLists, wardToday, wardYear } from './wardLists2025';
import { wardSeeds } from './wardSeeds2025';
import { writeLists, type Places } from './writeLists';

interface MadeSample {
  readonly clean: Uint8Array;
  readonly seeded: Uint8Array;
  /** The readable list of the seeded workbook's mistakes. */
  readonly faults: string;
}

interface NomineeSample {
  /** Its folder's name. */
  readonly id: string;
  readonly make: () => Promise<MadeSample>;
}

interface Office {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly today: string;
  readonly year: number;
  readonly lists: readonly ListSheet[];
  readonly seeds: Seeds;
}

const offices: readonly Office[] = [
  {
    id: 'nominees-ward-2025',
    name: 'UBND phường Liễu Khê Đông',
    title: 'Phường Liễu Khê Đông, đề nghị khen thưởng năm 2025 (hư cấu): Luật 2022, hai cấp chính quyền.',
    today: wardToday,
    year: wardYear,
    lists: wardLists,
    seeds: wardSeeds,
  },
  {
    id: 'nominees-commune-2023',
    name: 'UBND xã Tân Mộc Khê',
    title: 'Xã Tân Mộc Khê, đề nghị khen thưởng năm 2023 (hư cấu): Luật 2003 sửa đổi, NĐ 91/2017.',
    today: communeToday,
    year: communeYear,
    lists: communeLists,
    seeds: communeSeeds,
  },
];

/** What an office keeps beside its lists: names that nobody nominates. */
function beside(book: Workbook): void {
  writePlainTable(book.addWorksheet('Danh bạ'), {
    top: 3,
    rows: [
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại'],
      [1, 'Nguyễn Văn Mẫu', 'Chánh Văn phòng', 'Văn phòng', '0900.000.001'],
      [2, 'Trần Thị Thử', 'Chuyên viên', 'Văn phòng', '0900.000.002'],
    ],
    widths: [6, 24, 18, 24, 16],
  });
}

async function make(office: Office): Promise<MadeSample> {
  const as = { name: office.name, day: office.today, beside };
  const clean = await writeLists(office.lists, as);
  const withSeeds = await writeLists(seeded(office.lists, office.seeds), as);
  return { clean: clean.bytes, seeded: withSeeds.bytes, faults: faultsText(office, withSeeds.places) };
}

function faultsText(office: Office, places: Places): string {
  const { faults, fixes } = office.seeds;
  const address = (place: { sheet: string; row: string | null; column: string | null }): string => {
    if (place.row === null) return place.sheet;
    const cell = places.get(`${place.sheet}|${place.row}|${place.column ?? 'name'}`);
    if (cell === undefined) throw new Error(`No cell ${place.sheet} ${place.row} ${place.column ?? ''}`);
    return `${place.sheet}!${place.column === null ? cell.replace(/\D/g, '') : cell}`;
  };
  const lines = [
    `${office.title} Lỗi cài sẵn trong seeded.xlsx; ngoài danh sách này không có lỗi nào. clean.xlsx không có lỗi.`,
    '',
    `today\t${office.today}`,
    `year\t${office.year}`,
    '',
    'rule\tplace\tseverity\twhat',
    ...faults.map((fault) => [fault.rule, address(fault), fault.severity, fault.what].join('\t')),
    '',
    'fix\tplace\tkind\tto',
    ...fixes.map((fix) => ['fix', address(fix), fix.kind, fix.fixed].join('\t')),
  ];
  return `${lines.join('\n')}\n`;
}

/** The samples, each as its script makes it. */
export const nomineeSamples: readonly NomineeSample[] = offices.map((office) => ({
  id: office.id,
  make: () => make(office),
}));
