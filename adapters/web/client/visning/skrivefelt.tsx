import { useEffect, useRef, useState } from 'preact/hooks';
import { type Sprak, text } from '../../../../dialogs/sprak/katalog.ts';
import { tekster } from '../../tekster.ts';

/** What the server takes at once, in characters as people count them. */
const MAKS_TEGN = 10_000;

const antallTegn = (tekst: string): number => Array.from(tekst).length;

/** The field is as high as what stands in it; the style sheet sets the limit, and from there on it scrolls. */
const tilpassHoyde = (felt: HTMLTextAreaElement): void => {
  felt.style.height = 'auto';
  felt.style.height = `${felt.scrollHeight + felt.offsetHeight - felt.clientHeight}px`;
};

const forLangTekst = (sprak: Sprak, antall: number): string => {
  const tall = (number: number) => number.toLocaleString(sprak === 'en' ? 'en-GB' : 'nb-NO');
  return text(tekster, sprak, 'forLang', { antall: tall(antall), maks: tall(MAKS_TEGN) });
};

interface Props {
  readonly sprak: Sprak;
  /** What stood there when the page was left. */
  readonly kladd: string;
  readonly husk: (tekst: string) => void;
  readonly onSend: (tekst: string) => void;
}

/** Where the person writes, beside the line that it does not go to Nav. Enter sends, Shift and Enter makes a new line, and the focus stays. */
export const Skrivefelt = ({ sprak, kladd, husk, onSend }: Props) => {
  const felt = useRef<HTMLTextAreaElement>(null);
  const [antall, settAntall] = useState(0);
  const forLang = antall > MAKS_TEGN;

  const lest = (): void => {
    const { value } = felt.current!;
    settAntall(antallTegn(value));
    tilpassHoyde(felt.current!);
    husk(value);
  };

  useEffect(() => {
    felt.current!.value = kladd;
    lest();
  }, []);

  const send = (): void => {
    const tekst = felt.current!.value.trim();
    felt.current!.focus();
    if (tekst === '' || forLang) return;
    felt.current!.value = '';
    lest();
    onSend(tekst);
  };

  return (
    <form
      class="skriv"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="linje">
        <label for="skriv">{text(tekster, sprak, 'skrivHer')}</label>
        <p class="status">{text(tekster, sprak, 'ikkeSendt')}</p>
      </div>
      <div class="felt">
        <textarea
          id="skriv"
          ref={felt}
          rows={1}
          enterkeyhint="send"
          autocomplete="off"
          aria-invalid={forLang}
          aria-describedby={forLang ? 'for-lang' : undefined}
          onInput={lest}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="aksel-button" data-variant="primary">
          {text(tekster, sprak, 'send')}
        </button>
      </div>
      {forLang && (
        <p id="for-lang" class="feil">
          {forLangTekst(sprak, antall)}
        </p>
      )}
    </form>
  );
};
