import { builtInStyles } from '../../xlsx/sheet/builtInStyles';

/** Excel.BuiltInStyle where it is not the file's name without its blanks. */
const odd: Readonly<Record<string, string>> = {
  'Comma [0]': 'WholeComma',
  'Currency [0]': 'WholeDollar',
  Hyperlink: 'Hlink',
  'Followed Hyperlink': 'HlinkTrav',
  Title: 'SheetTitle',
};

const words = new Map(builtInStyles.map(({ name }) => [name.toLowerCase(), wordOf(name)]));
const names = new Map(builtInStyles.map(({ name }) => [wordOf(name).toLowerCase(), name]));

function wordOf(name: string): string {
  const pale = /^(\d+)% - (Accent\d)$/.exec(name);
  if (pale !== null) return `${pale[2] ?? ''}_${pale[1] ?? ''}`;
  return odd[name] ?? name.replace(/ /g, '');
}

/** How the API calls a style that the file names so: built-in ones by Excel.BuiltInStyle. */
export function officeStyleName(name: string): string {
  return words.get(name.toLowerCase()) ?? name;
}

/** The file's name of a style that the API names. */
export function fileStyleName(name: string): string {
  return names.get(name.toLowerCase()) ?? name;
}
