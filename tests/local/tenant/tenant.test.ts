import { expect, it } from 'vitest';
import { createTenant } from '../../../src/local/tenant/tenant.ts';
import { sampleTenant } from '../sample-tenant.ts';

it('the same sample always gives the same ids', () => {
  expect(sampleTenant()).toEqual(sampleTenant());
});

it('addresses are plain letters, whatever the name', () => {
  expect(sampleTenant().people.map(({ upn }) => upn)).toEqual([
    'noelle.vanthoff@lindemeer.example',
    'zoe.lukasik@lindemeer.example',
    'jan-pieter.celik@lindemeer.example',
    'mo.aydin@lindemeer.example',
    'lotte.pruis@lindemeer.example',
    'kees.vandergraaf_vandergraafinfrabv.example#EXT#@lindemeer.example',
  ]);
});

it('projects with one team name share a team; visitors are not in it', () => {
  const { teams, people } = sampleTenant();
  const names = (ids: readonly string[] = []) => ids.map((id) => people.find((person) => person.id === id)?.name);
  expect(teams).toHaveLength(1);
  expect(teams[0]?.channels.map(({ name, isPrivate }) => [name, isPrivate])).toEqual([
    ['Rioolvervanging', true],
    ['Plein', false],
  ]);
  expect(names(teams[0]?.channels[0]?.members)).toEqual(["Noëlle van 't Hoff", 'Zoë Łukasik', 'Kees van der Graaf']);
});

it('a project with somebody unknown is refused by name', () => {
  const [project] = sampleTenant().projects;
  const wrong = { ...project, owners: ['Niemand'] } as Parameters<typeof createTenant>[0]['projects'][number];
  expect(() => createTenant({ people: [], projects: [wrong] })).toThrow('Niemand');
});
