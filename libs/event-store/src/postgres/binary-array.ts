/**
 * PostgreSQL's binary form of a one-dimensional array. The driver's own form is text with every quote and
 * backslash escaped, which for JSON costs more than everything else in an append.
 */
export const textArray = (texts: readonly string[]): Buffer => {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const array = emptyArray(textOid, lengths);
  let at = headBytes;
  texts.forEach((text, index) => {
    at = array.writeInt32BE(lengths[index] ?? 0, at);
    at += array.write(text, at);
  });
  return array;
};

/** Whole numbers of 32 bits. */
export const integerArray = (numbers: readonly number[]): Buffer => {
  const array = emptyArray(
    integerOid,
    Array.from(numbers, () => integerBytes),
  );
  let at = headBytes;
  for (const number of numbers) {
    at = array.writeInt32BE(integerBytes, at);
    at = array.writeInt32BE(number, at);
  }
  return array;
};

const textOid = 25;
const integerOid = 23;
const integerBytes = 4;
const headBytes = 20;

/** Head: dimensions, has nulls, type of the elements, their number, lower bound. Then each: its length, itself. */
const emptyArray = (oid: number, lengths: readonly number[]): Buffer => {
  const array = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, headBytes));
  [1, 0, oid, lengths.length, 1].forEach((number, index) => array.writeInt32BE(number, index * 4));
  return array;
};
