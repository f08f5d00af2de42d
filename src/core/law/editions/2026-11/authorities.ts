import type { EditionData } from '../../edition';
import {
  decree152,
  law2003,
  law2022,
  quoted,
  secondHand,
  underDecree152,
  underDecree98,
  underLaw2003,
  underLaw2022,
  untilDistrictsEnd,
} from './sources';

type Entries = EditionData['authorities'];
type Entry = Entries[number];
type Authority = Entry['value']['decides'];

/** Heads of agencies and enterprises (80.1, 80.4), army and police for their own (80.5); headmasters only while schools were the district's. */
const heads: readonly Authority[] = ['head', 'armedForces'];
const headsUntil2025: readonly Authority[] = [...heads, 'schoolHead'];

function authority(value: Entry['value'], period: Entry['period'], source: Entry['source']): Entry {
  return { key: `authority.${value.awardId}`, period, value, source, restsOn: 'law', isLocal: false };
}

/** Titles that pass from the district's chairman to the commune's on 01/7/2025. */
const passedToCommune: Entries = ['CSTDCS', 'TTLDTT', 'THON-VH'].flatMap((awardId) => {
  const until2025 = awardId === 'THON-VH' ? [] : headsUntil2025;
  const since2025 = awardId === 'THON-VH' ? [] : heads;
  return [
    authority(
      { awardId, decides: 'districtChairman', alsoDecides: until2025 },
      underLaw2003,
      law2003('Điều 80'),
    ),
    authority(
      { awardId, decides: 'districtChairman', alsoDecides: until2025 },
      underDecree98,
      law2022('Khoản 1, khoản 2 và khoản 4 Điều 80'),
    ),
    authority(
      { awardId, decides: 'communeChairman', alsoDecides: since2025 },
      underDecree152,
      quoted('Điều 59 NĐ 129/2025/NĐ-CP; khoản 1, khoản 4 Điều 80 Luật 06/2022/QH15'),
    ),
  ];
});

/** Awards of the commune's chairman all along. */
const ofCommune: Entries = [
  { awardId: 'LDTT', until2025: ['districtChairman', ...headsUntil2025] as const, after: heads },
  { awardId: 'GK-XA', until2025: [] as const, after: [] },
  { awardId: 'GDVH', until2025: [] as const, after: [] },
].flatMap(({ awardId, until2025, after }) => [
  authority(
    { awardId, decides: 'communeChairman', alsoDecides: until2025 },
    underLaw2003,
    law2003('Điều 80'),
  ),
  authority(
    { awardId, decides: 'communeChairman', alsoDecides: until2025 },
    underDecree98,
    law2022('Khoản 3 Điều 80'),
  ),
  authority(
    { awardId, decides: 'communeChairman', alsoDecides: after },
    underDecree152,
    quoted('Khoản 1, khoản 3 và khoản 4 Điều 80 Luật 06/2022/QH15; Điều 59 NĐ 129/2025/NĐ-CP'),
  ),
]);

/** Awards whose decision never changed hands; the article is that of the Law of 2022. */
const unchanged: readonly {
  readonly ids: readonly string[];
  readonly decides: Authority;
  readonly article: string;
  readonly alsoDecides: readonly Authority[];
}[] = [
  {
    ids: ['CSTDTINH', 'CO-TINH', 'BK-TINH', 'KNC-TINH'],
    decides: 'provinceChairman',
    article: 'Khoản 4 Điều 79',
    alsoDecides: ['ministry'],
  },
  {
    ids: ['TTLDXS'],
    decides: 'provinceChairman',
    article: 'Khoản 4, khoản 5 Điều 79',
    alsoDecides: ['ministry', 'armedForces'],
  },
  { ids: ['BK-BO'], decides: 'ministry', article: 'Khoản 2 Điều 79', alsoDecides: [] },
  { ids: ['GK-SO'], decides: 'head', article: 'Điều 75, khoản 1 Điều 80', alsoDecides: [] },
  {
    ids: ['GK-KHAC'],
    decides: 'organization',
    article: 'Điều 75, Điều 76, khoản 1 và khoản 4 Điều 80',
    alsoDecides: ['head', 'schoolHead', 'armedForces'],
  },
  { ids: ['BK-KHAC'], decides: 'organization', article: 'Điều 76', alsoDecides: ['head', 'armedForces'] },
  {
    ids: ['CSTT', 'DVTT'],
    decides: 'armedForces',
    article: 'Khoản 5 Điều 80',
    alsoDecides: ['head', 'ministry'],
  },
  { ids: ['DVQT'], decides: 'ministry', article: 'Khoản 5 Điều 79', alsoDecides: ['armedForces'] },
  { ids: ['CSTDTQ', 'BK-TTG'], decides: 'primeMinister', article: 'Điều 78', alsoDecides: [] },
  {
    ids: [
      ...['HCDL', 'HCQC', 'HCLD', 'HCBVTQ', 'HCCC'].flatMap((order) =>
        [1, 2, 3].map((grade) => `${order}-${grade}`),
      ),
      ...['HCSV', 'HCHCM', 'HCDDK', 'HCDC', 'HCHN', 'HCH-HN', 'HCH-CSVV', 'HCH-QKQT', 'HCH-VANTQ'],
      ...['BMVNAH', 'AHLLVT', 'AHLD', 'HC-KC', 'HCH-KC'],
    ],
    decides: 'president',
    article: 'Điều 77',
    alsoDecides: [],
  },
];

