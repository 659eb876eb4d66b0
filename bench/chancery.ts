type Chancery = typeof import("../src/index.ts");

/** The package as it is shipped: the compiled reader, not the sources. */
export const { read, readerVersion } = (await import(new URL("../dist/index.js", import.meta.url).href)) as Chancery;
