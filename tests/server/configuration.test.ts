import { describe, expect, test } from 'vitest';
import { personId } from '../../src/domain/values/person.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import type { Member, Project, Roster } from '../../src/ports.ts';
import { createAddressBook } from '../../src/server/address-book.ts';
import { CannotStart } from '../../src/server/cannot-start.ts';
import { readConfiguration } from '../../src/server/configuration.ts';
import { createReportFailure } from '../../src/server/report-failure.ts';

const given = {
  SPIL_TENANT_ID: '5f1d9c62-7a34-4e0b-9c58-2d6b81e0a4f7',
  SPIL_CLIENT_ID: 'c3a7f0d4-19be-4f62-8e35-60b7d2419a8c',
  SPIL_CLIENT_SECRET: 'secret',
  SPIL_PUBLIC_ORIGIN: 'https://spil.example',
  SPIL_MAIL_SENDER: 'spil@gemeente.example',
  SPIL_DATA_DIR: '/data',
};

describe('the settings of a server', () => {
  test('that are all there make a configuration; the rest are Microsoft’s own addresses', () => {
    expect(readConfiguration(given)).toEqual({
      tenantId: given.SPIL_TENANT_ID,
      clientId: given.SPIL_CLIENT_ID,
      clientSecret: 'secret',
      publicOrigin: 'https://spil.example',
      mailSender: 'spil@gemeente.example',
      dataDir: '/data',
      port: 3978,
      host: '127.0.0.1',
      signInConnection: 'spil',
      loginKeysUrl: `https://login.microsoftonline.com/${given.SPIL_TENANT_ID}/discovery/v2.0/keys`,
      botMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      tokenServiceUrl: 'https://token.botframework.com',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      serviceOrigins: [
        'https://smba.trafficmanager.net',
        'https://smba.infra.gcc.teams.microsoft.com',
        'https://europe.smba.trafficmanager.net',
      ],
      messageOrigins: [],
      frameAncestors: expect.stringContaining('https://teams.microsoft.com'),
    });
  });

  test('may say otherwise, several origins with blanks or commas between them', () => {
    const more = {
      SPIL_PORT: '8080',
      SPIL_HOST: '0.0.0.0',
      SPIL_LOGIN_KEYS_URL: 'https://keys.example/',
      SPIL_MESSAGE_ORIGINS: 'https://a.example, https://b.example\nhttps://c.example ',
    };
    expect(readConfiguration({ ...given, ...more })).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      loginKeysUrl: 'https://keys.example/',
      messageOrigins: ['https://a.example', 'https://b.example', 'https://c.example'],
    });
  });

  test.each([
    ['SPIL_TENANT_ID', 'contoso', 'must be a GUID'],
    ['SPIL_CLIENT_ID', '1', 'must be a GUID'],
    ['SPIL_PUBLIC_ORIGIN', 'http://spil.example', 'must be an https address'],
    ['SPIL_PORT', '70000', 'SPIL_PORT'],
    ['SPIL_PORT', '-1', 'SPIL_PORT'],
    ['SPIL_PORT', '80.5', 'SPIL_PORT'],
    ['SPIL_MESSAGE_ORIGINS', 'everywhere', 'SPIL_MESSAGE_ORIGINS'],
    ['SPIL_CLIENT_SECRET', '', 'SPIL_CLIENT_SECRET is empty'],
  ])('%s may not be %j', (name, value, words) => {
    const read = () => readConfiguration({ ...given, [name]: value });
    expect(read).toThrow(CannotStart);
    expect(read).toThrow(words);
  });

  test('that are missing are all named at once', () => {
    const read = () => readConfiguration({});
    for (const name of Object.keys(given)) expect(read).toThrow(`- ${name}: `);
    expect(read).toThrow('SPIL_CLIENT_SECRET is missing');
    expect(read).toThrow('Set these environment variables and start again');
  });
});

describe('why Spil does not start', () => {
  test('is an error of its own, with what caused it where something did', () => {
    const cause = new Error('no disk');
    const plain = new CannotStart('Later.');
    expect([plain.name, plain.message, 'cause' in plain]).toEqual(['CannotStart', 'Later.', false]);
    expect(new CannotStart('Later.', cause).cause).toBe(cause);
  });
});

describe('the address of somebody', () => {
  const roster = (found: Readonly<Record<string, readonly Partial<Member>[] | undefined>>): Roster => ({
    membersOf: async ({ code }) => {
      const members = found[code];
      return members === undefined ? refused({ kind: 'unavailable' }) : ok(members as readonly Member[]);
    },
  });
  const projects = {
    projects: async () => ['RVB', 'SPL'].map((code) => ({ code: projectCode(code) }) as Project),
  };
  const jan = personId('jan');
  const addressIn = (found: Parameters<typeof roster>[0]) => createAddressBook(projects, roster(found))(jan);

  test('is the first that a project knows, whatever another cannot tell', async () => {
    expect(await addressIn({ RVB: [{ id: jan, mail: 'jan@a.example' }], SPL: [] })).toBe('jan@a.example');
    expect(await addressIn({ RVB: undefined, SPL: [{ id: jan, mail: 'jan@b.example' }] })).toBe('jan@b.example');
    const nameless = { RVB: [{ id: jan, mail: '' }], SPL: [{ id: jan, mail: 'jan@b.example' }] };
    expect(await addressIn(nameless)).toBe('jan@b.example');
  });

  test('is unknown where nobody has it, and never another person’s', async () => {
    expect(await addressIn({ RVB: [{ id: personId('zoe'), mail: 'zoe@a.example' }], SPL: [] })).toBeUndefined();
  });
});

describe('a failure that is written down', () => {
  const written: unknown[] = [];
  const report = createReportFailure({ error: (...line: unknown[]) => written.push(line) } as never);

  test('says where, under a code, without anybody’s words', () => {
    const error = new TypeError('the title of a row', { cause: new RangeError('a name') });
    const code = report(Object.assign(error, { statusCode: 502 }), 'poll');
    expect(code).toMatch(/^[\da-f]{8}$/);
    expect(written).toEqual([
      [
        {
          code,
          where: 'poll',
          failure: {
            kind: 'TypeError',
            status: 502,
            places: expect.arrayContaining([expect.stringMatching(/^at /)]),
            cause: { kind: 'RangeError', status: undefined, places: expect.anything() },
          },
        },
        'failure',
      ],
    ]);
    expect(JSON.stringify(written)).not.toMatch(/title of a row|a name/);
    expect((written[0] as [{ failure: { places: string[] } }])[0].failure.places).toHaveLength(5);
  });

  test('may be no error at all', () => {
    written.length = 0;
    const code = report('a text that somebody threw');
    expect(written).toEqual([[{ code, where: 'request', failure: { kind: 'string' } }, 'failure']]);
  });
});
