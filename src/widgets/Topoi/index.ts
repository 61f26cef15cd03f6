export { TopoiOnPaper } from './Paper.tsx';
export { Topoi } from './Topoi.tsx';
