import type { EditionData } from '../../edition';
import {
  excerpt,
  law2022,
  quoted,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
} from './sources';

type Entries = EditionData['dossiers'];
type Entry = Entries[number];
type Need = Entry['value']['papers'][number];
type Paper = Need['anyOf'][number];

const communeTitles = ['LDTT', 'TTLDTT'];
const titles = ['CSTT', 'DVTT', 'TTLDXS', 'DVQT', 'CO-TINH', 'XA-TB'];
const fighters = ['CSTDTINH', 'CSTDTQ'];
const communeForms = ['GK-XA'];
const forms = ['GK-HUYEN', 'GK-SO', 'BK-TINH', 'BK-BO'];
const stateForms = [
  'BK-TTG',
  ...['HCDL', 'HCQC', 'HCLD', 'HCBVTQ', 'HCCC'].flatMap((order) =>
    [1, 2, 3].map((grade) => `${order}-${grade}`),
  ),
];

const must = (...anyOf: readonly Paper[]): Need => ({ anyOf, onlyIfClaimed: false });
const ifClaimed = (...anyOf: readonly Paper[]): Need => ({ anyOf, onlyIfClaimed: true });
const threePapers = [must('submission'), must('report'), must('minutes')];

function dossier(
  name: string,
  value: Entry['value'],
  period: Entry['period'],
  source: Entry['source'],
): Entry {
  return { key: `dossier.${name}`, period, value, source, restsOn: 'law', isLocal: false };
}

const sets: readonly { readonly name: string; readonly value: Entry['value']; readonly article: string }[] = [
  {
    name: 'title',
    value: { awardIds: titles, forTypes: null, papers: threePapers },
    article: 'Khoản 1 Điều 84',
  },
  {
    name: 'fighter',
    value: { awardIds: fighters, forTypes: null, papers: [...threePapers, must('initiativeCertificate')] },
    article: 'Khoản 1 Điều 84',
  },
  {
    name: 'form',
    value: {
      awardIds: forms,
      forTypes: null,
      papers: [...threePapers, ifClaimed('initiativeCertificate', 'achievementCertificate')],
    },
    article: 'Khoản 2 Điều 84',
  },
  {
    name: 'stateForm',
    value: {
      awardIds: stateForms,
      forTypes: null,
      papers: [
        ...threePapers,
        must('provinceOpinion'),
        ifClaimed('initiativeCertificate', 'achievementCertificate'),
      ],
    },
    article: 'Khoản 2, khoản 3 Điều 84',
  },
  {
    name: 'stateTitle',
    value: { awardIds: ['CO-CP'], forTypes: null, papers: [...threePapers, must('provinceOpinion')] },
    article: 'Khoản 1, khoản 3 Điều 84',
  },
  {
    name: 'simple',
    value: {
      awardIds: [...forms, ...stateForms],
      forTypes: ['adHoc', 'devotion', 'tenure', 'external'],
      papers: [must('submission'), must('shortReport', 'report')],
    },
    article: 'Điều 84, Điều 85',
  },
];

/** Sets for the commune's own awards: from 01/7/2025 the province sets them, and the office may say how. */
const communeSets: readonly {
  readonly name: string;
  readonly value: Entry['value'];
  readonly article: string;
}[] = [
  {
    name: 'communeTitle',
    value: { awardIds: communeTitles, forTypes: null, papers: threePapers },
    article: 'Khoản 1 Điều 84',
  },
  {
    name: 'communeForm',
    value: { awardIds: communeForms, forTypes: null, papers: threePapers },
    article: 'Khoản 2 Điều 84',
  },
  {
    name: 'communeSimple',
    value: {
      awardIds: communeForms,
      forTypes: ['adHoc'],
      papers: [must('submission'), must('shortReport', 'report')],
    },
    article: 'Điều 84, Điều 85',
  },
];

const setByProvince = quoted(
  'Điểm c khoản 2 Điều 6 NĐ 152/2025/NĐ-CP (hồ sơ do tỉnh quy định; đây là mặc định)',
);
const fighterPapers: Entry['value'] = {
  awardIds: ['CSTDCS'],
  forTypes: null,
  papers: [...threePapers, must('initiativeCertificate', 'excellentDecision')],
};

/** Papers by award and route: Điều 84, 85 of the Law of 2022; from 01/7/2025 the province sets those of the commune. */
export const dossiers: Entries = [
  ...sets.flatMap(({ name, value, article }) => [
    dossier(name, value, underLaw2003, secondHand('NĐ 91/2017/NĐ-CP, hồ sơ đề nghị khen thưởng')),
    dossier(name, value, underLaw2022, law2022(article)),
  ]),
  ...communeSets.flatMap(({ name, value, article }) => [
    dossier(name, value, underLaw2003, secondHand('NĐ 91/2017/NĐ-CP, hồ sơ đề nghị khen thưởng')),
    dossier(name, value, underDecree98, law2022(article)),
    { ...dossier(name, value, underDecree152, setByProvince), isLocal: true },
  ]),
  dossier(
    'fighterAtBase',
    { ...fighterPapers, papers: [...threePapers, must('initiativeCertificate')] },
    underLaw2003,
    excerpt('Khoản 3 Điều 9 NĐ 91/2017/NĐ-CP'),
  ),
  dossier('fighterAtBase', fighterPapers, underDecree98, law2022('Điểm d khoản 1 Điều 84, khoản 2 Điều 23')),
  { ...dossier('fighterAtBase', fighterPapers, underDecree152, setByProvince), isLocal: true },
  dossier(
    'GDVH',
    {
      awardIds: ['GDVH'],
      forTypes: null,
      papers: [must('submission'), must('summaryTable', 'list'), must('minutes')],
    },
    { from: '2024-01-30', until: null },
    secondHand('Khoản 1 Điều 7 NĐ 86/2023/NĐ-CP'),
  ),
  dossier(
    'THON-VH',
    { awardIds: ['THON-VH'], forTypes: null, papers: [must('submission'), must('report')] },
    { from: '2024-01-30', until: null },
    secondHand('Khoản 2 Điều 7 NĐ 86/2023/NĐ-CP'),
  ),
  dossier(
    'resistance',
    {
      awardIds: ['HC-KC', 'HCH-KC', 'HCH-TNXP'],
      forTypes: null,
      papers: [must('declaration'), must('proof'), must('minutes')],
    },
    { from: '2024-04-20', until: null },
    secondHand('Điều 7 NĐ 28/2024/NĐ-CP; NĐ 152/2025/NĐ-CP; QĐ 01/2026/QĐ-TTg'),
  ),
];
