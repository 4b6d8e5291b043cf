/** The time, as milliseconds since 1970 (UTC). Rules take it as an argument; only the program reads the real one. */
export type Klokke = () => number;
