import type { Server } from 'restify';

/** Why the service can't take messages now, or null when it can. */
export type Readiness = () => string | null;

/** `GET /health/live`: the process answers. `GET /health/ready`: it takes messages in and answers them; else 503 with why. */
export const mountHealth = (server: Server, readiness: Readiness): void => {
  server.get('/health/live', async (_req, res) => {
    res.send(200, { status: 'live' });
  });
  server.get('/health/ready', async (_req, res) => {
    const reason = readiness();
    res.send(reason ? 503 : 200, reason ? { status: 'not ready', reason } : { status: 'ready' });
  });
};
