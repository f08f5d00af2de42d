export { planFindings } from '../vi/planFindings';
