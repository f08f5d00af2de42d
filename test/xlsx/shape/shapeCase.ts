/** A file that Excel itself wrote, and the calls that make the same of an empty workbook. */
export interface ShapeCase {
  /** Its name in the folder of such files. */
  readonly file: string;
  readonly kind:
    | 'page set-up'
    | 'headers'
    | 'breaks'
    | 'validation'
    | 'hyperlinks'
    | 'conditional formats'
    | 'tables'
    | 'charts';
  readonly make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
}
