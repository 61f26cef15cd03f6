export { UdlOnPaper } from './Paper.tsx';
export { UdlPlan } from './UdlPlan.tsx';
