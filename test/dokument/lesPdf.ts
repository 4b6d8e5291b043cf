import { getDocumentProxy } from 'unpdf';

/** A part of a tagged PDF: `role` is its tag. */
interface Del {
  readonly role?: string;
  readonly children?: readonly Del[];
}

const tagsIn = ({ role, children = [] }: Del): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(tagsIn),
];

/** What another program reads out of a PDF. */
export const lesPdf = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const { items } = await page.getTextContent();
      const tree = (await page.getStructTree()) as Del | null;
      return {
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
        tags: tree === null ? [] : tagsIn(tree),
      };
    }),
  );
  const { info } = await pdf.getMetadata();
  const marked = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null;
  return {
    pages: pages.map(({ text }) => text),
    tags: pages.flatMap(({ tags }) => tags),
    info: info as { readonly Title?: string; readonly Language?: string },
    tagged: marked?.Marked === true,
  };
};

/** Words without the spaces between them: where a line is broken is not the text's. */
export const tett = (words: string): string => words.replace(/\s+/gu, '');
