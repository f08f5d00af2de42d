/** Headers of a name that stands in two columns: family and middle name, then the given name. */
export const firstPartsOfNames: readonly string[] = [
  'họ',
  'họ đệm',
  'họ và',
  'họ và đệm',
  'họ, đệm',
  'họ lót',
  'họ và lót',
  'họ và chữ lót',
  'họ chữ lót',
  'họ và chữ đệm',
  'họ, chữ đệm',
  'họ và tên đệm',
  'họ, tên đệm',
  'họ tên đệm',
  'họ và tên lót',
  'họ, tên lót',
];
export const lastPartsOfNames: readonly string[] = ['tên', 'tên gọi'];
/** One header over both. */
export const wholeNames: readonly string[] = ['họ và tên', 'họ tên', 'họ, tên', 'họ và tên cá nhân'];
