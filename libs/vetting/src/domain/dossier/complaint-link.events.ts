import type { DomainEvent } from '#libs/kernel';
import type { SetAside } from '../complaint/complaint.words.js';
import type { Finding } from './dossier.words.js';

/** What a dossier knows of the complaints about its nominee. */
export type ComplaintLinkEvent =
  | DomainEvent<'vetting.complaint-linked', { readonly complaint: string }>
  | DomainEvent<'vetting.complaint-concluded', { readonly complaint: string; readonly finding: Finding }>
  | DomainEvent<
      'vetting.complaint-set-aside',
      {
        readonly complaint: string;
        readonly why: SetAside;
        /** The complaint that is looked into in its stead. */
        readonly into: string | null;
      }
    >
  | DomainEvent<'vetting.complaint-reopened', { readonly complaint: string }>
  | DomainEvent<'vetting.clearing-noted', { readonly complaint: string }>;
