import type { EditionData } from '../../edition';
import {
  decree152,
  excerpt,
  law2022,
  secondHand,
  since2026,
  transition2025,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
  unverified,
} from './sources';

type Entries = EditionData['dossiers'];
type Entry = Entries[number];
type Need = Entry['value']['papers'][number];
type Paper = Need['anyOf'][number];

const communeTitles = ['LDTT', 'TTLDTT'];
const provinceTitles = ['CSTT', 'DVTT', 'TTLDXS', 'DVQT', 'CO-TINH', 'XA-TB'];
const provinceFighters = ['CSTDTINH'];
const nationFighters = ['CSTDTQ'];
const communeForms = ['GK-XA'];
const provinceForms = ['GK-HUYEN', 'GK-SO', 'BK-TINH', 'BK-BO'];
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

/** A set of papers by its name, with the article of the Law of 2022 that it rests on. */
interface PaperSet {
  readonly name: string;
  readonly value: Entry['value'];
  readonly article: string;
}

const simplePapers = [must('submission'), must('shortReport', 'report')];

/** Sets for awards of the state, and for the simple procedure. */
const stateSets: readonly PaperSet[] = [
  {
    name: 'nationFighter',
    value: {
      awardIds: nationFighters,
      forTypes: null,
      papers: [...threePapers, must('initiativeCertificate')],
    },
    article: 'Khoản 1 Điều 84',
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
      awardIds: [...provinceForms, ...stateForms],
      forTypes: ['adHoc', 'devotion', 'tenure', 'external'],
      papers: simplePapers,
    },
    article: 'Điều 84, Điều 85',
  },
];

/** Sets for the awards of province and commune: from 01/7/2025 the province sets them, and the office may say how. */
const localSets: readonly (PaperSet & { readonly handedOver: string })[] = [
  {
    name: 'title',
    value: { awardIds: provinceTitles, forTypes: null, papers: threePapers },
    article: 'Khoản 1 Điều 84',
    handedOver: 'Điểm b, điểm c khoản 2 Điều 6',
  },
  {
    name: 'fighter',
    value: {
      awardIds: provinceFighters,
      forTypes: null,
      papers: [...threePapers, must('initiativeCertificate')],
    },
    article: 'Khoản 1 Điều 84',
    handedOver: 'Điểm b khoản 2 Điều 6',
  },
  {
    name: 'form',
    value: {
      awardIds: provinceForms,
      forTypes: null,
      papers: [...threePapers, ifClaimed('initiativeCertificate', 'achievementCertificate')],
    },
    article: 'Khoản 2 Điều 84',
    handedOver: 'Điểm b, điểm c khoản 2 Điều 6',
  },
  {
    name: 'communeTitle',
    value: { awardIds: communeTitles, forTypes: null, papers: threePapers },
    article: 'Khoản 1 Điều 84',
    handedOver: 'Điểm c khoản 2 Điều 6',
  },
  {
    name: 'communeForm',
    value: { awardIds: communeForms, forTypes: null, papers: threePapers },
    article: 'Khoản 2 Điều 84',
    handedOver: 'Điểm c khoản 2 Điều 6',
  },
  {
    name: 'communeSimple',
    value: { awardIds: communeForms, forTypes: ['adHoc'], papers: simplePapers },
    article: 'Điều 84, Điều 85',
    handedOver: 'Điểm c khoản 2 Điều 6',
  },
];

const ownDossier = ' (hồ sơ do tỉnh quy định; đây là mặc định),';
const oldDossiers = secondHand('NĐ 91/2017/NĐ-CP, hồ sơ đề nghị khen thưởng');

const fighterPapers: Entry['value'] = {
  awardIds: ['CSTDCS'],
  forTypes: null,
  papers: [...threePapers, must('initiativeCertificate', 'excellentDecision')],
};

/** What the head of a body discovers goes by the simple procedure. */
const discovered: Entry['value'] = {
  awardIds: [...communeForms, ...provinceForms, ...stateForms],
  forTypes: ['headDiscovery'],
  papers: simplePapers,
};

const resistancePapers: Entry['value'] = {
  awardIds: ['HC-KC', 'HCH-KC', 'HCH-TNXP'],
  forTypes: null,
  papers: [must('declaration'), must('proof'), must('minutes')],
};

/** Papers by award and route: Điều 84, 85 of the Law of 2022; from 01/7/2025 the province sets its own and the commune's. */
export const dossiers: Entries = [
  ...stateSets.flatMap(({ name, value, article }) => [
    dossier(name, value, underLaw2003, oldDossiers),
    dossier(name, value, underLaw2022, law2022(article)),
  ]),
  ...localSets.flatMap(({ name, value, article, handedOver }) => [
    dossier(name, value, underLaw2003, oldDossiers),
    dossier(name, value, underDecree98, law2022(article)),
    { ...dossier(name, value, underDecree152, decree152(`${handedOver}${ownDossier}`)), isLocal: true },
  ]),
  dossier(
    'fighterAtBase',
    { ...fighterPapers, papers: [...threePapers, must('initiativeCertificate')] },
    underLaw2003,
    excerpt('Khoản 3 Điều 9 NĐ 91/2017/NĐ-CP'),
  ),
  dossier('fighterAtBase', fighterPapers, underDecree98, law2022('Điểm d khoản 1 Điều 84, khoản 2 Điều 23')),
  {
    ...dossier(
      'fighterAtBase',
      fighterPapers,
      underDecree152,
      decree152(`Điểm c khoản 2 Điều 6${ownDossier}`),
    ),
    isLocal: true,
  },
  dossier('headDiscovery', discovered, underDecree98, law2022('Điểm c khoản 1 Điều 85')),
  dossier('headDiscovery', discovered, underDecree152, decree152('Khoản 8 Điều 33')),
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
    resistancePapers,
    { from: '2024-04-20', until: '2025-06-30' },
    secondHand('Điều 7 NĐ 28/2024/NĐ-CP'),
  ),
  dossier(
    'resistance',
    resistancePapers,
    transition2025,
    secondHand('Điều 7 NĐ 28/2024/NĐ-CP, áp dụng đến 31/12/2025 theo khoản 2 Điều 60 NĐ 152/2025/NĐ-CP'),
  ),
  dossier(
    'resistance',
    resistancePapers,
    since2026,
    unverified('Giữ theo Điều 7 NĐ 28/2024/NĐ-CP; QĐ 01/2026/QĐ-TTg: chưa đọc được điều khoản'),
  ),
];
