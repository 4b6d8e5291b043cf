import { describe, expect, test } from '@jest/globals';
import { readAside } from '../../../dialogs/skjema/match/aside.ts';

describe('readAside', () => {
  test.each([
    ['hvem ser dette?', 'hvem_ser'],
    ['hvem kan lese svarene mine', 'hvem_ser'],
    ['kven får sjå dette?', 'hvem_ser'],
    ['who can see this?', 'hvem_ser'],
    ['kan nav se dette?', 'hvem_ser'],
    ['er du et menneske?', 'menneske'],
    ['are you a robot', 'menneske'],
    ['snakkar eg med ein maskin?', 'menneske'],
    ['hva skjer med svarene mine?', 'bruk_av_svar'],
    ['what happens with my answers?', 'bruk_av_svar'],
    ['kva skjer med svara?', 'bruk_av_svar'],
    ['hvor lenge lagres det?', 'lagring'],
    ['kor lenge ligg det her?', 'lagring'],
    ['how long is this kept?', 'lagring'],
    ['blir dette lagret?', 'lagring'],
    ['må jeg svare?', 'ma_svare'],
    ['do I have to answer this?', 'ma_svare'],
    ['er det frivillig?', 'ma_svare'],
    ['hva er individuell plan?', 'annet'],
    ['men hva betyr AAP?', 'annet'],
  ])('«%s» asks about %s, surely', (text, tema) => expect(readAside(text)).toEqual({ tema, sure: true }));

  test.each(['hva er individuell plan', 'hvordan søker man'])('«%s» may be a question', (text) =>
    expect(readAside(text)).toEqual({ tema: 'annet', sure: false }),
  );

  test.each([
    'få jobb?',
    'kan ikke sove',
    'har ikke mat',
    'jeg vil ha jobb. hva er AFT?',
    'må betale husleia',
    '',
  ])('«%s» is no question to the assistant', (text) => expect(readAside(text)).toBeNull());
});
