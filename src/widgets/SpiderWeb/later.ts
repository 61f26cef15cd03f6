/** What a panel loads when it is opened; see Later.tsx. */
export { Keep } from './Keep.tsx';
export { Raters } from './Raters.tsx';
