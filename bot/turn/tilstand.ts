import type { Capability, DialogEvent } from '../../dialogs/dialog.ts';
import type { JsonObject } from '../../dialogs/json.ts';

/** Any capability, whatever its state looks like; its state is only ever handed back to itself. */
export type AnyCapability = Capability<JsonObject>;

/** A capability's part of the conversation's state. */
export const partOf = (tilstand: JsonObject, capability: AnyCapability): JsonObject =>
  (tilstand[capability.id] as JsonObject | undefined) ?? capability.initial;

/** Folds one event into the state. An event of a capability that is no longer there changes nothing. */
export const evolveWith =
  (capabilities: readonly AnyCapability[]) =>
  (tilstand: JsonObject, event: DialogEvent): JsonObject => {
    const capability = capabilities.find((candidate) => candidate.id === event.dialog);
    if (!capability) return tilstand;
    const after = { ...tilstand, [capability.id]: capability.evolve(partOf(tilstand, capability), event) };
    return capability.rest ? { ...after, [SIST]: capability.id } : after;
  };

/** Beside the capabilities' own parts: the one that last did something of those that can be left half done. */
const SIST = '_sist';

/** Those that can be left half done, the one used last first: «fortsett» and «endre» are for it. The others keep their order. */
export const lastUsedFirst = (
  tilstand: JsonObject,
  capabilities: readonly AnyCapability[],
): readonly AnyCapability[] => {
  const last = capabilities.find(({ id }) => id === tilstand[SIST]);
  return last ? [last, ...capabilities.filter((one) => one !== last)] : capabilities;
};
