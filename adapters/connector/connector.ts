import type { Activity } from 'botbuilder';
import type { Request, Response } from 'restify';
import type { Levering, Mottaker } from './port.ts';

export interface ConnectorOptions {
  readonly mottaker: Mottaker;
  /** Bot credentials; empty without. Then nothing is authenticated, and the server must listen on this machine only. */
  readonly credentials: {
    readonly MicrosoftAppId?: string | undefined;
    readonly MicrosoftAppPassword?: string | undefined;
    readonly MicrosoftAppType?: string | undefined;
    readonly MicrosoftAppTenantId?: string | undefined;
  };
  /** Called with faults of the SDK or the channel; gets no activity. */
  readonly onError: (error: unknown) => void;
}

export interface Connector {
  /** Answers `POST /api/messages`. The body must have been parsed. */
  handle(req: Request, res: Response): Promise<void>;
  /** Sends a reply to where `original` came from, as an answer to it. */
  send(original: Partial<Activity>, reply: Partial<Activity>): Promise<Levering>;
}

/**
 * The SDK is loaded with the first activity, or at once where there are credentials: it takes a quarter of a second and
 * some 17 MB, and an office that has only the chat page never needs it.
 */
export const createConnector = (options: ConnectorOptions): Connector => {
  let loading: Promise<Connector> | null = null;
  const loaded = (): Promise<Connector> => {
    loading ??= import('./cloudAdapter.ts').then(({ openCloudAdapter }) => openCloudAdapter(options));
    return loading;
  };
  if (options.credentials.MicrosoftAppId) loaded().catch(options.onError);
  return {
    handle: async (req, res) => (await loaded()).handle(req, res),
    send: async (original, reply) => (await loaded()).send(original, reply),
  };
};
