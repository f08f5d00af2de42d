/** "xã Tân Mộc Khê", "Phường 5": a commune's kind and its name, in words that are not all capitals; the first group is both. */
export const communeName =
  /(?:^|[\s(–-])((?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s+(?:\p{Lu}[\p{L}'’ʼ-]*|\d{1,2}(?![\p{L}\d/.])))+)/u;

/** A span of time behind a name ("XÃ TÂN HÒA NĂM 2026"), which is none of it. */
export const timeBehindName = /\s+(?:năm|quý|tháng|giai đoạn|nhiệm kỳ|6 tháng|đợt)\s+(?:học\s+)?[\dIVX].*$/iu;
