/** What stands where a number stood, in every language: it is stored. The person is told in words, elsewhere. */
export const MASKED = '(nummer fjernet)';
