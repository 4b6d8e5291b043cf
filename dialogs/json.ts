/** What can be stored, logged and sent between threads without loss: plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object: the shape of every stored record and document. */
export type JsonObject = { readonly [key: string]: Json };
