import type { EditionData } from '../../edition';
import { figure } from './figureEntry';
import {
  decree152,
  excerpt,
  quoted,
  since2026,
  transition2025,
  underDecree152,
  underDecree98,
  underLaw2003,
  unverified,
} from './sources';

type Entries = EditionData['figures'];
type SourceData = Entries[number]['source'];

const ofDecree = { restsOn: 'decree' } as const;
const ofProvince = { restsOn: 'decree', isLocal: true } as const;

const unread2017 = unverified('Chưa đọc được tỷ lệ phiếu trong NĐ 91/2017/NĐ-CP');
const article30 = quoted('Khoản 7 Điều 30 NĐ 98/2023/NĐ-CP');
const article33 = decree152('Khoản 5 Điều 33');
/** Only where the province had made no rules of its own yet, so not certain. */
const goesOn: SourceData = {
  ...quoted(
    'Khoản 7 Điều 30 NĐ 98/2023/NĐ-CP, áp dụng đến 31/12/2025 theo khoản 2 Điều 60 NĐ 152/2025/NĐ-CP',
  ),
  confidence: 'M',
};
const byProvince = decree152('Khoản 2 Điều 6, khoản 5 Điều 33 (tỷ lệ theo quy chế của tỉnh),');

/** Heroes and the titles of the state: the decree itself sets the share. */
const ofState: Entries = (
  [
    ['AHLD', 90, true],
    ['AHLLVT', 90, true],
    ['CSTDTQ', 90, true],
    ['CO-CP', 80, false],
  ] as const
).flatMap(([id, percent, isIn2017]) => {
  const key = `councilShare.${id}`;
  return [
    isIn2017
      ? figure(key, underLaw2003, percent, excerpt('Khoản 8 Điều 45 NĐ 91/2017/NĐ-CP'), ofProvince)
      : figure(key, underLaw2003, null, unread2017, ofProvince),
    figure(key, underDecree98, percent, article30, ofProvince),
    figure(key, underDecree152, percent, article33, ofDecree),
  ];
});

/** What the province decides and submits: Decree 98's shares until its rules had to be there, then none in the book. */
const ofTitles: Entries = (
  [
    ['CSTDTINH', 90, true],
    ['CSTDCS', 80, false],
    ['CO-TINH', 80, false],
  ] as const
).flatMap(([id, percent, isIn2017]) => {
  const key = `councilShare.${id}`;
  return [
    isIn2017
      ? figure(key, underLaw2003, percent, excerpt('Khoản 8 Điều 45 NĐ 91/2017/NĐ-CP'), ofProvince)
      : figure(key, underLaw2003, null, unread2017, ofProvince),
    figure(key, underDecree98, percent, article30, ofProvince),
    figure(key, transition2025, percent, goesOn, ofProvince),
    figure(key, since2026, null, byProvince, ofProvince),
  ];
});

const ofCommune: Entries = ['LDTT', 'TTLDTT', 'GK-XA'].flatMap((id) => [
  figure(`councilShare.${id}`, underLaw2003, null, unread2017, ofProvince),
  figure(`councilShare.${id}`, underDecree98, null, article30, ofProvince),
  figure(`councilShare.${id}`, underDecree152, null, byProvince, ofProvince),
]);

/** Percent of all members of the council, absentees included; null: no share is asked. */
export const councilShares: Entries = [...ofState, ...ofTitles, ...ofCommune];
