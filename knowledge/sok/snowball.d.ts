// biome-ignore-all lint/style/noDefaultExport: natural is CommonJS

declare module 'natural/lib/natural/stemmers/porter_stemmer_no.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
