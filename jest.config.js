// Node runs the TypeScript as it stands, so Jest needs no transform: ESM, native type stripping.
const shared = {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'json'],
  injectGlobals: false,
};

const project = (name, folder = name) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts`],
});

export default {
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/rekkefolge.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/nettleser/', '<rootDir>/test/drap/'],
    },
    project('nettleser'),
    project('drap'),
  ],
};
