import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { proofWanted, withAddress } from '#libs/catalogue';
import { Act, type ActName } from '#libs/identity';
import { MemoryEventStore } from '#libs/event-store';
import { newId, SystemClock } from '#libs/kernel';
import { SubjectDirectory } from '#libs/privacy';
import { Unsealing } from '#libs/sealing';
import { memorySeals } from '#libs/testing';
import { lastValueFrom, of } from 'rxjs';
import { z } from 'zod';
import { RevealInterceptor } from './reveal.interceptor.js';

const stored = { stream: 'nomination-n1', id: newId(), type: 'test.told', schemaVersion: 1 };

/** What leaves by a route of this act that answers one text of this class, or its proof. */
const leaving = async (
  act: ActName,
  fieldClass: string,
  asked = (text: string) => text,
): Promise<unknown> => {
  const { seals, keyring } = memorySeals(new MemoryEventStore({ clock: new SystemClock() }));
  const data = { grounds: '体检情况待核' };
  const classes = { grounds: () => fieldClass };
  const spec = { version: 1, schema: z.object({}), personal: ['grounds'], classes, mints: true } as const;
  const [draft] = await seals.seal([{ ...stored, data, spec }]);
  const { grounds } = JSON.parse(draft!.data) as typeof data;
  const sealed = withAddress(grounds, { ...stored, path: 'grounds' });
  class Routes {
    @Act(act)
    read(): void {}
  }
  const context = {
    getHandler: () => Routes.prototype.read,
    getClass: () => Routes,
    switchToHttp: () => ({ getRequest: () => ({}) }),
  } as unknown as ExecutionContext;
  const door = new RevealInterceptor(
    ...([new Unsealing(keyring), new SubjectDirectory(), new SystemClock(), new Reflector()] as const),
  );
  return lastValueFrom(door.intercept(context, { handle: () => of({ grounds: asked(sealed) }) }));
};

describe('A personal text leaves', () => {
  it.each([
    ['dossier.read', 'case'],
    ['dossier.read-opinion', 'health'],
    ['complaint.read-reporter', 'reporter'],
    ['dossier.read-opinion', 'case'],
  ] as const)('by %s, where it is of the class %s', async (act, fieldClass) => {
    expect(await leaving(act, fieldClass)).toEqual({ grounds: '体检情况待核' });
  });

  it.each([
    ['dossier.read', 'health'],
    ['complaint.read', 'reporter'],
    ['dossier.read-opinion', 'reporter'],
    ['honour.read', 'health'],
    ['session.end', 'health'],
    ['dossier.read-opinion', 'a class that nobody knows'],
  ] as const)('not by %s, where it is of the class %s', async (act, fieldClass) => {
    expect(await leaving(act, fieldClass)).toEqual({ grounds: '〔无权查看 withheld〕' });
  });
});

describe('The proof of a personal text', () => {
  it('leaves where the text may, and says nothing of it', async () => {
    const proof = { grounds: expect.stringMatching(/^[\w-]{86}$/) };
    expect(await leaving('dossier.export', 'health', proofWanted)).toEqual(proof);
  });

  it('does not leave where the text may not', async () => {
    const withheld = { grounds: '〔无权查看 withheld〕' };
    expect(await leaving('dossier.export', 'reporter', proofWanted)).toEqual(withheld);
    expect(await leaving('dossier.read', 'health', proofWanted)).toEqual(withheld);
  });
});
