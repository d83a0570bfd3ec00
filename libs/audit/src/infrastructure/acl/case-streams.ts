/** The streams that bear a nomination's id. */
export const caseStreams = (nomination: string): readonly string[] =>
  ['nomination', 'dossier', 'recusal', 'honour'].map((category) => `${category}-${nomination}`);
