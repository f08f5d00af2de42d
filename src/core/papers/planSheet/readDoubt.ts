import type { PlanDoubt } from '../../plan/plan';

/** A doubt from its JSON, as the hidden column keeps it; null for any other text. */
export function readDoubt(json: string): PlanDoubt | null {
  try {
    const value: unknown = JSON.parse(json);
    return isDoubt(value) ? value : null;
  } catch {
    return null;
  }
}

function isDoubt(value: unknown): value is PlanDoubt {
  if (typeof value !== 'object' || value === null) return false;
  const { messageId, data }: { readonly messageId?: unknown; readonly data?: unknown } = value;
  return typeof messageId === 'string' && typeof data === 'object' && data !== null;
}
