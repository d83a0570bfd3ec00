export type RecusalCommand = RecusalAct | RecusalNote;

export type RecusalAct =
  | { readonly type: 'DeclareRecusal'; readonly reason: string }
  | {
      readonly type: 'RequestRecusal' | 'OrderRecusal' | 'DeclineRecusal' | 'LiftRecusal';
      /** Of the person concerned. */
      readonly account: string;
      readonly reason: string;
    };

/** Left by an act that is refused because the actor is recused. */
export interface RecusalNote {
  readonly type: 'NoteActRefused';
  readonly act: string;
}
