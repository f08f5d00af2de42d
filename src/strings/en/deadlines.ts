export { deadlineWords } from '../vi/deadlines';
