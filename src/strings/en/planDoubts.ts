export { sayPlanDoubt } from '../vi/planDoubts';
