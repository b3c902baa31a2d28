/** The walls of the house: who may know whom. Each message names the cure. */
const product = '^(src/(?!local/)|bot/|tab/)';
const useCases = '^src/(acts|messages|grotik|editing|projects|undo)/';

/** The rooms of the tab from the ground up: a room knows itself and the rooms before it. */
export const tabRooms = [
  'words',
  'api',
  'frame',
  'cells',
  'view',
  'boards',
  'save',
  'project',
  'marks',
  'steps',
  'fields',
  'pending',
  'grid',
  'item',
  'grotik',
  'start',
  'pages',
];

const tabRoomLooksDown = (room, index) => {
  const [below, above] = [tabRooms.slice(0, index), tabRooms.slice(index + 1)];
  return {
    name: `tab-${room}-looks-down`,
    comment: `tab/${room} knows ${below.join(', ') || 'no other room'}: move what both need down there, or pass it in.`,
    severity: 'error',
    from: { path: `^tab/${room}/` },
    to: { path: `^tab/(${[...above, '[^/]+$'].map((name) => (name.endsWith('$') ? name : `${name}/`)).join('|')})` },
  };
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or a third file is missing: pull it out.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-stands-alone',
      comment: 'Rules are pure: pass today, calendar, people and settings in. Types of src/lists are allowed.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^(src/domain/|src/lists/|node_modules/(temporal-polyfill|temporal-spec|date-easter)/)' },
    },
    {
      name: 'domain-takes-only-types-of-lists',
      comment: 'A rule that needs a declaration at run time belongs in a use-case.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/lists/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lists-know-only-values',
      comment: 'A list is a declaration: it may use the vocabulary in src/domain/values, nothing else.',
      severity: 'error',
      from: { path: '^src/lists/' },
      to: { pathNot: '^(src/lists/|src/domain/values/|node_modules/zod/)' },
    },
    {
      name: 'reading-knows-only-values',
      comment: 'What a person typed is read against what is passed in: no shell, no adapter, no rule.',
      severity: 'error',
      from: { path: '^src/reading/' },
      to: { pathNot: '^(src/reading/|src/domain/values/|node_modules/fastest-levenshtein/)' },
    },
    {
      name: 'views-know-rows-only',
      comment: 'What a reader may see follows from the row and the rules: pass the reader in, read nothing.',
      severity: 'error',
      from: { path: '^src/views/' },
      to: { pathNot: '^src/(views|domain|lists)/' },
    },
    {
      name: 'use-cases-see-ports-only',
      comment:
        'A use-case asks a door in src/ports.ts or src/act-memories.ts; an adapter is wired in src/server/compose.ts.',
      severity: 'error',
      from: { path: useCases },
      to: { path: '^(src/(graph|ledger|server|local)/|bot/|tab/|node_modules/)', pathNot: '^node_modules/zod/' },
    },
    {
      name: 'use-cases-are-strangers',
      comment: 'Use-cases do not call each other: pass a result in, or move the shared rule to src/domain.',
      severity: 'error',
      from: { path: useCases },
      to: {
        path: useCases,
        // Confirming adds the proposals that nobody wrote yet, with the very cells of the timer.
        pathNot: '^src/($1|projects|grotik)/',
      },
    },
    {
      name: 'adapters-know-no-shell',
      comment: 'An adapter implements ports; it may not know use-cases, shells or the local Microsoft 365.',
      severity: 'error',
      from: { path: '^src/(graph|ledger)/' },
      to: {
        path: '^(src/|bot/|tab/)',
        pathNot: '^src/($1/|ports\\.ts|act-memories\\.ts|domain/|lists/|reading/|sqlite/)',
      },
    },
    {
      name: 'only-server-wires',
      comment: 'Adapters are reached through src/server/compose.ts; ask for a port instead.',
      severity: 'error',
      from: { path: product, pathNot: '^src/(server|graph|ledger)/' },
      to: { path: '^src/(graph|ledger)/' },
    },
    {
      name: 'shells-ask-acts',
      comment:
        'A shell asks an act and shows a view: rules, permission and who is told live in src/acts and src/views.',
      severity: 'error',
      from: { path: '^(bot/(?!understand/)|src/server/api/)' },
      to: { path: '^src/domain/(?!values/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shells-tell-nobody',
      comment: 'Who hears of a change is decided with the change, once: acts tell, a shell says who was told.',
      severity: 'error',
      from: { path: '^(bot/handlers/|src/server/api/)' },
      to: { path: '^src/messages/' },
    },
    {
      name: 'talk-only-remembers',
      comment: 'bot/talk keeps what was asked and reads what was typed: what it means is carried out in bot/handlers.',
      severity: 'error',
      from: { path: '^bot/talk/' },
      to: { path: '^(bot/(handlers|sdk)/|src/(acts|messages|projects)/)' },
    },
    {
      name: 'bot-does-not-know-tab',
      comment: 'Two shells, one house: what both need lives in src/.',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^tab/' },
    },
    {
      name: 'bot-knows-no-server',
      comment: 'The bot is handed what it needs by src/server/compose.ts.',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^src/(server|graph|ledger|local)/' },
    },
    {
      name: 'tab-knows-no-server-code',
      comment:
        'The tab shows: rights, next steps, what-ifs come with the answers of the API, rules stay on the server.',
      severity: 'error',
      from: { path: '^tab/' },
      to: { path: '^(bot/|src/)', pathNot: '^src/(domain/values/|lists/|words/|reading/|tab-api/)' },
    },
    {
      name: 'tab-takes-only-types-of-its-api',
      comment: 'Schemas of src/tab-api are for the server: `import type` keeps zod out of what browsers load.',
      severity: 'error',
      from: { path: '^tab/' },
      to: { path: '^src/tab-api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tab-api-is-a-shape',
      comment: 'What the API takes and answers follows from values, lists and views: no rule, no adapter, no shell.',
      severity: 'error',
      from: { path: '^src/tab-api/' },
      to: { pathNot: '^(src/(tab-api|domain/values|lists|views)/|node_modules/zod/)' },
    },
    ...tabRooms.map(tabRoomLooksDown),
    {
      name: 'tab-rooms-have-a-place',
      comment: 'A new room of the tab stands in tabRooms, above all that it knows.',
      severity: 'error',
      from: { path: '^tab/[^/]+/', pathNot: `^tab/(${tabRooms.join('|')})/` },
      to: {},
    },
    {
      name: 'product-knows-no-emulator',
      comment: 'The local Microsoft 365 is equipment: a production build must not contain it.',
      severity: 'error',
      from: { path: product },
      to: { path: '^src/local/' },
    },
    {
      name: 'emulator-is-no-product',
      comment: 'An emulator that shares code with the product proves nothing; only start and sample may know it.',
      severity: 'error',
      from: { path: '^src/local/', pathNot: '^src/local/(start|sample)' },
      to: { path: '^(src/|bot/|tab/)', pathNot: '^src/(local/|sqlite/)' },
    },
    {
      name: 'bot-sdk-stays-at-the-edge',
      comment: 'botbuilder is archived upstream: only bot/sdk/ may import it, so that replacing it stays small.',
      severity: 'error',
      from: { path: '^(bot|src|tab)/', pathNot: '^(bot/sdk/|src/local/)' },
      to: { path: 'node_modules/(botbuilder|botframework-)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
