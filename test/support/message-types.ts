import { downloadMessageType, type MessageType, messageType } from '../../src/codec/index.ts';

/** Every `typ`: an enum of numbers has its names among its values too. */
export const messageTypes = Object.values({ ...messageType, ...downloadMessageType }).filter(
  (each): each is MessageType => typeof each === 'number' || each.includes('/'),
);
