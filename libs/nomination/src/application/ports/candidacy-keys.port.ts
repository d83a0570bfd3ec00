/** Turns an identity number into keys that find the same person or body again and tell nobody the number. */
export abstract class CandidacyKeys {
  abstract keysOf(
    campaign: string,
    identityNumber: string,
  ): { readonly candidacy: string; readonly subject: string };
}
