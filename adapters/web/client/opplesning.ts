const LES_MS = 10_000;

/**
 * Says something through the page's one live region, once. It is taken away again after a while, so that someone who
 * reads through the page meets each bubble in one place only.
 */
export const lesOpp = (tekst: string, sprak: string): void => {
  const ord = document.createElement('p');
  ord.lang = sprak;
  ord.textContent = tekst;
  document.getElementById('opplesning')?.append(ord);
  setTimeout(() => ord.remove(), LES_MS);
};
