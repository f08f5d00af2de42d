export { verdictWords } from '../vi/verdicts';
