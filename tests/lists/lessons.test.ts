import { expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { lessonsList } from '../../src/lists/lessons.ts';
import { allLists } from '../../src/lists/register.ts';
import { app, project } from '../graph/spil-on-bench.ts';
import { startHandlerBench, valueOf } from '../bot/handlers/handler-bench.ts';

test('a list is made on the site with the others, takes a row, gives it back', async () => {
  const bench = await startHandlerBench([project], allLists);
  const cells = { Title: 'Eerder bellen', LearnedOn: day('2026-11-20') } as const;
  const { id } = await bench.put(lessonsList, cells);
  expect(valueOf(await bench.spil.open(app).one(lessonsList, id)).cells).toMatchObject(cells);
  await bench.close();
});
