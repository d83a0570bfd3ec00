import { displayWidth, padded } from '../../display-width.js';

/** Rows as aligned text, figures to the right; the first row is the head. */
export const table = (rows: readonly (readonly (string | number)[])[]): string => {
  const texts = rows.map((row) => row.map(String));
  const columns = texts[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...texts.map((row) => displayWidth(row[column] ?? ''))),
  );
  const isFigure = (column: number): boolean =>
    rows.slice(1).every((row) => typeof row[column] === 'number') && rows.length > 1;
  const cell = (text: string, column: number): string => {
    const width = widths[column] ?? 0;
    return isFigure(column) ? ' '.repeat(width - displayWidth(text)) + text : padded(text, width);
  };
  const lines = texts.map((row) => `  ${row.map(cell).join('  ').trimEnd()}`);
  lines.splice(1, 0, `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`);
  return lines.join('\n');
};
