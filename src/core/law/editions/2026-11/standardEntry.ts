import type { EditionData } from '../../edition';

type Entry = EditionData['standards'][number];
type Value = Entry['value'];

/** What one entry says: `needs` all, `doors` one of them. */
export type StandardData = Pick<Value, 'awardId' | 'kind'> &
  Partial<Pick<Value, 'clause' | 'needs' | 'doors'>>;

/** One entry of the standards. */
export function standard(data: StandardData, period: Entry['period'], source: Entry['source']): Entry {
  const value: Value = { clause: 'main', needs: [], doors: [], ...data };
  return {
    key: `standard.${value.awardId}.${value.kind}.${value.clause}`,
    period,
    value,
    source,
    restsOn: 'law',
    isLocal: false,
  };
}

/** A way that no column can prove or disprove. */
export function openDoor(
  id: string,
  what: string,
  forTypes: Value['doors'][number]['forTypes'] = null,
): Value['doors'][number] {
  return { id, forTypes, forClasses: null, needs: [{ need: 'notProvable', what }] };
}
