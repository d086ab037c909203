/** What src uses of `qrcode`: its own types pull in those of Node, which would hide a stray `process`. */
export function create(
  segments: readonly { readonly mode: string; readonly data: string | Uint8Array }[],
  options: { readonly errorCorrectionLevel: string; readonly version: number },
): { readonly modules: { readonly size: number; readonly data: Uint8Array } };
