import type { JsonObject } from '../../../dialogs/json.ts';
import type { AppendOptions, AppendResult, Lease, Stored, Streams } from '../../../dialogs/store/index.ts';
import type { Report } from '../finding.ts';
import type { Life } from '../life.ts';
import type { Head } from './head.ts';
import type { OpenStreams } from './openStreams.ts';
import type { PendingStreams } from './pendingStreams.ts';
import type { StreamFile, Texts } from './streamFile.ts';

export interface StreamsOptions {
  readonly open: OpenStreams;
  readonly pending: PendingStreams;
  readonly holds: (lease: Lease) => boolean;
  readonly life: Life;
  readonly report: Report;
}

/** The port `Streams` over the files of `openStreams.ts`. */
export const createStreams = ({ open, pending, holds, life, report }: StreamsOptions): Streams => {
  const listeners = new Set<(stream: string, version: number) => void>();

  const tell = (stream: string, version: number): void => {
    for (const listener of listeners) {
      try {
        listener(stream, version);
      } catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        report({ code: 'listener_failed', message: `A listener of the store threw (${name}).` });
      }
    }
  };

  type Write = (file: StreamFile, texts: readonly string[], pending: boolean) => Promise<Head>;

  const change = (stream: string, records: readonly JsonObject[], options: AppendOptions, write: Write) => {
    const texts = records.map((record) => JSON.stringify(record));
    return life.run(() =>
      open.use(stream, async (file): Promise<AppendResult> => {
        const before = await file.load();
        const refused = refusal(before, options, holds);
        if (refused !== null) return refused;
        const head = await write(file, texts, options.pending ?? before.pending);
        pending.note(file.place, stream, head.pending);
        tell(stream, head.version);
        return { ok: true, version: head.version };
      }),
    );
  };

  return {
    version: (stream) =>
      life.run(async () => {
        const head = open.peek(stream)?.head ?? (await open.use(stream, (file) => file.load()));
        return head.version;
      }),

    read: (stream, after, limit = Number.POSITIVE_INFINITY) =>
      life.run(async () =>
        toStored(
          open.peek(stream)?.remembered(after, limit) ??
            (await open.use(stream, (file) => file.read(after, limit))),
        ),
      ),

    append: (stream, records, options) => change(stream, records, options, appendIfAnything),

    forget: (stream, records, options) =>
      change(stream, records, options, (file, texts, isPending) => file.forget(texts, isPending)),

    remove: (stream) =>
      life.run(() =>
        open.use(stream, async (file) => {
          await file.remove();
          pending.note(file.place, stream, false);
        }),
      ),

    replace: (stream, changes) => {
      const texts = new Map(changes.map(({ position, record }) => [position, JSON.stringify(record)]));
      return life.run(() =>
        open.use(stream, async (file) => {
          const { version } = await file.replace(texts);
          if (version > 0) tell(stream, version);
        }),
      );
    },

    pending: (quietMs = 0) => life.run(() => pending.names(quietMs)),

    watch: (listener) => {
      // A function of our own, so that a listener added twice is told twice and stopped one at a time.
      const own: typeof listener = (stream, version) => listener(stream, version);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
};

/** Nothing to add and nothing to say writes nothing. */
const appendIfAnything = async (
  file: StreamFile,
  texts: readonly string[],
  pending: boolean,
): Promise<Head> => {
  const head = await file.load();
  return texts.length === 0 && head.pending === pending ? head : file.append(texts, pending);
};

const refusal = (
  head: Head,
  { expected, lease }: AppendOptions,
  holds: (lease: Lease) => boolean,
): AppendResult | null => {
  if (lease !== undefined && !holds(lease)) return { ok: false, reason: 'fenced' };
  if (expected !== head.version) return { ok: false, reason: 'conflict', version: head.version };
  return null;
};

const toStored = ({ after, texts }: Texts): Stored[] =>
  texts.map((text, index) => ({ position: after + 1 + index, record: JSON.parse(text) as JsonObject }));
