/** The collection behind botbuilder's own state. */
export const BOTSTATE = 'botstate';

/** The collection of known transcripts, found by channel. */
export const TRANSKRIPT = 'transkript';
