import type { Upgrade } from '../upgrade.ts';

/** From nothing to the first three stores. */
const firstStores: Upgrade = (database) => {
  database.createObjectStore('waiting', { keyPath: 'conversationKey' });
  database.createObjectStore('aggregates', { keyPath: ['week', 'hostId', 'side'] });
  database.createObjectStore('seen', { keyPath: 'messageKey' }).createIndex('by-expiry', 'expiresAt');
};

export default firstStores;
