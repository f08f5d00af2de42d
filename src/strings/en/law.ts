export { law } from '../vi/law';
