import { nomineesView, vietnamese } from '../words';

const { tasksView } = vietnamese;

interface Named {
  readonly fields: Readonly<Record<string, string>>;
  readonly groups: readonly { readonly label: string; readonly fields: readonly string[] }[];
}

test.each<readonly [string, Named]>([
  ['a task sheet', { fields: tasksView.fields, groups: tasksView.fieldGroups }],
  ['a nomination list', nomineesView.confirm],
])(
  'each meaning of a column of %s stands in one group, and groups have names of their own',
  (_name, said) => {
    const grouped = said.groups.flatMap(({ fields }) => fields);
    expect([...grouped].sort()).toEqual(Object.keys(said.fields).sort());
    const labels = said.groups.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const names = Object.values(said.fields);
    expect(new Set(names).size).toBe(names.length);
  },
);
