/**
 * Fingerprint of a wording: equal for wordings that differ only in white space. Sixty-four bits of
 * FNV-1a in two halves (offset bases 0x811c9dc5 and its complement, prime 0x01000193), in base 36.
 */
export function promptHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x7ee3623a;
  for (const char of text.trim().replace(/\s+/g, ' ')) {
    const code = char.codePointAt(0)!;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 1), 0x01000193);
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
