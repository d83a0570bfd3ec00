import type { Chance } from './chance.js';

/** Names and texts that nobody can take for somebody's. */
export const madeUpName = (chance: Chance): string =>
  `${chance.oneOf(surnames)}${chance.oneOf(stems)}${chance.oneOf(branches)}`;

export const madeUpPost = (chance: Chance): string => `虚构${chance.oneOf(bureaus)}${chance.oneOf(posts)}`;

export const madeUpDeeds = (chance: Chance): string =>
  Array.from({ length: 4 + chance.below(5) }, () => madeUpDeed(chance)).join('');

const madeUpDeed = (chance: Chance): string =>
  `虚构事迹：${chance.oneOf(occasions)}，${chance.oneOf(actions)}${1 + chance.below(99)}${chance.oneOf(results)}。`;

// The words of the heavenly stems and earthly branches stand for "so-and-so" in examples.
const surnames = ['云', '星', '霜', '竹', '松', '兰', '梅', '溪', '岚', '鹭'];
const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
const branches = ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'];
const bureaus = ['来访接待科', '办信科', '督查科', '综合科', '网络信访科'];
const posts = ['科员', '副科长', '科长', '主任'];
const occasions = ['汛期值守期间', '年底集中接访时', '积案攻坚月里', '联合下访途中'];
const actions = ['接待来访群众', '化解历史积案', '撰写分析报告', '办理网上信访'];
const results = ['件次，无一重访', '件，按期办结', '件次，群众满意', '件，获得采纳'];
