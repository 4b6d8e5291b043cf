import { z } from 'zod';
import type { NewConversation } from './newConversations.ts';
import { parseFields } from './parsing.ts';

const USER_ID = /^dl_[\w-]{1,200}$/;

const schema = z.object({
  user: z
    .object({
      id: z.string().regex(USER_ID, 'must begin with dl_ and hold only letters, digits, - and _').nullish(),
    })
    .optional(),
  locale: z.string().optional(),
});

/** The protocol's `TokenParameters`, as a server that holds the secret sends them. Throws 400 for a user id without `dl_`. */
export const readTokenParameters = (body: { readonly [field: string]: unknown }): NewConversation => {
  const { user, locale = '' } = parseFields(schema, body);
  return { user: user?.id ?? undefined, shared: false, sprak: toSprak(locale) };
};

/** Nearest of our three languages; Norwegian without more is bokmål, and so is any other language. */
const toSprak = (locale: string): string => /^(nn|en)\b/i.exec(locale)?.[1]?.toLowerCase() ?? 'nb';
