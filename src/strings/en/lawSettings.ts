export { lawSettings } from '../vi/lawSettings';
