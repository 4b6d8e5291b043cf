export { HostedDialog } from './hostedDialog.ts';
export { BOTSTATE, EtagConflictError, storageOver } from './storage.ts';
export { TRANSKRIPT, transcriptStoreOver } from './transcriptStore.ts';
