export { ComplaintActs } from './application/complaint-acts.js';
export { ComplaintFactsReader } from './application/complaint-facts.js';
export { ComplaintReach } from './application/complaint-reach.js';
export { ComplaintRules } from './application/complaint-rules.js';
export { DecideComplaint } from './application/decide-complaint.js';
export { DecideDossier } from './application/decide-dossier.js';
export { DecideLetter } from './application/decide-letter.js';
export { DecideRecusal } from './application/decide-recusal.js';
export { DossierQuery, type DossierView } from './application/dossier.query.js';
export { Holders, type HonoursHeld } from './application/holders.js';
export { Nominees, type DeedsReturned, type NomineesKnown } from './application/nominees.js';
export { Recusals } from './application/recusals.js';
export { nothingFound, type Claimed, type Found } from './domain/dossier/check.words.js';
export { clearanceOf } from './domain/dossier/clearance.js';
export type { ComplaintAct, ComplaintCommand } from './domain/complaint/complaint.commands.js';
export { complaintDecider } from './domain/complaint/complaint.decider.js';
export type { ComplaintEvent } from './domain/complaint/complaint.events.js';
export type { ComplaintFacts } from './domain/complaint/complaint.facts.js';
export type { Complaint } from './domain/complaint/complaint.state.js';
export {
  channels,
  lanes,
  type Channel,
  type Conclusion,
  type Lane,
} from './domain/complaint/complaint.words.js';
export type { DossierAct, DossierCommand, DossierNote } from './domain/dossier/dossier.commands.js';
export { dossierDecider } from './domain/dossier/dossier.decider.js';
export type { DossierEvent } from './domain/dossier/dossier.events.js';
export type { DossierFacts } from './domain/dossier/dossier.facts.js';
export type { Dossier, LinkedComplaint, OpenDossier } from './domain/dossier/dossier.state.js';
export { answers, checkResults, findings } from './domain/dossier/dossier.words.js';
export type { Answer, CheckResult, Finding, Signatory } from './domain/dossier/dossier.words.js';
export type { DraftRead, LetterAct } from './domain/letter/letter.commands.js';
export { letterDecider } from './domain/letter/letter.decider.js';
export type { LetterEvent } from './domain/letter/letter.events.js';
export type { Letter } from './domain/letter/letter.state.js';
export { replyOf, type Reply } from './domain/letter/reply.js';
export type { RecusalAct } from './domain/recusal/recusal.commands.js';
export { recusalDecider } from './domain/recusal/recusal.decider.js';
export type { RecusalEvent } from './domain/recusal/recusal.events.js';
export type { ReopeningNote } from './domain/dossier/reopening.commands.js';
export { noSuchCase } from './domain/dossier/no-such-case.js';
export { requiredOf, type Required } from './domain/dossier/required.js';
export { ClearingsOwed1795407200000 } from './infrastructure/clearing.migration.js';
export { ComplaintTables1795390300000 } from './infrastructure/complaint.migration.js';
export { ComplaintProjection } from './infrastructure/complaint.projection.js';
export { ComplaintRow } from './infrastructure/complaint.row.js';
export { LetterTables1795390200000 } from './infrastructure/letter.migration.js';
export { LetterProjection } from './infrastructure/letter.projection.js';
export { LetterRow } from './infrastructure/letter.row.js';
export { RecusalTables1795407100000 } from './infrastructure/recusal.migration.js';
export { RecusalProjection } from './infrastructure/recusal.projection.js';
export { SeenCases1795413200000 } from './infrastructure/seen-cases.migration.js';
export { SentLetters1795396000000 } from './infrastructure/sent-letters.migration.js';
export { vettingEvents } from './infrastructure/vetting.catalogue.js';
export { VettingModule } from './vetting.module.js';
