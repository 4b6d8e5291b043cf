import type { ModelResult, Resolution, TypeName } from './modelResult.ts';
import type { Token } from './tokens.ts';

/** Tokens that mean something: `length` of them from `at`. */
export interface Funn {
  readonly at: number;
  readonly length: number;
  readonly typeName: TypeName;
  readonly resolution: Resolution;
}

/** A finding as Recognizers-Text gives it, with its words and places in the text (`end` inclusive). */
export const modelResult = (text: string, all: readonly Token[], funn: Funn): ModelResult => {
  const start = all[funn.at]?.start ?? 0;
  const end = all[funn.at + funn.length - 1]?.end ?? start;
  return {
    text: text.slice(start, end),
    start,
    end: end - 1,
    typeName: funn.typeName,
    resolution: funn.resolution,
  };
};
