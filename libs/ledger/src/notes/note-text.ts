import type { Note, NoteSignature } from '../verifier/signed-note.js';

/** C2SP signed-note: the text, an empty line, a line for each signature. */
export const noteText = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(signatureLine).join('')}`;

/** With its newline. */
export const signatureLine = ({ name, id, bytes }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), bytes]).toString('base64')}\n`;
