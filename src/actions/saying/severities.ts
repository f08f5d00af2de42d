/** In which order severities stand, for the pane. */
export { rankOf, severities } from '../../core/rules/severities';
