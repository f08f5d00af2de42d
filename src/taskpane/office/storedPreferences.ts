import type { PreferenceName, Preferences } from './preferences';

const container = 'emulation-pane';

/**
 * The pane's preferences in the browser's local storage, through the storage of Microsoft's helpers. The helpers load when
 * a preference is kept, or was kept before; a pane in which nobody ever chose anything goes without them. What was never
 * chosen is told without them too: the language is asked for before anything is drawn.
 */
export const storedPreferences: Preferences = {
  read: async (name) => {
    if (!isKept(name)) return false;
    const storage = await openStorage();
    return storage?.get(name) === true;
  },
  keep: async ({ name, isOn }) => {
    const storage = await openStorage();
    storage?.set(name, isOn);
  },
};

/** The part of the helpers' Storage that is used. */
interface BooleanStorage {
  get(name: PreferenceName): boolean | null;
  set(name: PreferenceName, value: boolean): unknown;
}

/**
 * The container within the partition that Office names for this add-in on this page, as Office asks for; on desktops, and
 * where Office has not come up, there is none.
 */
function partitioned(): string {
  const office = (globalThis as { readonly Office?: Partial<typeof Office> }).Office;
  return `${office?.context?.partitionKey ?? ''}${container}`;
}

/** True where this choice was kept before, told without the helpers, by the name that they give it. */
function isKept(name: PreferenceName): boolean {
  try {
    return window.localStorage.getItem(`@${partitioned()}/${name}`) !== null;
  } catch {
    return false;
  }
}

/** null where the helpers do not load or the browser refuses storage: then nothing is remembered, and nothing breaks. */
async function openStorage(): Promise<BooleanStorage | null> {
  try {
    const { Storage } = await import(
      /* webpackChunkName: "preferences" */ '@microsoft/office-js-helpers/dist/office.helpers.min.js'
    );
    return new Storage<boolean>(partitioned());
  } catch {
    return null;
  }
}
