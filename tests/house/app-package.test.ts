import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createTabUrl } from '../../bot/tab-url.ts';
import { understand } from '../../bot/understand/understand.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import type { Letter } from '../../src/ports.ts';
import { bomenbuurt } from '../bot/understand/bomenbuurt.ts';
import { ofProject } from './planted-house.ts';

const read = (name: string): string => readFileSync(ofProject(`appPackage/${name}`), 'utf8');

const command = z.object({ title: z.string().max(128), description: z.string().max(4000) });
const manifest = z
  .object({
    manifestVersion: z.string(),
    version: z.string(),
    id: z.string(),
    localizationInfo: z.object({
      defaultLanguageTag: z.string(),
      additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
    }),
    name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
    description: z.object({ short: z.string().max(80), full: z.string().max(4000) }),
    icons: z.object({ color: z.string(), outline: z.string() }),
    staticTabs: z.array(z.object({ entityId: z.string(), name: z.string().optional(), scopes: z.array(z.string()) })),
    bots: z.tuple([
      z.object({
        botId: z.string(),
        scopes: z.array(z.string()),
        commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command).max(10) })),
      }),
    ]),
    validDomains: z.array(z.string()),
    webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
    authorization: z.object({
      permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })) }),
    }),
    activities: z.object({
      activityTypes: z.array(
        z.object({ type: z.string(), description: z.string().max(128), templateText: z.string().max(128) }),
      ),
    }),
  })
  .loose()
  .parse(JSON.parse(read('manifest.json')));

const english = z.record(z.string(), z.string()).parse(JSON.parse(read('en.json')));

describe('the manifest', () => {
  test('names one app for sign-in, bot and tab', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: '${{SPIL_CLIENT_ID}}',
      resource: 'api://${{SPIL_DOMAIN}}/botid-${{SPIL_CLIENT_ID}}',
    });
    expect(manifest.bots[0].botId).toBe('${{SPIL_CLIENT_ID}}');
    expect(manifest.id).toBe('${{SPIL_TEAMS_APP_ID}}');
  });

  test('asks for exactly the rights that were agreed', () => {
    expect(manifest.authorization.permissions.resourceSpecific).toEqual([
      { name: 'TeamsActivity.Send.User', type: 'Application' },
    ]);
    expect(manifest).not.toHaveProperty('permissions');
    expect(manifest).not.toHaveProperty('devicePermissions');
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team']);
  });

  test('trusts our own host and the sign-in of the bot only', () => {
    expect(manifest.validDomains).toEqual(['${{SPIL_DOMAIN}}', 'token.botframework.com']);
  });

  test('knows nothing but https', () => {
    expect(read('manifest.json')).not.toContain('http://');
    expect(read('en.json')).not.toContain('http://');
  });

  test('leaves only settings open that teamsapp.yml lists', () => {
    const settings = new Set(Array.from(read('manifest.json').matchAll(/\$\{\{(\w+)\}\}/g), ([, name]) => name ?? ''));
    const documented = readFileSync(ofProject('teamsapp.yml'), 'utf8');
    expect(settings.size).toBeGreaterThan(3);
    expect([...settings].filter((name) => !documented.includes(name))).toEqual([]);
  });

  test('has the version of the product', () => {
    const product: unknown = JSON.parse(readFileSync(ofProject('package.json'), 'utf8'));
    expect(product).toMatchObject({ version: manifest.version });
  });

  test('has a personal tab where links from cards arrive', () => {
    const link = new URL(createTabUrl('app')(projectCode('RVB')));
    const personal = manifest.staticTabs.filter(({ scopes }) => scopes.includes('personal'));
    expect(personal.map(({ entityId }) => entityId)).toContain(link.pathname.split('/').at(-1));
  });

  test('declares every kind of entry that Spil puts in the activity feed', () => {
    const kinds = { reminder: 0, escalation: 0, digest: 0, notice: 0, alarm: 0 } satisfies Record<Letter['kind'], 0>;
    const declared = manifest.activities.activityTypes;
    expect(declared.map(({ type }) => type).toSorted()).toEqual(Object.keys(kinds).toSorted());
    // The adapter fills this one name; Teams refuses an entry with another.
    for (const { templateText } of declared) expect(templateText).toContain('{text}');
  });
});

describe('the commands that Teams proposes', () => {
  const lists = manifest.bots[0].commandLists;
  const dutch = lists.flatMap(({ commands }) => commands.map(({ title }) => title));
  const translated = Object.entries(english).filter(([key]) => /commands\[\d\]\.title$/.test(key));

  test.each([...new Set([...dutch, ...translated.map(([, title]) => title)])])('%s is understood', (title) => {
    expect(understand(title, bomenbuurt)).toMatchObject({ kind: 'command' });
  });

  test('stand in both scopes of the bot', () => {
    expect(lists.flatMap(({ scopes }) => scopes)).toEqual(manifest.bots[0].scopes);
  });
});

describe('the translation', () => {
  /** The address of each text in the manifest, as a translation file names it. */
  const textsOf = (part: unknown, path: string): readonly string[] => {
    if (Array.isArray(part)) return part.flatMap((one, index) => textsOf(one, `${path}[${index}]`));
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([name, value]) =>
      typeof value === 'string' && /^(name|title|description|templateText|short|full)$/.test(name)
        ? [`${path}.${name}`]
        : textsOf(value, path === '' ? name : `${path}.${name}`),
    );
  };

  test('is complete: Dutch leads, English follows', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'nl',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
    const { name, description, staticTabs, bots, activities } = manifest;
    const expected = textsOf({ name, description, staticTabs, bots, activities }, '');
    const given = Object.keys(english).filter((key) => key !== '$schema');
    expect(given.toSorted()).toEqual([...expected].toSorted());
  });

  test('leaves nothing empty', () => {
    expect(Object.entries(english).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('fits where the Dutch text stands', () => {
    expect(english['name.short']?.length).toBeLessThanOrEqual(30);
    expect(english['name.full']?.length).toBeLessThanOrEqual(100);
    expect(english['description.short']?.length).toBeLessThanOrEqual(80);
  });
});

describe('the icons', () => {
  const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

  // Versions of zlib pack the same pixels differently; our files hold one IDAT between header and end.
  const pixelsOf = (png: Buffer) => inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));

  test('have the sizes that Teams asks for', () => {
    expect(sizeOf(readFileSync(ofProject(`appPackage/${manifest.icons.color}`)))).toEqual(['PNG', 192, 192]);
    expect(sizeOf(readFileSync(ofProject(`appPackage/${manifest.icons.outline}`)))).toEqual(['PNG', 32, 32]);
  });

  test('are what the script draws', () => {
    const folder = mkdtempSync(join(tmpdir(), 'icons-'));
    try {
      execFileSync(process.execPath, [ofProject('infra/scripts/draw-icons.mjs'), '--to', folder]);
      for (const name of ['color.png', 'outline.png']) {
        expect(pixelsOf(readFileSync(join(folder, name)))).toEqual(
          pixelsOf(readFileSync(ofProject(`appPackage/${name}`))),
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
