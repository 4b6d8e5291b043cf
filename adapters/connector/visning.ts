import { ActionTypes, type Activity, type CardAction, CardFactory } from 'botbuilder';

/** Teams shows no suggested actions in all its clients, so there they are a card with buttons; elsewhere they stay. */
export const forChannel = (reply: Partial<Activity>, channelId: string): Partial<Activity> => {
  const { id: _ours, channelData: _page, ...rest } = reply;
  const actions = reply.suggestedActions?.actions ?? [];
  if (channelId !== 'msteams' || actions.length === 0) return rest;
  const { suggestedActions: _actions, ...message } = rest;
  return { ...message, attachments: [CardFactory.heroCard('', [], actions.map(forTeams))] };
};

/** Teams knows no `call`; a tel: address opens the phone there too. */
const forTeams = (action: CardAction): CardAction =>
  action.type === ActionTypes.Call ? { ...action, type: ActionTypes.OpenUrl } : action;
