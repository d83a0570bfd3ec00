/** What the server said when it was asked for a file that events name. */
export const whyMissing: Readonly<Record<string, string | undefined>> = {
  'ATTACHMENTS.NOT_FOUND': '服务器没有此文件，或并非文件的摘要 the server has no such file, or it names none',
  'ATTACHMENTS.NOT_FOR_YOU': '导出者无权查看 not for whoever exported it',
  'ATTACHMENTS.ERASED': '已删除 erased',
  'CAMPAIGN.RULEBOOK_UNKNOWN': '服务器没有此规则 the server has no such rulebook',
};
