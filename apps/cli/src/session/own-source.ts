import type { CaseSource } from '../case-file/make/case-source.js';
import { ownSession } from './own-session.js';

/** What whoever is signed in on this machine reads from the server. @throws PlainError when nobody is */
export const ownSource = async (
  purpose: string | undefined,
): Promise<CaseSource & { readonly address: string }> => {
  const { server, token } = await ownSession();
  return {
    address: server.address,
    ask: (path, schema) => server.ask({ method: 'GET', path, token, purpose }, schema),
    file: (path) => server.file({ path, token, purpose }),
  };
};
