/** Door of the conversations with branches. */
export { Conversation } from './Conversation.tsx';
export type { MenuItem } from './Menu.tsx';
export { ConversationOnPaper, paperId } from './Paper.tsx';
