/** What this program is called in what leaves the house; as in `package.json`. */
export const release = '0.1.0';
