/** What to call an event that may be spoilt: signs that a terminal would obey are left out. */
export const labelOf = (entry: Uint8Array): string => {
  const [, revision = '?', stream = '?', type = '?'] = tail.exec(Buffer.from(entry).toString()) ?? [];
  return `${stream}@${revision} ${type}`.replace(/\p{C}/gu, '');
};

const tail = /"revision":(\d+),"schemaVersion":\d+,"stream":"([^"]*)","type":"([^"]*)","v":1\}$/;
