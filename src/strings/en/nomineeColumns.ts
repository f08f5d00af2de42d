export { nomineeColumns } from '../vi/nomineeColumns';
