import type { z } from 'zod';
import { answers, type CaseEvent, type CaseFile } from './case-file.js';

/** Asks a server, as somebody who is signed in. */
export type Asking = <Schema extends z.ZodType>(path: string, schema: Schema) => Promise<z.output<Schema>>;

/** One case, as far as the asker may see it. @throws RefusedByServer */
export const readCase = async (ask: Asking, id: string): Promise<CaseFile> => {
  const about = encodeURIComponent(id);
  const [nomination, { stages }, dossier, timeline] = await Promise.all([
    ask(`nominations/${about}`, answers.nomination),
    ask(`nominations/${about}/gates`, answers.gates),
    ask(`dossiers/${about}`, answers.dossier),
    allOf(ask, `dossiers/${about}/timeline`),
  ]);
  return { nomination, stages, dossier, timeline };
};

const allOf = async (ask: Asking, path: string): Promise<readonly CaseEvent[]> => {
  const found: CaseEvent[] = [];
  for (let after: string | null = '0'; after !== null;) {
    const page: z.output<typeof answers.timeline> = await ask(
      `${path}?limit=500&after=${after}`,
      answers.timeline,
    );
    found.push(...page.items);
    after = page.next;
  }
  return found;
};
