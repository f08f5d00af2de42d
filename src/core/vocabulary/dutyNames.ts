/** Words before whoever does what a line says ("do Trạm Y tế thực hiện"). */
export const doerLeads: readonly string[] = ['do', 'giao', 'giao cho', 'phân công', 'phân công cho'];

/** Words before those who support. */
export const supportsWith: readonly string[] = [
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp chặt chẽ với',
  'phối hợp',
];

/** A line that begins so names supporters, not who leads; folded, without diacritics. */
export const supportBegins = /^(?:don vi |co quan |bo phan )?phoi hop\b/;

/** "Công an xã chủ trì", inside an aside; folded, without diacritics. */
export const leadsInAside = /^([^;:]+?)\s+(?:chu tri|phu trach|lam dau moi|la dau moi)\b/;

/** "Đoàn xã phối hợp", inside an aside behind whoever leads; folded, without diacritics. */
export const supportsInAside = /(?:^|[;,])\s*([^;:]+?)\s+phoi hop\s*$/;

/** More than one body under one name ("Các thôn", "Mặt trận và các đoàn thể"); folded, without diacritics. */
export const severalBodies = /(?:^|\bva |, )(?:cac|nhung|moi|tung|toan)\b/;

/** Words behind a name that leads: "Công an xã chủ trì". */
export const leadVerbs: readonly string[] = [
  'chủ trì',
  'chủ trì thực hiện',
  'là đơn vị chủ trì',
  'là cơ quan chủ trì',
  'làm đầu mối',
  'là đầu mối',
  'phụ trách chính',
];

/** What an assignment may end with and still be one alone: "Công an xã chủ trì, Đoàn xã phối hợp thực hiện". */
export const carryOut: readonly string[] = [
  'thực hiện',
  'tổ chức thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'cùng thực hiện',
];

/** What stands between two names of a line, in front of the second. */
export const betweenNames = /^[\s,;]+(?:và\s+)?/u;

/** "Phòng Văn hóa - Xã hội (chủ trì), Trạm Y tế xã (phối hợp)"; folded, without diacritics. */
export const leadAside = /\s*\(\s*(?:don vi |co quan )?(?:chu tri|dau moi|phu trach)(?: chinh)?\s*\)/;
export const supportAside = /\s*\(\s*(?:don vi |co quan )?phoi hop\s*\)/;

/** What a line that leads in ends with and does not mean by itself: "… gồm:", "… như sau:"; folded, without diacritics. */
export const leadsInBy =
  /[\s,]*(?:\bcu the\b)?[\s,]*\b(?:nhu sau|bao gom|gom|sau day|sau|duoi day|cu the|la)?\s*:\s*$/;
