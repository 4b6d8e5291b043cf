/**
 * As much of `XMLHttpRequest` as `botframework-directlinejs` (rxjs 5) uses in a browser, over `fetch`.
 * Node has none, and the client is to be tested unmodified.
 */
export class FetchXhr {
  onreadystatechange: (() => void) | null = null;
  readyState = 0;
  status = 0;
  timeout = 0;
  responseType = '';
  withCredentials = false;
  response: unknown = null;
  readonly #headers = new Headers();
  readonly #abort = new AbortController();
  #answered = new Headers();
  #method = '';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string): void {
    const request = { method: this.#method, headers: this.#headers, signal: this.#abort.signal };
    fetch(this.#url, body === undefined ? request : { ...request, body })
      .then(async (answer) => {
        this.status = answer.status;
        this.#answered = answer.headers;
        const text = await answer.text();
        this.response = text === '' ? null : JSON.parse(text);
      })
      .catch(() => {})
      .finally(() => {
        this.readyState = 4;
        if (!this.#abort.signal.aborted) this.onreadystatechange?.();
      });
  }
}
