export { findings } from '../vi/findings';
