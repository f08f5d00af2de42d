/** Makes the sample offices and their nomination lists: `npx tsx test/samples/making/makeSamples.ts`. The same script gives the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { communePlanText } from './communePlan2023';
import { communeTaskSheet, communeWorkbook } from './communeWorkbook2023';
import { faultsText } from './faults';
import { makeNominees } from './nominees/makeNominees';
import type { PlacedFault } from './faults';
import { wardPlanDocx } from './wardDocx';
import { wardPlanMarkdown } from './wardPlan2026';
import { wardTaskSheet, wardWorkbook } from './wardWorkbook2026';

const root = join(import.meta.dirname, '..', '..', 'fixtures', 'samples');
const nothingElse = 'Lỗi cài sẵn; ngoài danh sách này không có lỗi nào.';

function hiddenRow(what: string): PlacedFault {
  return { rule: 'SHEET-01', address: '-', severity: 'info', field: '-', what };
}

function ofPlan(rule: string, what: string): PlacedFault {
  return { rule, address: '-', severity: 'warning', field: '-', what };
}

async function makeCommune(): Promise<void> {
  const folder = join(root, 'commune-2023');
  mkdirSync(folder, { recursive: true });
  const made = await communeWorkbook();
  writeFileSync(join(folder, 'workbook.xlsx'), made.bytes);
  writeFileSync(join(folder, 'plan.txt'), communePlanText());
  const facts = {
    title: `Xã Tân Mộc Khê, năm 2023 (hư cấu). ${nothingElse}`,
    today: '2023-07-10',
    taskSheet: communeTaskSheet,
    headerRow: made.headerRow,
    records: made.records,
    notes: ['NV-01 nêu ô của dòng nhóm; NV-02 nêu tên mục.'],
  };
  const plan = [
    ofPlan('PL-01', 'Kế hoạch không có câu chỉ dẫn phụ lục (warning khi tạo phụ lục, nếu không: info)'),
    ofPlan('NV-02', 'Mục II.6 không có nhiệm vụ nào'),
    hiddenRow('Dòng 50 bị ẩn, vẫn được đọc và đếm'),
  ];
  writeFileSync(join(folder, 'faults.txt'), faultsText(facts, [...plan, ...made.faults]));
}

async function makeWard(): Promise<void> {
  const folder = join(root, 'ward-2026');
  mkdirSync(folder, { recursive: true });
  const made = await wardWorkbook();
  writeFileSync(join(folder, 'workbook.xlsx'), made.bytes);
  writeFileSync(join(folder, 'plan.md'), wardPlanMarkdown());
  writeFileSync(join(folder, 'plan.docx'), wardPlanDocx());
  const facts = {
    title: `Phường Liễu Khê Đông, năm 2026 (hư cấu). ${nothingElse}`,
    today: '2026-05-20',
    taskSheet: wardTaskSheet,
    headerRow: made.headerRow,
    records: made.records,
    notes: ['Dưới bảng có 40 dòng chỉ có công thức số thứ tự.'],
  };
  const plan = [
    ofPlan('NV-02', 'Mục II.8 không có nhiệm vụ nào'),
    hiddenRow('Dòng 40 bị ẩn, vẫn được đọc và đếm'),
  ];
  writeFileSync(join(folder, 'faults.txt'), faultsText(facts, [...plan, ...made.faults]));
}

await makeCommune();
await makeWard();
await makeNominees(root);
