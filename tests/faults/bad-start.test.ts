import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStartOptions } from '../../src/local/start/start-options.ts';
import { samplesFor, tenantOf, checkSamples } from '../../src/local/start/start-tenant.ts';
import { freePort } from '../../src/local/start/free-port.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'spil-bad-start-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Ports and a data folder of this test alone: somebody may be running `npm start` beside it. */
async function elsewhere(): Promise<readonly string[]> {
  const [port, localPort] = [await freePort(), await freePort()];
  return ['--port', String(port), '--local-port', String(localPort), '--data', directory];
}

/** Runs `npm start` with these options, later ones winning, until it ends by itself. */
async function start(...options: readonly string[]): Promise<Ended> {
  const all = [...(await elsewhere()), ...options];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/local/start.ts', ...all]);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Spil: http')) child.kill();
    });
    child.once('exit', (code) => resolve({ code, said }));
  });
}

/** Every file of a folder with its content, in short. */
const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

describe('a port that another program uses', () => {
  test.each(['--port', '--local-port'])('%s is named, nothing is written', async (option) => {
    const port = await freePort();
    const server = await occupy(port);
    const data = join(directory, 'data');
    const ended = await start(option, String(port), '--data', data);
    server.close();
    expect(ended.code).toBe(1);
    expect(ended.said).toContain(`Port ${port} is in use.`);
    expect(ended.said).toContain(`choose another port with ${option} N`);
    expect(ended.said).not.toContain('at ');
    expect(existsSync(data)).toBe(false);
  });
});

describe('data that cannot be read', () => {
  test('is left as it is, with two ways out', async () => {
    const file = join(directory, 'm365.db');
    writeFileSync(file, 'this is no database, but somebody may want it back');
    const ended = await start();
    expect(ended.code).toBe(1);
    expect(ended.said).toContain(`The data in ${directory} cannot be read.`);
    expect(ended.said).toMatch(/Move the folder away.*--fresh/);
    expect(readFileSync(file, 'utf8')).toContain('somebody may want it back');
  });

  test('of the ledger is kept beside a new one', async () => {
    expect((await start('--empty')).said).toContain('Spil: http');
    for (const name of readdirSync(directory)) {
      if (name.startsWith('ledger.db')) rmSync(join(directory, name));
    }
    writeFileSync(join(directory, 'ledger.db'), 'broken '.repeat(1000));
    const ended = await start();
    expect(ended.code).toBe(1);
    expect(ended.said).toContain('The ledger was damaged and is kept as');
    const kept = readdirSync(directory).find((name) => name.startsWith('ledger.db.broken-'));
    expect(readFileSync(join(directory, kept ?? ''), 'utf8')).toContain('broken broken');
    expect((await start()).said).toContain('Spil: http');
  }, 120_000);

  test('in a place where a file stands in the way is named', async () => {
    const file = join(directory, 'taken');
    writeFileSync(file, '');
    const ended = await start('--data', join(file, 'data'));
    expect(ended.code).toBe(1);
    expect(ended.said).toContain('Give another folder with --data DIR.');
  });
});

test('data of one sample is not mixed with another', async () => {
  await start('--empty');
  const ended = await start('--sample', 'src/local/sample/speelplekken');
  expect(ended.code).toBe(1);
  expect(ended.said).toContain('The data folder holds another sample (empty).');
  expect(ended.said).toContain('--fresh');
});

describe('a sample folder', () => {
  const sample = (): string => join(directory, 'sample');
  beforeEach(() => cpSync('src/local/sample/speelplekken', sample(), { recursive: true }));

  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(sample(), file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  function load(): void {
    const samples = samplesFor({ directory: sample() });
    checkSamples(samples, tenantOf(samples));
  }

  test('that is whole can be loaded', () => {
    expect(load).not.toThrow();
  });

  test.each([
    [
      'with an unknown column',
      'actions.csv',
      'Priority,',
      'Prioriteit,',
      /actions\.csv: unknown column 'Prioriteit'[\s\S]*Known columns/,
    ],
    [
      'with a date that does not exist',
      'actions.csv',
      '2026-12-17',
      '2026-02-30',
      /actions\.csv, row 2, DueDate: the date '2026-02-30' does not exist[\s\S]*2026-12-03/,
    ],
    [
      'with a choice that does not exist',
      'actions.csv',
      'Afgerond',
      'Klaar',
      /row 1, ActionStatus: 'Klaar' is not a choice[\s\S]*Use one of: Nieuw/,
    ],
    [
      'with a number in words',
      'risks.csv',
      ',3,4,',
      ',drie,4,',
      /risks\.csv, row 1, Probability: 'drie' is not a number/,
    ],
    ['with a person who is nobody', 'actions.csv', 'Zoë Łukasik', 'Piet Onbekend', /Piet Onbekend[\s\S]*loader\.json/],
    ['with rows out of order', 'actions.csv', '\n2,', '\n7,', /Id '7' is out of order[\s\S]*number this row 2/],
    ['with a broken loader.json', 'loader.json', '{', '', /loader\.json[\s\S]*valid JSON/],
    [
      'with a loader.json without a code',
      'loader.json',
      '"ProjectCode": "SPO",',
      '',
      /loader\.json, projectCard\.ProjectCode/,
    ],
    ['with an unknown digest day', 'loader.json', 'Donderdag', 'Zondag', /digestDay: 'Zondag' is no working day/],
    ['with an unknown column of the card', 'loader.json', '"Phase"', '"Fase"', /projectCard\.Fase: unknown column/],
  ])('%s is refused at that place, with what to do', (_, file, from, to, message) => {
    edit(file, (text) => text.replace(from, to));
    expect(load).toThrow(message);
  });

  test('without loader.json asks for one', () => {
    rmSync(join(sample(), 'loader.json'));
    expect(load).toThrow(/needs a loader\.json/);
  });

  test('that does not exist is named', () => {
    expect(() => samplesFor({ directory: join(directory, 'nowhere') })).toThrow(
      /nowhere: this sample folder does not exist/,
    );
  });

  test('with a fault costs nobody the data that is there, not even with --fresh', async () => {
    const data = join(directory, 'data');
    await start('--data', data, '--empty');
    const before = contentOf(data);
    edit('actions.csv', (text) => text.replace('2026-12-17', '2026-02-30'));
    const ended = await start('--data', data, '--sample', sample(), '--fresh');
    expect(ended.code).toBe(1);
    expect(ended.said).toContain("the date '2026-02-30' does not exist");
    expect(ended.said).not.toContain('    at ');
    expect(contentOf(data)).toEqual(before);
  });
});

test.each([
  [['--now', 'gisteren'], /--now gisteren is no moment/],
  [['--empty', '--sample', 'x'], /use --empty or --sample, not both/],
  [['--haast'], /Usage: npm start/],
  [['--port', 'veel'], /Usage: npm start/],
])('the options %j are answered with what is possible', async (options, message) => {
  if (options[0] === '--now') {
    const ended = await start(...options, '--empty');
    expect(ended.code).toBe(1);
    expect(ended.said).toMatch(message);
  } else expect(() => readStartOptions(options)).toThrow(message);
});
