import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'ATTACHMENTS.NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这份附件。', en: 'No attachment is kept under this digest.' },
    next: { zh: '请核对摘要，或先上传文件。', en: 'Check the digest, or upload the file first.' },
  },
  'ATTACHMENTS.NOT_FOR_YOU': {
    kind: 'forbidden',
    says: {
      zh: '只有能查看引用该附件的案件的人才能查看附件。',
      en: 'A file is for those who may read a case that names it.',
    },
    next: { zh: '确有需要的，请与承办单位联系。', en: 'Turn to the organ that has the case in hand.' },
  },
  'ATTACHMENTS.ERASED': {
    kind: 'not-found',
    says: {
      zh: '该附件已随案件的个人信息一并删除。',
      en: 'This file was erased with the personal data of its case.',
    },
    next: { zh: '删除不可恢复。', en: 'It cannot be brought back.' },
  },
  'ATTACHMENTS.NOT_KEPT': {
    kind: 'invalid',
    says: { zh: '下列摘要没有对应的附件：{digests}。', en: 'No file is kept under: {digests}.' },
    next: {
      zh: '请先上传文件，再引用其摘要。',
      en: 'Upload the files first, then name them by their digests.',
    },
  },
  'ATTACHMENTS.TYPE_NOT_ALLOWED': {
    kind: 'media-type',
    says: { zh: '不接收“{type}”类型的文件。', en: 'Files of the type "{type}" are not taken.' },
    next: {
      zh: '请按下列类型之一上传，并在 Content-Type 中写明：{allowed}。',
      en: 'Upload one of these types, and name it in Content-Type: {allowed}.',
    },
  },
  'ATTACHMENTS.CONTENT_UNLIKE_TYPE': {
    kind: 'media-type',
    says: {
      zh: '文件内容不是所声明的“{type}”类型。',
      en: 'The file is not what it is said to be, "{type}".',
    },
    next: {
      zh: '请核对文件及其类型后重新上传；纯文本须为 UTF-8 编码。',
      en: 'Check the file and its type, then upload it again; plain text must be in UTF-8.',
    },
  },
  'ATTACHMENTS.TOO_LARGE': {
    kind: 'too-large',
    says: { zh: '文件超过 {maxBytes} 字节的上限。', en: 'The file is larger than {maxBytes} bytes.' },
    next: { zh: '请压缩或拆分后上传。', en: 'Make it smaller or split it, then upload it.' },
  },
  'ATTACHMENTS.QUOTA_REACHED': {
    kind: 'too-large',
    says: {
      zh: '一个账号一天最多上传 {files} 份文件、共 {bytes} 字节；加上这份文件将超过上限。',
      en: 'An account may upload {files} files a day, of {bytes} bytes together; with this file it would be more.',
    },
    next: {
      zh: '请明日再传；确有需要的，请管理员提高上限。',
      en: 'Upload it tomorrow, or ask the administrator to raise the limit.',
    },
  },
  'ATTACHMENTS.NO_ROOM': {
    kind: 'no-room',
    says: {
      zh: '服务器存储空间将满，暂不接收文件。',
      en: 'The disk of the server is nearly full; no file is taken for now.',
    },
    next: {
      zh: '请告知管理员清理或扩充存储空间，之后重新上传。',
      en: 'Tell the administrator to clear or enlarge the disk, then upload the file again.',
    },
  },
  'ATTACHMENTS.EMPTY': {
    kind: 'invalid',
    says: { zh: '文件是空的。', en: 'The file is empty.' },
    next: { zh: '请选择有内容的文件。', en: 'Choose a file that holds something.' },
  },
  'ATTACHMENTS.INCOMPLETE': {
    kind: 'invalid',
    says: { zh: '文件没有传完。', en: 'The file did not come whole.' },
    next: { zh: '请重新上传。', en: 'Upload it again.' },
  },
});

/** An integrity alarm, not a refusal: the bytes under a digest are no longer those that were kept. */
export class DamagedAttachment extends Error {
  override readonly name = 'DamagedAttachment';
  readonly code = 'ATTACHMENTS.DAMAGED';

  constructor(readonly digest: string) {
    super(`ATTACHMENTS.DAMAGED: what is kept under ${digest} has another digest`);
  }
}
