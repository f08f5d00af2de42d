/** The one class that the pane uses; the package's own declarations bring in an old Office.js. */
declare module '@microsoft/office-js-helpers/dist/office.helpers.min.js' {
  /** Values of one container of the local storage, as JSON. */
  export class Storage<Value> {
    constructor(container: string);
    get(key: string): Value | null;
    set(key: string, value: Value): Value;
  }
}
