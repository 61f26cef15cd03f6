export { SpiderWeb } from './SpiderWeb.tsx';
