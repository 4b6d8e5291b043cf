import { type Activity, CardFactory } from 'botbuilder';
import { z } from 'zod';

/** What our own page shows beside the text; in Teams it becomes a card. */
const brobygger = z.object({
  valg: z.array(
    z.object({ id: z.string(), label: z.string(), slag: z.string(), verdi: z.string().optional() }),
  ),
});
type Valg = z.infer<typeof brobygger>['valg'][number];

/**
 * Teams shows no suggested actions in all its clients, and runs the paragraphs of a plain text together: there a reply with
 * buttons or several paragraphs is an Adaptive Card. Elsewhere it stays as it is.
 */
export const forChannel = (reply: Partial<Activity>, channelId: string): Partial<Activity> => {
  const { id: _ours, channelData, ...rest } = reply;
  if (channelId !== 'msteams') return rest;
  const { suggestedActions: _actions, text = '', ...message } = rest;
  const valg = brobygger.safeParse(channelData?.brobygger).data?.valg.filter(isForTeams) ?? [];
  const paragraphs = text.split('\n\n');
  if (valg.length === 0 && paragraphs.length === 1) return { ...message, text };
  // What the list of chats and a notification show of a card.
  return { ...message, summary: text, attachments: [CardFactory.adaptiveCard(toCard(paragraphs, valg))] };
};

/** Closing the page means nothing in Teams. */
const isForTeams = ({ slag }: Valg): boolean => slag !== 'lukk';

/** Text runs, since a text block reads Markdown, and what people wrote is shown as they wrote it. */
const toCard = (paragraphs: readonly string[], valg: readonly Valg[]): object => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: paragraphs.map((text) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] })),
  ...(valg.length > 0 && { actions: valg.map(toAction) }),
});

/** A pressed button comes back as a message with its label as the person's words, and its id. */
const toAction = ({ id, label, slag, verdi = '' }: Valg): object => {
  if (slag === 'ring')
    return { type: 'Action.OpenUrl', title: label, url: `tel:${verdi.replaceAll(' ', '')}` };
  if (slag === 'lenke') return { type: 'Action.OpenUrl', title: label, url: verdi };
  const msteams = { type: 'messageBack', text: label, displayText: label, value: { valg: id } };
  return { type: 'Action.Submit', title: label, data: { valg: id, msteams } };
};
