import { z } from 'zod';

const count = z.coerce.number().int().positive();
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const secret = (least: number) => z.string().min(least, `must be at least ${least} characters long`);

/** Every key of the environment that the program reads. `.env.example` explains each; a test holds the two in step. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().min(1).default('0.0.0.0'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: count.default(10),
  DATABASE_NOTIFY: z.stringbool().default(true),
  MASTER_KEY: z
    .base64()
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  DIRECTLINE_SECRET: secret(32).optional(),
  MicrosoftAppId: z.string().min(1).optional(),
  MicrosoftAppPassword: secret(1).optional(),
  MicrosoftAppType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppTenantId: z.string().min(1).optional(),
  KONTOR: z.string().min(1).optional(),
  ALLOWED_ORIGINS: list.default([]),
  TRUST_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  QUICK_EXIT_URL: z.url({ protocol: /^https?$/ }).default('https://www.yr.no/'),
  LIMIT_AT_ONCE: count.default(30),
  LIMIT_PER_MINUTE: count.default(60),
  LIMIT_NEW_PER_HOUR: count.default(300),
  LIMIT_WORDS_PER_HOUR: count.default(10),
  LIMIT_WORDS_ALL_PER_HOUR: count.default(300),
  TURN_TIMEOUT_MS: count.default(10_000),
  STORAGE_DAYS: count.default(90),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

type Environment = z.infer<typeof schema>;

/** The program's settings, checked. Times are milliseconds unless the name says otherwise. */
export interface Config extends Environment {
  readonly production: boolean;
  /** Bot credentials are set, so that `/api/messages` checks who calls. */
  readonly credentials: boolean;
  /** Where the server listens: without credentials never beyond this machine, whatever HOST says (design 5). */
  readonly host: string;
}

/** A key that is wrong, and what is wrong with it. */
export interface ConfigFault {
  readonly key: string;
  readonly message: string;
}

export class ConfigError extends Error {
  readonly code = 'bad_configuration';
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(
      `The configuration is wrong:\n${faults.map(({ key, message }) => `  ${key}: ${message}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

/** Reads and checks the environment. Throws `ConfigError` with every faulty key at once. Empty values count as unset. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  const values = parsed.success ? parsed.data : null;
  const faults = [
    ...(parsed.error ? shapeFaults(parsed.error) : []),
    ...productionFaults(set),
    ...databaseFaults(set),
  ];
  if (!values || faults.length > 0) throw new ConfigError(faults);
  const credentials = Boolean(values.MicrosoftAppId && values.MicrosoftAppPassword);
  return {
    ...values,
    production: values.NODE_ENV === 'production',
    credentials,
    host: credentials ? values.HOST : '127.0.0.1',
  };
};

const shapeFaults = (error: z.ZodError): ConfigFault[] =>
  error.issues.map(({ path, message }) => ({ key: path.join('.'), message }));

/** What a service in production can't be without: each would leave a door open or lose people's words. */
const NEEDED_IN_PRODUCTION = {
  MicrosoftAppId: 'is needed in production: without it anyone may post to /api/messages',
  MicrosoftAppPassword: 'is needed in production: without it anyone may post to /api/messages',
  DIRECTLINE_SECRET: 'is needed in production: it signs the tokens of the chat',
  MASTER_KEY: 'is needed in production: it encrypts all that is stored (32 random bytes in base64)',
  PUBLIC_URL: 'is needed in production: the address by which people reach the chat',
} as const;

const productionFaults = (env: { readonly [key: string]: unknown }): ConfigFault[] =>
  env.NODE_ENV === 'production' ? missing(env, NEEDED_IN_PRODUCTION) : [];

/** What several instances must have in common, so that each opens what another has sealed and signed. */
const NEEDED_WITH_DATABASE = {
  MASTER_KEY: 'is needed with DATABASE_URL: all instances seal with the same key (32 random bytes in base64)',
  DIRECTLINE_SECRET: 'is needed with DATABASE_URL: all instances sign with the same secret',
} as const;

const databaseFaults = (env: { readonly [key: string]: unknown }): ConfigFault[] =>
  env.DATABASE_URL && env.NODE_ENV !== 'production' ? missing(env, NEEDED_WITH_DATABASE) : [];

const missing = (
  env: { readonly [key: string]: unknown },
  needed: { readonly [key: string]: string },
): ConfigFault[] =>
  Object.entries(needed)
    .filter(([key]) => !env[key])
    .map(([key, message]) => ({ key, message }));

/** The names of all keys, for the test that compares them with `.env.example`. */
export const CONFIG_KEYS: readonly string[] = Object.keys(schema.shape);