/** The Government's own decision, which the Prime Minister takes for it (37.1 of Decree 152); before, nothing was read on that. */
const governmentFlag: Entries = (
  [
    [underLaw2003, law2003('Điều 78')],
    [underDecree98, law2022('Khoản 1 Điều 78')],
    [underDecree152, decree152('Khoản 1 Điều 78 Luật 06/2022/QH15; khoản 1 Điều 37')],
  ] as const
).map(([period, source]) =>
  authority({ awardId: 'CO-CP', decides: 'government', alsoDecides: ['primeMinister'] }, period, source),
);

/** Who decides what: Điều 77–80 of the Law of 2022, and Decree 129/2025 from the day the districts ended. */
export const authorities: Entries = [
  ...ofCommune,
  ...passedToCommune,
  ...unchanged.flatMap(({ ids, decides, article, alsoDecides }) =>
    ids.flatMap((awardId) => [
      authority({ awardId, decides, alsoDecides }, underLaw2003, law2003('Điều 77, 78, 79, 80')),
      authority({ awardId, decides, alsoDecides }, underLaw2022, law2022(article)),
    ]),
  ),
  ...governmentFlag,
  authority(
    { awardId: 'XA-TB', decides: 'provinceChairman', alsoDecides: [] },
    underLaw2022,
    law2022('Khoản 4 Điều 79'),
  ),
  authority(
    { awardId: 'HCH-TNXP', decides: 'president', alsoDecides: [] },
    underLaw2022,
    law2022('Điều 77, khoản 2 Điều 96'),
  ),
  authority(
    { awardId: 'GK-HUYEN', decides: 'districtChairman', alsoDecides: [] },
    untilDistrictsEnd,
    secondHand('Khoản 2 Điều 80 Luật 06/2022/QH15; cấp huyện kết thúc hoạt động từ 01/7/2025'),
  ),
];

/** Who may receive which type of commendation: Điều 8 of the Law of 2022. */
export const typeReaches: EditionData['typeReaches'] = (
  [
    { awardType: 'merit', kinds: ['individual', 'collective'], isArmedForcesOnly: false, clause: 1 },
    {
      awardType: 'adHoc',
      kinds: ['individual', 'collective', 'household'],
      isArmedForcesOnly: false,
      clause: 2,
    },
    {
      awardType: 'thematic',
      kinds: ['individual', 'collective', 'household'],
      isArmedForcesOnly: false,
      clause: 3,
    },
    { awardType: 'devotion', kinds: ['individual'], isArmedForcesOnly: false, clause: 4 },
    { awardType: 'tenure', kinds: ['individual'], isArmedForcesOnly: true, clause: 5 },
    { awardType: 'external', kinds: ['individual', 'collective'], isArmedForcesOnly: false, clause: 6 },
  ] as const
)
  .flatMap(({ clause, ...value }): EditionData['typeReaches'] => [
    {
      key: `type.${value.awardType}`,
      period: underLaw2003,
      value,
      source: law2003('Các loại hình khen thưởng,'),
      restsOn: 'law',
      isLocal: false,
    },
    {
      key: `type.${value.awardType}`,
      period: underLaw2022,
      value,
      source: law2022(`Khoản ${clause} Điều 8`),
      restsOn: 'law',
      isLocal: false,
    },
  ])
  .concat([
    {
      key: 'type.resistance',
      period: { from: '2017-10-01', until: null },
      value: {
        awardType: 'resistance',
        kinds: ['individual', 'collective', 'household'],
        isArmedForcesOnly: false,
      },
      source: { ...law2022('Điều 96'), confidence: 'M' },
      restsOn: 'law',
      isLocal: false,
    },
  ]);
