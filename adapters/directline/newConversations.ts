import type { Request } from 'restify';
import { addressOf } from './address.ts';
import type { DirectLineOptions } from './options.ts';
import { rateLimited } from './protocolError.ts';
import type { Grant } from './tokens.ts';

export interface NewConversation {
  /** `dl_…`; left out: a new one. */
  readonly user?: string | undefined;
  readonly shared: boolean;
  readonly sprak: string;
}

/** Makes a conversation for whoever asks. Throws 429 when too many have come from that address in the last hour. */
export type OpenConversation = (request: Request, conversation: NewConversation) => Promise<Grant>;

type Options = Pick<DirectLineOptions, 'samtaler' | 'newId' | 'newConversations' | 'trustProxyHops'>;

export const createNewConversations = ({
  samtaler,
  newId,
  newConversations,
  trustProxyHops,
}: Options): OpenConversation => {
  return async (request, { user = `dl_${newId()}`, shared, sprak }) => {
    const retryAfterS = await newConversations.take(addressOf(request, trustProxyHops));
    if (retryAfterS !== null) throw rateLimited('Too many new conversations from this address.', retryAfterS);
    const conversation = newId();
    await samtaler.create(conversation, { user, shared, sprak });
    return { conversation, user, shared };
  };
};
