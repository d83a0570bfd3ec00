/** A value in one line; nothing in it can move a terminal's cursor. */
export const shownValue = (value: unknown): string => {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replaceAll(/[\p{C}\s]+/gu, ' ');
};
