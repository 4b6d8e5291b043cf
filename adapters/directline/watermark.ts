import { badArgument } from './protocolError.ts';

/**
 * The position that a watermark stands for. A watermark is what the client has seen, as text; none or an empty one
 * (the protocol's client sends that until it has seen something) is the start, so that nothing is left out. Throws 400.
 */
export const readWatermark = (query: URLSearchParams): number => {
  const watermark = query.get('watermark') ?? '';
  if (!/^\d{0,15}$/.test(watermark))
    throw badArgument('watermark: must be one that came from here, sent back as it was.');
  return Number(watermark);
};

export const toWatermark = (position: number): string => String(position);
