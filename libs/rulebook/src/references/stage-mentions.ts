import { type Mention, mention, mentions } from './mention.js';
import type { PlacedStage } from './parts.js';

/** What a stage names. */
export const stageMentions = ({ stage, place }: PlacedStage): readonly Mention[] => {
  const always = [
    mention('level', stage.level, [...place, 'level']),
    ...mentions('rule', stage.rules, [...place, 'rules']),
  ];
  switch (stage.kind) {
    case 'recommendation':
    case 'review':
    case 'conferring':
      return always;
    case 'notice':
      return [...always, mention('level', stage.scope, [...place, 'scope'])];
    case 'package':
      return [...always, mention('package', stage.package, [...place, 'package'])];
    case 'ballot': {
      const kinds = Object.keys(stage.places ?? {}).map((kind) =>
        mention('kind', kind, [...place, 'places', kind]),
      );
      return [...always, mention('group', stage.group, [...place, 'group']), ...kinds];
    }
  }
};
