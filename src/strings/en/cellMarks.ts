export { cellMarks } from '../vi/cellMarks';
