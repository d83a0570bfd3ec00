import { parseRulebook } from './parse.js';
import { type Fault, RulebookInvalid } from './rulebook.errors.js';

/** A rulebook with one of each: the least that a campaign can run under. */
export const smallRulebook = `
rulebook: small
title: { zh: 小, en: Small }
source: made up
timezone: Asia/Shanghai
counting: inclusive
levels: [unit, city]
ranks: [staff, head]
categories:
  - { category: worker, kind: individual, title: { zh: 职工, en: Worker } }
kinds:
  individual:
    title: { zh: 先进, en: Advanced }
    items: [{ item: medal, title: { zh: 奖章, en: Medal } }]
quotas:
  city: { individual: 1 }
owners:
  city: { level: city, kinds: [town] }
complaints: { rule: R4, investigators: [discipline] }
opinions: [{ ask: health, categories: [worker], dueWorkingDays: 5, validDays: 180 }]
checks: [{ check: credit }]
groups:
  board: { title: { zh: 小组, en: Board }, level: city, kind: board, coLeaders: 1, rule: R6 }
packages:
  papers: { title: { zh: 材料, en: Papers }, due: 2017-05-22, copies: 1, disc: true, items: [report] }
paths:
  city:
    - { stage: start, kind: recommendation, title: &title { zh: 环节, en: Stage }, level: unit, by: unit, steps: [vote], rules: [R1, R2] }
    - { stage: shown, kind: notice, title: *title, level: unit, by: unit, scope: unit, workingDays: 5, contents: [deeds], rules: [R3] }
    - { stage: looked-at, kind: review, title: *title, level: city, by: hr, review: first, findings: [facts], putForward: true, rules: [R4] }
    - { stage: sent, kind: package, title: *title, level: city, by: hr, package: papers, rules: [R5] }
    - stage: chosen
      kind: ballot
      title: *title
      level: city
      by: hr
      group: board
      quorum: 2/3
      majority: 1/2
      differential: true
      secret: false
      places: { individual: 1 }
      rules: [R6]
    - { stage: given, kind: conferring, title: *title, level: city, by: board, rules: [R7] }
rules:
  R1:
    text: { zh: 一, en: One }
    severity: hard
    gates: [{ is: rank-below, rank: head }]
  R2: { text: *title, severity: hard, gates: [{ is: steps-in-order, steps: [vote] }] }
  R3: { text: *title, severity: hard, gates: [{ is: notice-clean, stage: shown }] }
  R4: { text: *title, severity: hard, gates: [{ is: reviews-support, stage: looked-at, findings: [facts] }, { is: slot-held }] }
  R5: { text: *title, severity: hard, gates: [{ is: package-received, package: papers }] }
  R6: { text: *title, severity: hard, gates: [{ is: selected-by-ballot, stage: chosen }, { is: ratio-at-most, stage: chosen, ranks: [head], percent: 20 }] }
  R7: { text: *title, severity: soft, because: 原则 / a principle }
`;

/** The small rulebook with one text in it replaced by another. */
export const smallWith = (written: string, instead: string): string => {
  if (!smallRulebook.includes(written)) throw new Error(`the small rulebook does not say "${written}"`);
  return smallRulebook.replace(written, instead);
};

export const faultsOf = (text: string): readonly Fault[] => {
  try {
    parseRulebook(text);
    return [];
  } catch (error) {
    if (error instanceof RulebookInvalid) return error.faults;
    throw error;
  }
};
