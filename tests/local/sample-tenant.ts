import { createTenant } from '../../src/local/tenant/tenant.ts';

/** A small tenant: one project with a private channel, one with a standard channel, people in every position. */
export function sampleTenant() {
  const project = { teamName: 'Lindemeer', siteId: 'lindemeer.sharepoint.example,1,2', sitePath: '/sites/rvb' };
  const nobody = { visitors: [], guests: [], neverSeen: [], noAccess: [] };
  return createTenant({
    people: [
      { name: "Noëlle van 't Hoff", role: 'projectmanager' },
      { name: 'Zoë Łukasik', role: 'beheerder groen' },
      { name: 'Jan-Pieter Çelik', role: 'wethouder' },
      { name: 'Mo Aydın' },
      { name: 'Lotte Pruis' },
      { name: 'Kees van der Graaf', organisation: 'Van der Graaf Infra B.V.' },
    ],
    projects: [
      {
        ...project,
        code: 'RVB',
        name: 'Rioolvervanging Bomenbuurt',
        channelName: 'Rioolvervanging',
        private: true,
        owners: ["Noëlle van 't Hoff"],
        members: ['Zoë Łukasik'],
        visitors: ['Jan-Pieter Çelik'],
        guests: ['Kees van der Graaf'],
        neverSeen: ['Mo Aydın'],
        noAccess: ['Lotte Pruis'],
      },
      {
        ...project,
        ...nobody,
        code: 'PLN',
        name: 'Plein',
        channelName: 'Plein',
        private: false,
        owners: ["Noëlle van 't Hoff"],
        members: [],
      },
    ],
  });
}
