const encoder = new TextEncoder();

/** Bytes of a value as a request carries it. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Bytes of one thing asked of an object (a property set, a method called, an object reached), about. */
export const callBytes = 350;
