/** "xã Tân Mộc Khê", "Phường 5": a commune's kind and its name, in words that are not all capitals; the first group is both. */
export const communeName =
  /(?:^|[\s(–-])((?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s+(?:\p{Lu}[\p{L}'’ʼ-]*|\d{1,2}(?![\p{L}\d/.])))+)/u;
