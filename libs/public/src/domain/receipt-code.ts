/** Crockford's base 32: without I, L, O and U, so that nobody takes one letter for another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 28;

/**
 * A code to be written down, in groups of four: 140 bits.
 * @param bytes 18 of them at least
 */
export const receiptCode = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const written = (bits.slice(0, letters * 5).match(/.{5}/g) ?? []).map(
    (five) => alphabet[parseInt(five, 2)],
  );
  return written.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
};

/** However it was typed: small, full width, with other gaps, O for 0. */
export const asPrinted = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
