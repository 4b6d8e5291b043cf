/** The house (ARCHITECTURE.md): imports run one way. Each rule says what to do instead. */
const OWN = '^(bot|dialogs|knowledge|adapters|test)/';
const INNER = '^(dialogs|knowledge|adapters)/[^/]+/';
/** A capability's index.ts, a contract, and the language tools that every dialog uses. */
const DOORS = ['/(index|port)\\.ts$', '^dialogs/sprak/'];
const INDEX_ONLY =
  'Outsiders of a capability import its index.ts (or port.ts, a contract) and nothing behind it.';

module.exports = {
  forbidden: [
    {
      name: 'knowledge-imports-nothing-of-ours',
      comment:
        'knowledge/ is the innermost room. Move what it needs into knowledge/, or hand it in as an argument.',
      severity: 'error',
      from: { path: '^knowledge/' },
      to: { path: OWN, pathNot: '^knowledge/' },
    },
    {
      name: 'dialogs-import-knowledge-only',
      comment:
        'A dialog that needs the world declares a port in dialogs/; an adapter implements it and bot/ joins them.',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(bot|adapters|test)/' },
    },
    {
      name: 'adapters-never-import-bot',
      comment:
        'What a channel needs of the turn is a type that the channel declares (port.ts); bot/ implements it.',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^(bot|test)/' },
    },
    {
      name: 'adapters-never-import-each-other',
      comment: 'Two adapters that need each other are joined in bot/.',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/([^/]+)/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'the-program-never-imports-tests',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^test/' },
    },
    {
      name: 'through-the-front-door',
      comment: INDEX_ONLY,
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: INNER, pathNot: DOORS },
    },
    {
      name: 'through-the-front-door-of-a-neighbour',
      comment: INDEX_ONLY,
      severity: 'error',
      from: { path: '^(dialogs|adapters|knowledge)/([^/]+)/' },
      to: { path: INNER, pathNot: ['^$1/$2/', ...DOORS] },
    },
    {
      name: 'the-sdk-stays-behind-its-wall',
      comment: 'botbuilder is imported in adapters/ and bot/sdk/ only; elsewhere its types alone.',
      severity: 'error',
      from: { path: '^(bot|dialogs|knowledge)/', pathNot: '^bot/sdk/' },
      to: { path: 'node_modules/botbuilder', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: OWN },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: { path: OWN }, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file. Delete it.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(bot|dialogs|knowledge|adapters)/',
        pathNot: ['\\.d\\.ts$', '^bot/kompilat\\.ts$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
