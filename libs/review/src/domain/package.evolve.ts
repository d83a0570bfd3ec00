import type { PackageEvent } from './package.events.js';
import type { OpenedPackage, Package } from './package.state.js';

export const evolvePackage = (pack: Package, event: PackageEvent): Package => {
  if (event.type === 'review.package-opened')
    return { ...event.data, status: 'open', added: new Map(), nominations: [] };
  return pack.status === 'unopened' ? pack : evolveOpened(pack, event);
};

type Later = Exclude<PackageEvent, { type: 'review.package-opened' }>;

const evolveOpened = (pack: OpenedPackage, event: Later): OpenedPackage => {
  switch (event.type) {
    case 'review.package-item-added': {
      const { item, digest } = event.data;
      return { ...pack, added: new Map(pack.added).set(item, digest) };
    }
    case 'review.package-submitted':
      return { ...pack, status: 'submitted', nominations: event.data.nominations };
    case 'review.package-received':
      return { ...pack, status: 'received', nominations: event.data.nominations };
    case 'review.package-returned': {
      const { missing } = event.data;
      const added = new Map([...pack.added].filter(([item]) => !missing.includes(item)));
      return { ...pack, status: 'open', added, nominations: [] };
    }
    case 'review.package-due-extended': {
      const { due, dueAt } = event.data;
      return { ...pack, due, dueAt };
    }
    case 'review.package-forfeited':
      return { ...pack, status: 'forfeited', nominations: event.data.nominations };
    case 'review.late-nominee-forfeited':
    case 'review.late-arrival-recorded':
      return pack;
  }
};
