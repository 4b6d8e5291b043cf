export { BOTSTATE, TRANSKRIPT } from './collections.ts';
export { HostedDialog } from './hostedDialog.ts';
export { EtagConflictError, storageOver } from './storage.ts';
export { transcriptStoreOver } from './transcriptStore.ts';
