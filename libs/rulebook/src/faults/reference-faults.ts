import type { FaultTemplate } from './fault-template.js';

/** What can be wrong between the parts of a rulebook whose shape is right. */
export const referenceFaults = {
  'RULEBOOK.UNKNOWN_NAME': {
    says: { zh: '没有名为“{name}”的{what}', en: 'there is no {what} named "{name}"' },
    remedy: { zh: '{suggestion}，或先在“{where}”下定义', en: '{suggestion}, or define it under "{where}"' },
  },
  'RULEBOOK.NAMED_TWICE': {
    says: { zh: '{what}“{name}”出现了两次', en: 'the {what} "{name}" is there twice' },
    remedy: { zh: '改名或删去其中一个', en: 'rename or remove one of them' },
  },
  'RULEBOOK.UNKNOWN_TIMEZONE': {
    says: { zh: '没有“{name}”这个时区', en: 'there is no time zone "{name}"' },
    remedy: { zh: '写 IANA 时区名，如 Asia/Shanghai', en: 'write an IANA name such as Asia/Shanghai' },
  },
  'RULEBOOK.SHARE_ABOVE_ONE': {
    says: {
      zh: '比例 {share} 大于一，永远达不到',
      en: 'the share {share} is more than all, so nobody reaches it',
    },
    remedy: { zh: '写不大于一的分数，如 2/3', en: 'write a fraction up to one, such as 2/3' },
  },
  'RULEBOOK.RULE_UNCHECKED': {
    says: { zh: '规则 {rule} 有条件，却没有环节检查', en: 'rule {rule} has gates, but no stage checks it' },
    remedy: {
      zh: '在某条路径的环节的 rules 中列出 {rule}，或删去其 gates 并写明 because',
      en: 'name {rule} in the rules of a stage, or drop its gates and say because',
    },
  },
  'RULEBOOK.RULE_UNEXPLAINED': {
    says: { zh: '规则 {rule} 既无条件，也未说明缘由', en: 'rule {rule} has no gates and does not say why' },
    remedy: { zh: '写 gates，或写 because 说明缘由', en: 'add gates, or say because' },
  },
  'RULEBOOK.GATE_STAGE_ABSENT': {
    says: {
      zh: '规则 {rule} 的条件指向环节“{stage}”，而路径“{path}”中没有它',
      en: 'a gate of rule {rule} names the stage "{stage}", which the path "{path}" does not have',
    },
    remedy: {
      zh: '{suggestion}，或用 at 写明哪些环节检查此条件',
      en: '{suggestion}, or say with "at" which stages check this gate',
    },
  },
  'RULEBOOK.GATE_STAGE_TOO_LATE': {
    says: {
      zh: '路径“{path}”在“{checked}”检查规则 {rule}，而它所依据的“{stage}”在其之后',
      en: 'the path "{path}" checks rule {rule} at "{checked}", before the stage "{stage}" that it rests on',
    },
    remedy: {
      zh: '改在“{stage}”或其后检查（at），否则推荐对象无法通过',
      en: 'check it at "{stage}" or later (at), or no nominee can pass',
    },
  },
  'RULEBOOK.GATE_STAGE_OF_WRONG_KIND': {
    says: {
      zh: '条件 {gate} 依据的环节应属 {wanted}，而路径“{path}”的“{stage}”属 {found}',
      en: '{gate} rests on a stage of kind {wanted}, and "{stage}" of the path "{path}" is of kind {found}',
    },
    remedy: { zh: '指向一个 {wanted} 环节', en: 'name a stage of kind {wanted}' },
  },
  'RULEBOOK.GATE_ASKS_TOO_MUCH': {
    says: {
      zh: '条件 {gate} 要求“{name}”，而路径“{path}”的环节“{stage}”不提供',
      en: '{gate} asks for "{name}", which the stage "{stage}" of the path "{path}" does not give',
    },
    remedy: {
      zh: '在环节“{stage}”的 {where} 中加上它，或从条件中删去',
      en: 'add it to {where} of the stage "{stage}", or drop it from the gate',
    },
  },
  'RULEBOOK.GATE_PACKAGE_ABSENT': {
    says: {
      zh: '路径“{path}”到“{checked}”为止没有报送材料“{package}”的环节',
      en: 'the path "{path}" has no stage for the package "{package}" up to "{checked}"',
    },
    remedy: {
      zh: '加上该环节，或用 at 写明在何处检查',
      en: 'add the stage, or say with "at" where this gate is checked',
    },
  },
} as const satisfies Record<string, FaultTemplate>;
