export { leftOutWords } from '../vi/leftOut';
