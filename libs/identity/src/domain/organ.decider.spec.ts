import { given } from '#libs/testing';
import type { OrganCommand } from './organ.commands.js';
import { organDecider } from './organ.decider.js';
import type { OrganData, OrganEvent } from './organ.events.js';

const data: OrganData = {
  name: { zh: '青川市人力资源和社会保障局', en: 'Qingchuan City HR Bureau' },
  level: 'city',
  kinds: ['hr', 'recommending-body'],
  parent: 'qingchuan',
};
const register: OrganCommand = { type: 'RegisterOrgan', ...data };
const registered: OrganEvent = { type: 'identity.organ-registered', data };

describe('An organ', () => {
  it('joins the tree below its parent', () => {
    given(organDecider).when(register, { parentExists: true }).then(registered);
  });

  it('is not registered below an organ that does not exist', () => {
    given(organDecider).when(register, { parentExists: false }).refused('IDENTITY.PARENT_NOT_FOUND');
  });

  it('may be a root, with no organ above', () => {
    given(organDecider)
      .when({ ...register, parent: null }, { parentExists: false })
      .then({ ...registered, data: { ...data, parent: null } });
  });

  it('registered again as it stands changes nothing, whatever the order of its kinds', () => {
    given(organDecider, registered)
      .when({ ...register, kinds: ['recommending-body', 'hr'] }, { parentExists: true })
      .then();
  });

  it('is not registered twice under different names', () => {
    given(organDecider, registered)
      .when({ ...register, name: { zh: '另一个局', en: 'Another Bureau' } }, { parentExists: true })
      .refused('IDENTITY.ORGAN_EXISTS');
  });
});
