export { lawFile } from '../vi/lawFile';
