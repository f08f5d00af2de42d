export { confirmColumns, otherRows } from '../vi/confirmColumns';
