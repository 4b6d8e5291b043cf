/**
 * The opening that the server wrote: shows its form, and tells when it is accepted with an answer about the device.
 * Gives what asks for that answer: null when there is none yet, and the person is shown what is missing.
 */
export const folgApning = (onGodtatt: (delt: boolean) => void): (() => boolean | null) => {
  const skjema = document.getElementById('start') as HTMLFormElement;
  const mangler = document.getElementById('delt-mangler')!;
  const radioer = Array.from(skjema.querySelectorAll<HTMLInputElement>('input[name=delt]'));

  const vis = (feil: boolean): void => {
    mangler.hidden = !feil;
    for (const radio of radioer) {
      radio.setAttribute('aria-invalid', String(feil));
      radio.setAttribute('aria-describedby', `${feil ? 'delt-mangler ' : ''}${radio.id}-hint`);
    }
  };

  const lesSvar = (): boolean | null => {
    const svar = radioer.find(({ checked }) => checked);
    if (svar) return svar.value === 'ja';
    vis(true);
    radioer[0]?.focus();
    return null;
  };

  skjema.addEventListener('change', () => vis(false));
  skjema.addEventListener('submit', (event) => {
    event.preventDefault();
    const delt = lesSvar();
    if (delt !== null) onGodtatt(delt);
  });
  document.getElementById('uten-skript')!.hidden = true;
  skjema.hidden = false;
  return lesSvar;
};
