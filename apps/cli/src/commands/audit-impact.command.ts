import { canonicalJson } from '#libs/kernel';
import { z } from 'zod';
import { impact, whatIf } from '../audit/impact-answers.js';
import { impactText, whatIfText } from '../audit/impact-text.js';
import { PlainError } from '../plain-error.js';
import { ownSession } from '../session/own-session.js';

export interface AskedImpact {
  readonly of: string;
  readonly name: string;
  /** Positions. */
  readonly since?: number;
  readonly until?: number;
  readonly whatIf: boolean;
  readonly instead?: string;
  readonly as: 'text' | 'json' | 'mermaid';
  readonly attach: boolean;
  readonly purpose?: string;
}

/** Prints what relied on something, or what would become of it; kept as a file, it can be named as evidence. */
export const showImpact = async (asked: AskedImpact): Promise<void> => {
  const { of, name, since, until, instead, purpose } = asked;
  const { server, token } = await ownSession();
  const parameters = Object.entries({ of, name, since, until, instead }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  const ask = <Schema extends z.ZodType>(route: string, schema: Schema) =>
    server.ask({ method: 'GET', path: `${route}?${parameters.join('&')}`, token, purpose }, schema);
  const answer =
    asked.whatIf || instead !== undefined
      ? told(await ask('impact/what-if', whatIf), whatIfText)
      : told(await ask('impact', impact), impactText);
  process.stdout.write(`${printed(answer, asked)}\n`);
  if (!asked.attach) return;
  const body = canonicalJson({ asked: { of, name, since, until, instead }, answer: answer.said });
  const { digest } = await server.ask({ method: 'POST', path: 'attachments', token, body }, kept);
  process.stdout.write(`附件摘要 digest of the attachment: ${digest}\n`);
};

interface Told {
  readonly said: object;
  readonly text: string;
  readonly mermaid: string | undefined;
}

const told = <Said extends object>(said: Said, text: (said: Said) => string): Told => ({
  ...{ said, text: text(said) },
  mermaid: 'mermaid' in said && typeof said.mermaid === 'string' ? said.mermaid : undefined,
});

const printed = ({ said, text, mermaid }: Told, { as }: AskedImpact): string => {
  if (as === 'text') return text;
  if (as === 'json') return JSON.stringify(said, null, 2);
  if (mermaid === undefined)
    throw new PlainError('无法成图，或事件太多。\nThere is nothing to draw, or too much.');
  return mermaid;
};

const kept = z.object({ digest: z.string() });
