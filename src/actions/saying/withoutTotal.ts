/** A table without the cells of the total that its rows do not come to. */
export { withoutTotal } from '../../core/counting/officeTables/totalApart';
