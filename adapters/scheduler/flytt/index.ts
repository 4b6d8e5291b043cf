export { type Asking, databaseJobs, databaseJobsToWrite, type JobSealer } from './databaseJobs.ts';
export { folderJobs } from './folderJobs.ts';
