import type { DomainEvent } from '#libs/kernel';

/** Who is close to a nominee takes no part (回避). Its stream has the nomination's id. */
export type RecusalEvent =
  | DomainEvent<'vetting.recusal-declared', { readonly account: string; readonly reason: string }>
  | DomainEvent<
      'vetting.recusal-requested',
      { readonly account: string; readonly by: string; readonly reason: string }
    >
  | DomainEvent<'vetting.recusal-ordered', Decided>
  | DomainEvent<'vetting.recusal-declined', Decided>
  | DomainEvent<'vetting.recusal-lifted', Decided>
  | DomainEvent<
      'vetting.act-refused',
      {
        readonly account: string;
        /** Name of the command that was refused. */
        readonly act: string;
      }
    >;

/** What an organ over the person decides. */
interface Decided {
  readonly account: string;
  readonly organ: string;
  readonly by: string;
  readonly reason: string;
}
