import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteDatabase, type SqliteDatabase, type SqlValue } from '../../src/sqlite/sqlite-database.ts';

let folder: string;
let db: SqliteDatabase;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-database-'));
  db = openSqliteDatabase(join(folder, 'x.db'), { durable: false });
  db.exec('CREATE TABLE t (k TEXT PRIMARY KEY, v)');
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

describe('the embedded database', () => {
  test.each<[string, SqlValue, unknown]>([
    ['text', 'héél', 'héél'],
    ['a whole number', 12, 12],
    ['a fraction', 0.5, 0.5],
    ['true as 1', true, 1],
    ['false as 0', false, 0],
    ['null', null, null],
    ['a big integer', 12n, 12],
  ])('keeps %s', (_, stored, read) => {
    db.run('INSERT INTO t VALUES (?, ?)', ['a', stored]);
    expect(db.all('SELECT v FROM t')).toEqual([{ v: read }]);
  });

  test('keeps bytes', () => {
    db.run('INSERT INTO t VALUES (?, ?)', ['a', new Uint8Array([1, 2])]);
    expect([...new Uint8Array(db.all('SELECT v FROM t')[0]?.v as ArrayBuffer)]).toEqual([1, 2]);
  });

  test.each([
    ['undefined', undefined],
    ['a Date', new Date(0)],
    ['an object', {}],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
  ])('refuses %s instead of ending the process', (_, value) => {
    expect(() => db.run('INSERT INTO t VALUES (?, ?)', ['a', value as SqlValue])).toThrow(TypeError);
    expect(db.all('SELECT * FROM t')).toEqual([]);
  });

  test('a run says how many rows changed', () => {
    db.run('INSERT INTO t VALUES (?, ?)', ['a', 1]);
    expect(db.run('UPDATE t SET v = 2').changes).toBe(1);
    expect(db.run('INSERT OR IGNORE INTO t VALUES (?, ?)', ['a', 1]).changes).toBe(0);
  });

  test('a transaction that throws leaves nothing behind', () => {
    const failing = () => {
      db.run('INSERT INTO t VALUES (?, ?)', ['a', 1]);
      throw new Error('halfway');
    };
    expect(() => db.transaction(failing)).toThrow('halfway');
    expect(db.all('SELECT * FROM t')).toEqual([]);
    db.transaction(() => db.run('INSERT INTO t VALUES (?, ?)', ['b', 1]));
    expect(db.all('SELECT k FROM t')).toEqual([{ k: 'b' }]);
  });

  test('a transaction inside a transaction joins it', () => {
    const outer = () => {
      db.transaction(() => db.run('INSERT INTO t VALUES (?, ?)', ['a', 1]));
      throw new Error('after the inner one');
    };
    expect(() => db.transaction(outer)).toThrow('after the inner one');
    expect(db.all('SELECT * FROM t')).toEqual([]);
  });

  test('an asynchronous transaction is refused', () => {
    expect(() => db.transaction(async () => 1)).toThrow('promise');
  });

  test('a unique violation names itself in code', () => {
    db.run('INSERT INTO t VALUES (?, ?)', ['a', 1]);
    const again = () => db.run('INSERT INTO t VALUES (?, ?)', ['a', 1]);
    expect(again).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }));
  });

  test('what was written is there after reopening', () => {
    db.run('INSERT INTO t VALUES (?, ?)', ['a', 1]);
    db.close();
    db = openSqliteDatabase(join(folder, 'x.db'));
    expect(db.all('SELECT k, v FROM t')).toEqual([{ k: 'a', v: 1 }]);
  });
});
