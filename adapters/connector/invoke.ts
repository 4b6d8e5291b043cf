import { type Activity, ActivityTypes } from 'botbuilder';

/**
 * The HTTP answer to an invoke (`Action.Execute`): the reply's text when the turn is done in time, else that it is being
 * worked on; the reply itself then comes as a message. Shape: Bot Framework, "Universal Actions for Adaptive Cards".
 */
export const invokeAnswer = (reply: Partial<Activity> | null): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: {
    status: 200,
    body: {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: reply?.text ?? 'Jobber med det',
    },
  },
});
