export { RequestOnPaper } from './Paper.tsx';
export { Request } from './Request.tsx';
