/** The cases of tables by rule as rows of `test.each`: "NV-01: …", the rule, the case. */
export function caseRows<Case extends { readonly says: string }>(
  tables: Readonly<Record<string, readonly Case[]>>,
): readonly (readonly [string, string, Case])[] {
  return Object.entries(tables).flatMap(([rule, cases]) =>
    cases.map((one) => [`${rule}: ${one.says}`, rule, one] as const),
  );
}
