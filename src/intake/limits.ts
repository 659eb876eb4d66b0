/** Largest file that is read whole, and longest line of a JSON Lines file, in bytes. */
export const maxBytes = 32 * 1024 * 1024;

export const maxBytesText = "32 MB";
