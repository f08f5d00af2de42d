export { shareNames } from '../../../vi/rules/nominees/shareWords';
