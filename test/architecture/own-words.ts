/** A word that a rulebook uses, and that code uses as well for something of its own. */
export interface OwnWord {
  readonly word: string;
  readonly where: readonly RegExp[];
  readonly because: string;
}

export const ownWords: readonly OwnWord[] = [
  {
    word: 'R22',
    where: [/^libs\/http\/src\/fields\/kinds\.ts$/, /^libs\/rulebook\/src\/text\.schema\.ts$/],
    because: 'shows how a rule number is written',
  },
  {
    word: 'office',
    where: [
      /^libs\/kernel\/src\/actor\.ts$/,
      /^libs\/review\/src\/application\/stage-organ\.ts$/,
      /^libs\/audit\/src\/domain\/recheck\/\w+-decision\.ts$/,
    ],
    because: 'a role of accounts (domain, "Who uses it")',
  },
  {
    word: 'unit',
    where: [
      /^libs\/nomination\/src\/domain\/stage\.ts$/,
      /^libs\/notice\/src\/domain\/notice-opening\.decider\.ts$/,
      /^libs\/audit\/src\/domain\/recheck\/acting\.ts$/,
    ],
    because: "under `by`, means the nominee's own unit (stage.schema)",
  },
  {
    word: 'unit',
    where: [
      /^libs\/nomination\/src\/application\/nomination\.query\.ts$/,
      /^libs\/vetting\/src\/application\/dossier\.query\.ts$/,
    ],
    because: 'a field of a nomination and of a dossier',
  },
  {
    word: 'unit',
    where: [/^libs\/identity\/src\/application\/organ-directory\.ts$/],
    because: 'an organ of this kind works for itself, not for the body above it',
  },
  {
    word: 'member-unit',
    where: [
      /^libs\/identity\/src\/application\/organ-directory\.ts$/,
      /^libs\/audit\/src\/domain\/recheck\/acting\.ts$/,
    ],
    because:
      'as for unit; it is about the tree of organs, which all campaigns share. Another rulebook puts a system between the province and the organ that acts for it, and needs no such word',
  },
  {
    word: 'system',
    where: [/^libs\/database\/src\/embedded\/choose-account\.ts$/],
    because: 'an option of groupadd and useradd',
  },
  {
    word: 'health',
    where: [
      /^libs\/identity\/src\/domain\/policy\/(policy\.words|vetting-acts)\.ts$/,
      /^libs\/vetting\/src\/infrastructure\/stored-shapes\.ts$/,
    ],
    because: 'a field class of the policy',
  },
  {
    word: 'health',
    where: [/^apps\/api\/src\/edge\/limit-rates\.ts$/],
    because: 'the address that tells whether the server is well',
  },
  {
    word: 'application',
    where: [/^apps\/api\/src\/openapi\/api-document\.ts$/, /^apps\/cli\/src\/wire\/send-request\.ts$/],
    because: 'a media type',
  },
  {
    word: 'deeds',
    where: [/^libs\/nomination\/src\/infrastructure\/nomination\.catalogue\.ts$/],
    because: 'a personal field of nomination.opened',
  },
  {
    word: 'deeds',
    where: [/^libs\/nomination\/src\/api\/nomination\.controller\.ts$/],
    because: 'where a nomination takes its deeds, as revised',
  },
  {
    word: 'complaints',
    where: [/^libs\/(vetting|public)\/src\/api\/[\w-]+\.controller\.ts$/],
    because: 'where complaints are lodged; one rulebook calls a check so',
  },
  {
    word: 'complaints',
    where: [
      /^libs\/nomination\/src\/domain\/passing\.ts$/,
      /^libs\/rulebook\/src\/(rulebook\.schema|references\/defined-names)\.ts$/,
    ],
    because: 'a field of what is known of a nominee, and of a rulebook',
  },
  {
    word: 'fraud',
    where: [/^libs\/honours\/src\/domain\/honour\.words\.ts$/],
    because: 'a ground of revocation; one rulebook calls a ground of sanctions so',
  },
  {
    word: 'criteria',
    where: [/^libs\/nomination\/src\/domain\/gates\/eligibility\.ts$/],
    because: 'first half of the reason `criteria-missing`',
  },
  {
    word: 'complete',
    where: [/^libs\/nomination\/src\/domain\/gates\/verdict\.ts$/],
    because: 'second half of a reason such as `criteria-complete`',
  },
  {
    word: 'gx-2017-petition',
    where: [/^apps\/cli\/src\/commands\/demo\.command\.ts$/],
    because: 'the demo plays this campaign',
  },
  {
    word: 'health',
    where: [/^apps\/api\/src\/assemble-app\.ts$/, /^apps\/api\/src\/health\//],
    because: 'of the server: /health/live',
  },
  {
    word: 'application',
    where: [
      /^libs\/http\/src\/problems\.decorator\.ts$/,
      /^libs\/attachments\/src\/(attachment-types|api\/attachments\.controller)\.ts$/,
      /^libs\/ledger-server\/src\/api\/(ledger\.controller|receipt-answer)\.ts$/,
    ],
    because: 'first half of media types such as application/problem+json',
  },
  { word: 'function', where: [/^libs\/http\/src\/fields\//], because: 'what `typeof` says' },
  { word: 'head', where: [/^libs\/event-store\/src\/postgres\//], because: 'of the log' },
  { word: 'second', where: [/^libs\/kernel\/src\/time\.ts$/], because: 'a unit of Intl.DateTimeFormat' },
  {
    word: '表彰',
    where: [
      /^apps\/api\/src\/openapi\/api-document\.ts$/,
      /^apps\/cli\/src\/program\.ts$/,
      /^libs\/event-names\/src\/own-event-names\.ts$/,
    ],
    because: 'half of what the whole system is for (评选表彰); one rulebook calls a stage so',
  },
  {
    word: '授予荣誉称号',
    where: [/^libs\/honours\/src\/domain\/honours\.errors\.ts$/],
    because: 'what conferring is called; one rulebook calls a stage so',
  },
];
