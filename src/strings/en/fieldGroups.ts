export { nomineeFieldGroups, taskFieldGroups } from '../vi/fieldGroups';
