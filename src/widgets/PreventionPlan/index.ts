export { PreventionOnPaper } from './Paper.tsx';
export { PreventionPlan } from './PreventionPlan.tsx';
