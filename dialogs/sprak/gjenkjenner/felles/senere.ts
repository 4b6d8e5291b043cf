/** Made at the first call and kept: what only some texts need costs nothing to load. */
export const senere = <T extends object>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
};
