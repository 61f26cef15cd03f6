const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a title holds every word of a query, in any order, without looking at accents and capitals. */
export function matches(title: string, query: string): boolean {
  const inside = plain(title);
  return plain(query).split(/\s+/).every((word) => inside.includes(word));
}
