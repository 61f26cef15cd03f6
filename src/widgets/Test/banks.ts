import type { Bank } from './model.ts';

const known = new Map<string, Promise<Bank>>();

async function fetchBank(address: string): Promise<Bank> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Bank;
}

/**
 * The banks at these addresses, each fetched once per page.
 *
 * @throws when one of them cannot be had; asking again tries again
 */
export const loadBanks = (addresses: readonly string[]): Promise<Bank[]> =>
  Promise.all(
    addresses.map((address) => {
      const loading = known.get(address) ?? fetchBank(address);
      known.set(address, loading);
      loading.catch(() => known.delete(address));
      return loading;
    }),
  );
