import type { FigureUnit, NamedKey } from '../../core/law/figureSpecs';
import type { lawSettings as vietnamese } from '../vi/lawSettings';

const names: Readonly<Record<NamedKey, string>> = {
  baseSalary: 'Base salary',
  'reward.roundUpTo': 'Reward money is rounded up to multiples of',
  'reward.collectiveFactor': "Reward of a collective against a person's (× 10)",
  'reward.householdFactor': "Reward of a household against a person's (× 10)",
  'money.sameYearTitles': 'Money for both “LĐTT” and “CSTĐCS” in one year',
  'quota.CSTDCS.percent': 'Highest share of “CSTĐCS” out of “LĐTT”',
  'quota.CO-CP.percent': 'Share of “Cờ thi đua của Chính phủ”',
  'quota.excellent.percent': 'Share of excellent ratings on good ones',
  'quota.excellent.isOfGoodOnly': 'The share of excellent ratings counts on good ones only',
  'window.consecutive': 'How years “in a row” are counted',
  'standards.GK-XA.isChecked': "Check the standard of “giấy khen” of the commune's chairman",
  'transfer.opinionFromMonths': 'Months in the former unit from which its opinion is needed',
  'principle.lowerAwardNotNeeded': 'A lower award need not come before a higher one',
  'principle.adHocIsNoBasis': 'Ad hoc and thematic awards are no ground for merit',
  'principle.notWhileUnderReview': 'No award during a review for discipline, an inspection or a complaint',
  'principle.countsAfterDiscipline': 'Achievements count from the end of discipline',
  'principle.leaveCounts': 'Maternity leave, training and treatment count',
  'principle.oneAwardPerAchievement': 'One award, in one form, for each achievement',
  'principle.periodsDoNotOverlap': 'Times of achievement do not overlap with the last award',
  'principle.dissolvedUnitsNotRewarded': 'Dissolved units are not commended',
  'posting.GDVH.days': 'Days of posting for “Gia đình văn hóa”',
  'decision.GDVH.days': 'Days until the decision on “Gia đình văn hóa”',
  'posting.HCH-TNXP.days': 'Days of posting for youth volunteers',
  'once.HCH-TNXP': '“Huy chương Thanh niên xung phong vẻ vang” is given only once',
  'resistance.hasMoney': 'Resistance awards come with money',
  'resistance.passesDistrict': 'Resistance dossiers pass the district',
  'resistance.frenchUntil': 'Last day of the resistance against France',
  'resistance.youngestAge': 'Youngest age when joining the resistance',
  'dossier.sets': 'Sets of the dossier',
  'deadline.GK-XA.workingDays': "Time for “giấy khen” of the commune's chairman",
  'deadline.LDTT.workingDays': 'Time for the title “Lao động tiên tiến”',
  'deadline.BK-TINH.workingDays': 'Time for the diploma of the province',
  'statistics.dueDay': 'Day the statistics are due',
  'statistics.forms': 'Forms of the statistics',
};

const paperSets: Readonly<Record<string, string>> = {
  title:
    '“Tập thể lao động xuất sắc”, “Đơn vị quyết thắng”, “Cờ thi đua cấp tỉnh”, exemplary communes, titles of the army and the police',
  fighter: '“Chiến sĩ thi đua cấp tỉnh”',
  form: 'diploma of the province, certificates of other levels',
  communeTitle: '“Lao động tiên tiến”, “Tập thể lao động tiên tiến”',
  communeForm: "“giấy khen” of the commune's chairman",
  communeSimple: 'ad hoc “giấy khen” (simple procedure)',
  fighterAtBase: '“Chiến sĩ thi đua cơ sở”',
};

const units: Readonly<Record<FigureUnit, string>> = {
  dong: 'dong',
  hundredths: 'hundredths of the coefficient 1.0',
  tenths: 'tenths',
  percent: '%',
  months: 'months',
  days: 'days',
  workingDays: 'working days',
  years: 'years',
  sets: 'sets',
};

/** Words on the settings of the law: what each figure is called, its unit, choices, what was wrong. */
export const lawSettings: typeof vietnamese = {
  name: (key, awardName) => {
    if (isNamed(key)) return names[key];
    const [family = '', ...id] = key.split('.');
    if (family === 'papers') return `Papers of the dossier: ${paperSets[id.join('.')] ?? id.join('.')}`;
    const award = awardName(id.join('.'));
    if (family === 'coefficient') return `Coefficient of the reward money (× 100): ${award}`;
    if (family === 'councilShare') return `Share of votes among all members of the Council: ${award}`;
    return key;
  },
  units,
  choices: {
    beforeYear: 'the years before the year under review',
    withYear: 'with the year under review',
    either: 'either way',
    highestOnly: 'the highest only',
    both: 'both',
  },
  dayKinds: {
    holiday: 'public holiday',
    swapped: 'day off in exchange',
    makeUp: 'worked instead',
    working: 'ordinary day',
  },
  problems: {
    unknownKey: 'The law book has no such entry.',
    notLocal: 'A text of the central authorities sets this, an office cannot.',
    wrongValue: 'The value is not valid.',
    noReason: "Write the reason: number of the province's decision, rules of the Council.",
    twice: 'This entry has a row above already.',
  },
  yes: 'yes',
  no: 'no',
  none: 'not set',
  provisional: 'provisional',
  unverified: 'not verified',
};

function isNamed(key: string): key is NamedKey {
  return Object.hasOwn(names, key);
}
