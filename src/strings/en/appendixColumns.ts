export { appendixColumns } from '../vi/appendixColumns';
