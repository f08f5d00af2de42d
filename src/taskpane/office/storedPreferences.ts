import type { PreferenceName, Preferences } from './preferences';

const container = 'emulation-pane';

/** The pane's preferences in the browser's local storage, through Microsoft's helpers, which load when first needed. */
export const storedPreferences: Preferences = {
  read: async (name) => {
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

/** null where the helpers do not load or the browser refuses storage: then nothing is remembered, and nothing breaks. */
async function openStorage(): Promise<BooleanStorage | null> {
  try {
    const { Storage } = await import(
      /* webpackChunkName: "preferences" */ '@microsoft/office-js-helpers/dist/office.helpers.min.js'
    );
    return new Storage<boolean>(container);
  } catch {
    return null;
  }
}
