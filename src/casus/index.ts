/** Door of the case exercise. */
export {
  createUnlockRule,
  DEFAULT_WORDS,
  DISCOUNT_REASONS,
  type Discount,
  type DiscountReason,
  type UnlockOptions,
  type UnlockResult,
} from './unlock.ts';
export {
  createTermFinder,
  type FindableTerm,
  type TermComparison,
  type TermFinder,
  type TermHit,
  type TermUse,
} from './terms.ts';
