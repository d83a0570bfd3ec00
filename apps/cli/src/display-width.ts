/** Columns of a terminal that a text takes: Chinese characters and their punctuation take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + columnsOf(character), 0);

const columnsOf = (character: string): number => (wide.test(character) ? 2 : 1);

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** As much of one line as fits; what is left out shows as `…`. */
export const cut = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let [kept, columns] = ['', 0];
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > width - 1) break;
    kept += character;
  }
  return width > 0 ? `${kept}…` : '';
};

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
