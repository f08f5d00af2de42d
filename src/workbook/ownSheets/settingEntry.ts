/** Queues reading one entry of workbook.settings; its text, or null where there is none. */
export function queueSetting(context: Excel.RequestContext, key: string): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load({ value: true });
  return () => textOf(setting);
}

function textOf(setting: Excel.Setting): string | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : null;
}
