// Compiled without the types of Node, with src: an error goes missing here as soon as a package pulls them in.
// @ts-expect-error
export type StrayProcess = typeof process;
// @ts-expect-error
export type StrayBuffer = Buffer;
