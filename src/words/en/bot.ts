import type { bot as nl } from '../nl/bot.ts';
import type { SameKeys } from '../word-shape.ts';

export const bot: SameKeys<typeof nl> = {
  signIn: 'Sign in',
  signInFirst: 'Sign in first. Spil then works with your own rights.',
  signedIn: 'You are signed in. Ask your question again.',
  signInFailed: 'Signing in did not work. Try again with the button.',
  welcome: {
    title: 'Welcome to Spil',
    personal: 'I keep the actions, risks and decisions of your projects. Just ask in a sentence.',
    channel: 'I keep the actions, risks and decisions of this project. Mention me with @Spil and ask in a sentence.',
    examples: 'For example:',
    more: 'Type ‘help’ for more examples.',
    first: 'action: Daan books the room, by 1 December',
    second: "what's on my plate?",
  },
  help: {
    title: 'What you can ask',
    closing: 'In a channel, mention me with @Spil. Here you need not.',
    e1: 'action: Daan books the room, by 1 December',
    e2: "what's on my plate?",
    e3: 'what is overdue?',
    e4: 'what is due next week?',
    e5: 'mark A12 as done',
    e6: 'move action 7 to 3 December',
    e7: 'assign 25 to Björn',
    e8: 'which risks are red?',
    e9: 'what did we decide about night work?',
    e10: 'why is time amber?',
  },
  strangerSpeaks:
    'Teams does not tell me who you are. So I cannot look up or change anything for you. Sign in with your work account.',
  notUnderstood: 'I do not understand that. Nothing was changed. Type ‘help’ for examples.',
  none: 'I changed nothing. To record something, start with ‘action:’, ‘risk:’ or ‘decision:’.',
  clarify: {
    'bulk-without-filter': 'Those are too many items at once. Name the numbers, such as ‘A10 and A11 are done’.',
    'refers-to-speech': 'I cannot hear what was said. Write down what I should record.',
    'which-item': 'Which item do you mean? Name its number, such as A12.',
    'what-to-record': 'What should I record? Write it in one sentence.',
  },
  notYet: 'I cannot do that in the chat yet. In the tab you can.',
  cannot: 'I cannot do that yet. Nothing was changed.',
  noProjects: 'You have no projects in Spil yet. Ask the project manager to add you.',
  otherProject: 'This channel belongs to project {{code}}. Ask in the chat with Spil.',
  projectNotOpen: 'I do not know project {{code}}, or you have no access to it.',
  staleCard: 'This card is out of date. Ask your question again.',
  stillOpen: 'That does not tell me enough yet. Fill in the answer and try again.',
};
