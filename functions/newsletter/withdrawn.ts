/**
 * What becomes of a subscriber's row when the subscription ends, as assignments of an UPDATE: all that
 * names somebody goes, and what is left proves by the address's key what was agreed to.
 */
export const WITHDRAWN = "state = 'unsubscribed', email = '', first_name = '', topics = '[]'";
