import type { CaseSource } from '../../apps/cli/src/case-file/make/case-source.js';
import type { Person } from '../../apps/cli/src/demo/wire/person.js';
import { Server } from '../../apps/cli/src/session/server.js';

/** The server as the command line asks it, in the place of somebody of a story. */
export const caseSource = async (address: string, person: Person): Promise<CaseSource> => {
  const [server, token] = [new Server(address), await person.token()];
  const purpose = '示例抽查';
  return {
    ask: (path, schema) => server.ask({ method: 'GET', path, token, purpose }, schema),
    file: (path) => server.file({ path, token, purpose }),
  };
};
