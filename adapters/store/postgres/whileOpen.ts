import type { Store } from '../../../dialogs/store/index.ts';
import type { Life } from '../life.ts';

type Parts = Omit<Store, 'close'>;

/** The same, as long as the store is open; what is under way is known to `life`. */
export const whileOpen = (life: Life, { streams, documents, leases }: Parts): Parts => ({
  streams: {
    version: (...given) => life.run(() => streams.version(...given)),
    read: (...given) => life.run(() => streams.read(...given)),
    append: (...given) => life.run(() => streams.append(...given)),
    forget: (...given) => life.run(() => streams.forget(...given)),
    remove: (...given) => life.run(() => streams.remove(...given)),
    replace: (...given) => life.run(() => streams.replace(...given)),
    pending: (...given) => life.run(() => streams.pending(...given)),
    watch: streams.watch,
  },
  documents: {
    get: (...given) => life.run(() => documents.get(...given)),
    put: (...given) => life.run(() => documents.put(...given)),
    delete: (...given) => life.run(() => documents.delete(...given)),
    find: (...given) => life.run(() => documents.find(...given)),
  },
  leases: {
    acquire: (...given) => life.run(() => leases.acquire(...given)),
    renew: (...given) => life.run(() => leases.renew(...given)),
    release: (...given) => life.run(() => leases.release(...given)),
  },
});
