export type MoveRefusalCode = 'same_place' | 'unfinished_source' | 'other_data' | 'other_move' | 'lived_on';

/** The move is not begun, and nothing was changed. */
export class MoveRefusal extends Error {
  readonly code: MoveRefusalCode;

  constructor(code: MoveRefusalCode, message: string) {
    super(message);
    this.name = 'MoveRefusal';
    this.code = code;
  }
}
