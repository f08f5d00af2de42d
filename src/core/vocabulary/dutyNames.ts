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
