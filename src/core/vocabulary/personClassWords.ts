/*
 * Words by which a list tells soldiers and police of art. 24.2 (Law 06/2022/QH15) from people whose posts only sound like
 * them. All folded, without diacritics, whole words.
 */

const communes = ['xa', 'phuong', 'thi tran', 'dac khu'];
const commands = [
  'ban chqs',
  'ban chi huy quan su',
  'bch quan su',
  'bchqs',
  'chqs',
  'chi huy quan su',
  'quan su',
];

/** A commune's military command by its name. */
const communeCommands: readonly string[] = communes.flatMap((commune) =>
  commands.map((command) => `${command} ${commune}`),
);

/** Who commands a commune's militia: a commune official (art. 24.1). */
export const communeCommandWords: readonly string[] = [
  ...communeCommands,
  'chi huy truong quan su',
  'chi huy pho quan su',
  'pho chi huy truong quan su',
  'cong chuc quan su',
];

/** Who commands a military command of whatever level, without its name. */
export const commanderWords: readonly string[] = [
  'chi huy truong',
  'chi huy pho',
  'pho chi huy truong',
  'cht',
  'pcht',
  'chinh tri vien',
];
/** A military command by any of its names, and levels above the commune whose commanders are soldiers. */
export const commandWords: readonly string[] = commands;
export const higherCommandWords: readonly string[] = [
  'tinh',
  'thanh pho',
  'huyen',
  'khu vuc',
  'quan khu',
  'quan doan',
  'su doan',
  'lu doan',
  'trung doan',
  'tieu doan',
  'bo chqs',
];

/** What somebody was and is no more, in one part of a cell (small letters, diacritics kept: "Nguyễn" is a name). */
export const formerServiceWords =
  /^\s*(?:là )?(?:nguyên|cựu)(?!\p{L})|(?<!\p{L})(?:nghỉ hưu|về hưu|hưu trí|đã nghỉ|xuất ngũ|phục viên|chuyển ngành)(?!\p{L})/u;

/** Words of the civil service alone: whoever is called so is no soldier, whatever the unit. */
export const civilServiceWords: readonly string[] = ['cong chuc', 'vien chuc', 'hop dong', 'chuyen vien'];

/** Guards of hamlets and the militia that stays there: other workers (art. 24.3). */
export const localForcesWords: readonly string[] = [
  'cong an vien',
  'cong an vien thon',
  'cong an ban chuyen trach',
  'bao ve an ninh trat tu',
  'bao ve antt',
  'bao ve dan pho',
  'dan quan tai cho',
  'thon doi truong',
  'thon doi pho',
  'khu doi truong',
  'ap doi truong',
];

/** What is taken out of a text before army and police are looked for in it; longer words before shorter ones. */
export const ownForcesWords: readonly string[] = [...localForcesWords, ...communeCommandWords].sort(
  (one, other) => other.length - one.length,
);

/** Ranks and words that only soldiers and police bear. */
export const soldierWords: readonly string[] = [
  'quan nhan',
  'bo doi',
  'si quan',
  'ha si quan',
  'thieu uy',
  'trung uy',
  'thuong uy',
  'dai uy',
  'thieu ta',
  'trung ta',
  'thuong ta',
  'dai ta',
  'thuong si',
  'trung si',
  'ha si',
  'cong nhan vien quoc phong',
  'cong chuc quoc phong',
  'vien chuc quoc phong',
  'cong nhan quoc phong',
  'dan quan thuong truc',
  'dan quan co dong',
  'dan quan tu ve co dong',
];
