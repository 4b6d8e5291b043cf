export type Kontor = { readonly id: string; readonly navn: string };
